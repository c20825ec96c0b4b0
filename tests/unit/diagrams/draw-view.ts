import { paintOf, shapeOf } from '../../../src/geometry/shapes.ts';
import { compactFrame } from '../../../src/timeline/layout/explorer/compact-lanes.ts';
import type { TimeWindow } from '../../../src/timeline/layout/explorer/time-window.ts';
import type { TimelineData } from '../../../src/timeline/layout/explorer/timeline-data.ts';
import { axisTicks } from '../../../src/timeline/layout/explorer/window-axis.ts';
import { layoutWindow, type PlacedRowMark, type PlacedSpan } from '../../../src/timeline/layout/explorer/window-layout.ts';
import { LABEL_AT, MARK } from '../../../src/timeline/layout/explorer/window-rows.ts';
import { titleAt } from '../../../src/timeline/layout/explorer/window-spans.ts';
import { drawShape, drawText, svg } from './draw-timeline.ts';

type At = (minute: number) => number;

function drawMark({ minute, y, label, event }: PlacedRowMark, at: At): string {
  const days = event.at === undefined ? `<path d="M${at(event.from)},${y}H${at(event.to)}" stroke="#bbb" stroke-dasharray="1 4"/>` : '';
  return days + drawShape(at(minute), y, MARK, shapeOf(event.kind), paintOf(event.status)) + drawText(label, at(minute) + LABEL_AT, y + 4);
}

function drawSpan(span: PlacedSpan, at: At, left: number): string {
  const [x1, x2] = [at(span.from), at(span.to)];
  const bar = `<rect x="${x1}" y="${span.y}" width="${x2 - x1}" height="${span.height}" fill="#d8c8d8"/>`;
  return bar + drawText(span.title, titleAt(span, x1, x2, left), span.y + 11);
}

/** What the explorable timeline shows of a view, lanes by party, as an SVG file that a person can open. */
export function drawView(data: TimelineData, view: TimeWindow, width: number): string {
  const frame = compactFrame(data, 'party', view, width);
  const scale = (width - frame.gutter) / (view.to - view.from);
  const { marks, bundles, spans } = layoutWindow(data, frame, scale);
  const at: At = (minute) => Math.round((frame.gutter + (minute - view.from) * scale) * 10) / 10;
  const isIn = (from: number, to = from): boolean => to >= view.from && from <= view.to;
  const { fine, coarse } = axisTicks(view, scale);
  return svg(width, frame.height, [
    ...frame.lanes.map(({ y, lines }) => `<path d="M0,${y}H${width}" stroke="#ccc"/>${drawText(lines.join(' '), 0, y + 18)}`),
    ...fine.map(
      ({ minute, words }) => `<path d="M${at(minute)},26V${frame.height}" stroke="#dcd8ce"/>${drawText(words, at(minute) + 4, 38)}`,
    ),
    ...coarse.map(({ minute, words }) => drawText(words, Math.max(frame.gutter, at(minute)) + 4, 17)),
    ...spans.filter(({ from, to }) => isIn(from, to)).map((span) => drawSpan(span, at, frame.gutter)),
    ...marks.filter(({ minute }) => isIn(minute)).map((mark) => drawMark(mark, at)),
    ...bundles.filter(({ minute }) => isIn(minute)).map(({ minute, y, events }) => drawText(`(${events.length})`, at(minute) - 9, y + 4)),
  ]);
}
