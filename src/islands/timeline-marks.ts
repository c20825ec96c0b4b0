import { crossPath, paintOf, shapeOf, shapePath } from '../diagrams/shapes.ts';
import { MINUTES_A_DAY } from '../diagrams/view.ts';
import type { PlacedBundle, PlacedRowMark, PlacedSpan } from '../diagrams/view-layout.ts';
import { LABEL_AT, MARK } from '../diagrams/view-rows.ts';
import { titleAt } from '../diagrams/view-spans.ts';
import { svg } from './dom.ts';
import { bundleName, eventName, type Names, spanName } from './timeline-words.ts';

/** What the reader can walk to in the picture. */
export interface Item {
  key: string;
  /** The id of the event or condition; of a bundle none. */
  id?: string;
  lane: string;
  minute: number;
  y: number;
  of: { mark: PlacedRowMark } | { bundle: PlacedBundle } | { span: PlacedSpan };
}

/** An item's element with the parts that change when the reader zooms. */
export interface Drawn {
  item: Item;
  element: SVGAElement;
  /** The line of its days, which lies under all marks and labels. */
  line?: SVGLineElement;
  place: Place;
  /** Shows the same thing as it is laid out at another scale. */
  update: (item: Item) => void;
}

/** Puts an element where it belongs: `at` gives the pixel of a minute, `left` is where the lanes begin. */
export type Place = (at: (minute: number) => number, left: number) => void;

const ENDS: Record<PlacedSpan['status'], [path: string, paint: string]> = {
  open: [shapePath('flag', 5), 'filled'],
  met: [shapePath('circle', 5), 'filled'],
  refused: [shapePath('circle', 5), 'crossed'],
  lapsed: [shapePath('circle', 5), 'hollow'],
  overtaken: [shapePath('diamond', 5), 'hollow'],
};

/** Days as wide as this show over which of them an event without an hour may have fallen. */
export const WIDE_DAY = 60;

function drawMark(item: Item, mark: PlacedRowMark, names: Names, base: string): Drawn {
  const { event, minute } = mark;
  let { y } = mark;
  const paint = paintOf(event.status);
  const line = svg('line', {
    visibility: 'hidden',
    class: event.approximate || event.to - event.from > MINUTES_A_DAY ? 'extent' : 'loose',
  });
  const parts: SVGElement[] = [
    svg('rect', { class: 'hit', x: -10, y: -10, width: 20, height: 20 }),
    svg('path', { class: `event ${paint}`, 'fill-rule': 'evenodd', d: shapePath(shapeOf(event.kind), MARK) }),
  ];
  if (paint === 'crossed') parts.push(svg('path', { class: 'cross', d: crossPath(MARK) }));
  const text = svg('text', { class: 'halo', x: LABEL_AT, y: 4 }, mark.label);
  const attributes = { class: 'mark', href: `${base}events/${event.id}/`, 'aria-label': eventName(event, names), tabindex: -1 };
  const element = svg('a', attributes, ...parts);
  if (mark.label !== '') element.append(text);
  let hasLine = false;
  const isLong = line.classList.contains('extent');
  const place: Place = (at) => {
    const x = at(minute);
    element.setAttribute('transform', `translate(${x.toFixed(1)} ${y})`);
    const [x1, x2] = [at(event.from), at(event.to)];
    const isDrawn = event.at === undefined && (isLong || x2 - x1 > WIDE_DAY);
    if (isDrawn) {
      for (const name of ['y1', 'y2']) line.setAttribute(name, String(y));
      line.setAttribute('x1', x1.toFixed(1));
      line.setAttribute('x2', x2.toFixed(1));
    }
    if (isDrawn !== hasLine) line.setAttribute('visibility', isDrawn ? 'visible' : 'hidden');
    hasLine = isDrawn;
  };
  const update = ({ of }: Item): void => {
    if (!('mark' in of)) return;
    y = of.mark.y;
    if (of.mark.label === text.textContent) return;
    text.textContent = of.mark.label;
    if (of.mark.label === '') text.remove();
    else element.append(text);
  };
  return { item, element, line, place, update };
}

function drawBundle(item: Item, bundle: PlacedBundle): Drawn {
  const circle = svg('circle', { r: 9 });
  const text = svg('text', { y: 4 }, String(bundle.events.length));
  const element = svg('a', { class: 'bundle', role: 'button', 'aria-label': bundleName(bundle), tabindex: -1 }, circle, text);
  const place: Place = (at) => element.setAttribute('transform', `translate(${at(bundle.minute).toFixed(1)} ${bundle.y})`);
  return { item, element, place, update: () => undefined };
}

function drawSpan(item: Item, span: PlacedSpan, base: string): Drawn {
  const bar = svg('rect', { class: span.lane === undefined ? 'span' : 'span ground', height: span.height, rx: 2 });
  const [path, paint] = ENDS[span.status];
  const end = svg('g', {}, svg('path', { class: `end ${paint}`, d: path }));
  if (paint === 'crossed') end.append(svg('path', { class: 'cross', d: crossPath(5) }));
  const text = svg('text', { y: 11 }, span.lane === undefined ? span.title : '');
  const attributes = { class: 'bar', href: `${base}conditions/${span.id}/`, 'aria-label': spanName(span), tabindex: -1 };
  const element = svg('a', { ...attributes, transform: `translate(0 ${span.y})` }, bar, end, text);
  const place: Place = (at, left) => {
    const [x1, x2] = [at(span.from), Math.max(at(span.to), at(span.from) + 12)];
    bar.setAttribute('x', x1.toFixed(1));
    bar.setAttribute('width', (x2 - x1).toFixed(1));
    end.setAttribute('transform', `translate(${(x2 - 6).toFixed(1)} ${span.height / 2})`);
    text.setAttribute('x', titleAt(span, x1, x2, left).toFixed(1));
  };
  const update = ({ of }: Item): void => {
    if ('span' in of) element.setAttribute('transform', `translate(0 ${of.span.y})`);
  };
  return { item, element, place, update };
}

/** Draws an item; it has no place yet. */
export function drawItem(item: Item, names: Names, base: string): Drawn {
  if ('mark' in item.of) return drawMark(item, item.of.mark, names, base);
  return 'bundle' in item.of ? drawBundle(item, item.of.bundle) : drawSpan(item, item.of.span, base);
}
