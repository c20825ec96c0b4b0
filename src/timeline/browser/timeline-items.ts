import { scaleStep } from '../layout/explorer/time-window.ts';
import type { TimelineData } from '../layout/explorer/timeline-data.ts';
import { type LaneFrame, layoutWindow, type WindowLayout } from '../layout/explorer/window-layout.ts';
import type { Item } from './timeline-item.ts';

/** The lane in which the band's conditions are walked. */
export const BAND = 'conditions of the band';

function itemsOf({ marks, bundles, spans }: WindowLayout): Item[] {
  const items: Item[] = [
    ...marks.map((mark): Item => ({ key: mark.key, id: mark.event.id, lane: mark.lane, minute: mark.minute, y: mark.y, of: { mark } })),
    ...bundles.map((bundle): Item => ({ key: bundle.key, lane: bundle.lane, minute: bundle.minute, y: bundle.y, of: { bundle } })),
    ...spans.map((span): Item => {
      const lane = span.lane ?? BAND;
      return { key: `${lane} condition ${span.id}`, id: span.id, lane, minute: span.from, y: span.y + span.height / 2, of: { span } };
    }),
  ];
  return items.sort((a, b) => a.minute - b.minute || a.y - b.y);
}

/** Gives what stands in a frame at a scale (pixels a minute), in order of time; each step of scale is laid out once. */
export function itemsByScale(data: TimelineData, frame: LaneFrame): (scale: number) => Item[] {
  const known = new Map<number, Item[]>();
  return (scale) => {
    const step = scaleStep(scale);
    const items = known.get(step) ?? itemsOf(layoutWindow(data, frame, scale));
    known.set(step, items);
    return items;
  };
}
