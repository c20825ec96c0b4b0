import { LABEL_SIZE } from '../diagrams/label.ts';
import { crossPath, type Paint, paintOf, shapeOf, shapePath } from '../diagrams/shapes.ts';
import { textWidth } from '../diagrams/text-width.ts';
import { MINUTES_A_DAY } from '../diagrams/view.ts';
import type { ViewEvent } from '../diagrams/view-data.ts';
import type { PlacedBundle, PlacedRowMark, PlacedSpan } from '../diagrams/view-layout.ts';
import { fitted, LABEL_AT, MARK } from '../diagrams/view-rows.ts';
import { SPAN_END, titleAt } from '../diagrams/view-spans.ts';
import { type Attributes, svg } from './dom.ts';
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

/** Puts an element where it belongs: `at` gives the pixel of a minute, lanes run from `left` to `right`. */
export type Place = (at: (minute: number) => number, left: number, right: number) => void;

/** A text that can be cut to a room in pixels; the document is touched only where its words change. */
function cuttable(parent: Element, attributes: Attributes): { text: SVGTextElement; show: (words: string, room: number) => void } {
  const text = svg('text', attributes);
  let [shown, whole, width] = ['', '', 0];
  const show = (words: string, room: number): void => {
    if (words !== whole) [whole, width] = [words, textWidth(words, LABEL_SIZE)];
    const cut = width <= room ? words : fitted(words, room);
    if (cut === shown) return;
    text.textContent = cut;
    // An empty text would be styled and laid out in every frame.
    if (cut === '') text.remove();
    else if (shown === '') parent.append(text);
    shown = cut;
  };
  return { text, show };
}

const ENDS: Record<PlacedSpan['status'], [path: string, paint: Paint]> = {
  open: [shapePath('flag', 5), 'filled'],
  met: [shapePath('circle', 5), 'filled'],
  refused: [shapePath('circle', 5), 'crossed'],
  lapsed: [shapePath('circle', 5), 'hollow'],
  overtaken: [shapePath('diamond', 5), 'hollow'],
};

/** Days as wide as this show over which of them an event without an hour may have fallen. */
export const WIDE_DAY = 60;

/** How the line of an event's days looks: about, several days, or one day whose hour is not known. */
function extentOf({ approximate, from, to }: ViewEvent): string {
  if (approximate) return 'extent about';
  return to - from > MINUTES_A_DAY ? 'extent' : 'loose';
}

function drawMark(item: Item, mark: PlacedRowMark, names: Names, base: string): Drawn {
  const { event, minute } = mark;
  let { y } = mark;
  const paint = paintOf(event.status);
  const line = svg('line', {
    visibility: 'hidden',
    class: extentOf(event),
  });
  const parts: SVGElement[] = [
    svg('rect', { class: 'hit', x: -10, y: -10, width: 20, height: 20 }),
    svg('path', { class: `event ${paint}`, 'fill-rule': 'evenodd', d: shapePath(shapeOf(event.kind), MARK) }),
  ];
  const cross = crossPath(paint, MARK);
  if (cross) parts.push(svg('path', { class: 'cross', d: cross }));
  let { label } = mark;
  const attributes = { class: 'mark', href: `${base}events/${event.id}/`, 'aria-label': eventName(event, names), tabindex: -1 };
  const element = svg('a', attributes, ...parts);
  const { show } = cuttable(element, { class: 'halo', x: LABEL_AT, y: 4 });
  const level = (): void => {
    for (const name of ['y1', 'y2']) line.setAttribute(name, String(y));
  };
  level();
  let hasLine = false;
  const isLong = extentOf(event) !== 'loose';
  const place: Place = (at, _, right) => {
    const x = at(minute);
    show(label, right - x - LABEL_AT);
    element.setAttribute('transform', `translate(${x.toFixed(1)} ${y})`);
    const [x1, x2] = [at(event.from), at(event.to)];
    const isDrawn = event.at === undefined && (isLong || x2 - x1 > WIDE_DAY);
    if (isDrawn) {
      line.setAttribute('x1', x1.toFixed(1));
      line.setAttribute('x2', x2.toFixed(1));
    }
    if (isDrawn !== hasLine) line.setAttribute('visibility', isDrawn ? 'visible' : 'hidden');
    hasLine = isDrawn;
  };
  const update = ({ of }: Item): void => {
    if (!('mark' in of)) return;
    ({ y, label } = of.mark);
    level();
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

/** Pixels for a condition's title that begins at `x`: before its bar, on it, or beside it up to the picture's edge. */
function roomFrom(x: number, x1: number, x2: number, right: number): number {
  if (x < x1) return x1 - x;
  return (x < x2 ? Math.min(right, x2 - SPAN_END) : right) - x;
}

function drawSpan(item: Item, span: PlacedSpan, base: string): Drawn {
  const bar = svg('rect', { class: span.lane === undefined ? 'span' : 'span ground', height: span.height, rx: 2 });
  const [path, paint] = ENDS[span.status];
  const end = svg('g', {}, svg('path', { class: `end ${paint}`, d: path }));
  const cross = crossPath(paint, 5);
  if (cross) end.append(svg('path', { class: 'cross', d: cross }));
  const attributes = { class: 'bar', href: `${base}conditions/${span.id}/`, 'aria-label': spanName(span), tabindex: -1 };
  const element = svg('a', { ...attributes, transform: `translate(0 ${span.y})` }, bar, end);
  const { text, show } = cuttable(element, { y: 11 });
  const place: Place = (at, left, right) => {
    const [x1, x2] = [at(span.from), Math.max(at(span.to), at(span.from) + 12)];
    bar.setAttribute('x', x1.toFixed(1));
    bar.setAttribute('width', (x2 - x1).toFixed(1));
    end.setAttribute('transform', `translate(${(x2 - 6).toFixed(1)} ${span.height / 2})`);
    const x = titleAt(span, x1, x2, left);
    text.setAttribute('x', x.toFixed(1));
    if (span.lane === undefined) show(span.title, roomFrom(x, x1, x2, right));
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
