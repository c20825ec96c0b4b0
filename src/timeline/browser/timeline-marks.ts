import { svg } from '../../browser/dom.ts';
import { crossPath, paintOf, shapeOf, shapePath } from '../../geometry/shapes.ts';
import type { PlacedBundle, PlacedRowMark } from '../layout/explorer/window-layout.ts';
import { LABEL_AT, MARK } from '../layout/explorer/window-rows.ts';
import { daysLine } from './timeline-days.ts';
import type { Drawn, Item, Place, Setting } from './timeline-item.ts';
import { cuttable } from './timeline-label.ts';
import { drawSpan } from './timeline-spans.ts';
import { bundleName, eventName } from './timeline-words.ts';

function drawMark(item: Item, mark: PlacedRowMark, { names, base, under }: Setting): Drawn {
  const { event } = mark;
  let { minute, y, label } = mark;
  const paint = paintOf(event.status);
  const parts: SVGElement[] = [
    svg('rect', { class: 'hit', x: -10, y: -10, width: 20, height: 20 }),
    svg('path', { class: `event ${paint}`, 'fill-rule': 'evenodd', d: shapePath(shapeOf(event.kind), MARK) }),
  ];
  const cross = crossPath(paint, MARK);
  if (cross) parts.push(svg('path', { class: 'cross', d: cross }));
  const attributes = { class: 'mark', href: `${base}events/${event.id}/`, 'aria-label': eventName(event, names), tabindex: -1 };
  const element = svg('a', attributes, ...parts);
  const { show } = cuttable(element, { class: 'halo', x: LABEL_AT, y: 4 });
  const days = daysLine(event, under);
  const place: Place = (at, _, right) => {
    const x = at(minute);
    show(label, right - x - LABEL_AT);
    element.setAttribute('transform', `translate(${x.toFixed(1)} ${y})`);
    days.place(at, y);
  };
  const update = ({ of }: Item): void => {
    if ('mark' in of) ({ minute, y, label } = of.mark);
  };
  const remove = (): void => {
    element.remove();
    days.remove();
  };
  return { item, element, place, update, remove };
}

function drawBundle(item: Item, bundle: PlacedBundle): Drawn {
  let { minute, y } = bundle;
  const text = svg('text', { y: 4 });
  const element = svg('a', { class: 'bundle', role: 'button', tabindex: -1 }, svg('circle', { r: 9 }), text);
  const tell = (now: PlacedBundle): void => {
    ({ minute, y } = now);
    text.textContent = String(now.events.length);
    element.setAttribute('aria-label', bundleName(now));
  };
  tell(bundle);
  const place: Place = (at) => element.setAttribute('transform', `translate(${at(minute).toFixed(1)} ${y})`);
  const update = ({ of }: Item): void => {
    if ('bundle' in of) tell(of.bundle);
  };
  return { item, element, place, update, remove: () => element.remove() };
}

/** Draws an item; it has no place yet. */
export function drawItem(item: Item, setting: Setting): Drawn {
  if ('mark' in item.of) return drawMark(item, item.of.mark, setting);
  return 'bundle' in item.of ? drawBundle(item, item.of.bundle) : drawSpan(item, item.of.span, setting);
}
