import { svg } from '../../browser/dom.ts';
import { crossPath, endMarkOf, shapePath } from '../../geometry/shapes.ts';
import type { PlacedSpan } from '../layout/explorer/window-layout.ts';
import { SPAN_END, SPAN_INSET, titleAt } from '../layout/explorer/window-spans.ts';
import type { Drawn, Item, Place, Setting } from './timeline-item.ts';
import { cuttable } from './timeline-label.ts';
import { spanName } from './timeline-words.ts';

/** Pixels for a condition's title that begins at `x`: before its bar, on it, or beside it up to the picture's edge. */
function roomFrom(x: number, x1: number, x2: number, right: number): number {
  if (x < x1) return x1 - x;
  return (x < x2 ? Math.min(right, x2 - SPAN_END) : right) - x;
}

/** Draws a condition from its first wording to its end; it has no place yet. */
export function drawSpan(item: Item, span: PlacedSpan, { base }: Setting): Drawn {
  const bar = svg('rect', { class: span.lane === undefined ? 'span' : 'span ground', rx: 2 });
  const { shape, paint } = endMarkOf(span.status);
  const end = svg('g', {}, svg('path', { class: `end ${paint}`, d: shapePath(shape, 5) }));
  const cross = crossPath(paint, 5);
  if (cross) end.append(svg('path', { class: 'cross', d: cross }));
  const attributes = { class: 'bar', href: `${base}conditions/${span.id}/`, 'aria-label': spanName(span), tabindex: -1 };
  const element = svg('a', attributes, bar, end);
  const { text, show } = cuttable(element, { y: 11 });
  let middle = 0;
  const tell = ({ y, height }: PlacedSpan): void => {
    middle = height / 2;
    bar.setAttribute('height', String(height));
    element.setAttribute('transform', `translate(0 ${y})`);
  };
  tell(span);
  const place: Place = (at, left, right) => {
    const [x1, x2] = [at(span.from), Math.max(at(span.to), at(span.from) + 12)];
    bar.setAttribute('x', x1.toFixed(1));
    bar.setAttribute('width', (x2 - x1).toFixed(1));
    end.setAttribute('transform', `translate(${(x2 - 6).toFixed(1)} ${middle})`);
    // Where less of the bar is in sight than its title takes, the title begins at the edge and is cut.
    const x = Math.max(left + SPAN_INSET, titleAt(span, x1, x2, left));
    text.setAttribute('x', x.toFixed(1));
    if (span.lane === undefined) show(span.title, roomFrom(x, x1, x2, right));
  };
  const update = ({ of }: Item): void => {
    if ('span' in of) tell(of.span);
  };
  return { item, element, place, update, remove: () => element.remove() };
}
