import { compareTexts } from '../../../compare-texts.ts';
import { endOfDay, minutesOf } from '../../../day/minutes.ts';
import { compareDays } from '../../../day/order.ts';
import { around, type Box, overlap, round } from '../../../geometry/box.ts';
import { LABEL_SIZE, type Label, labelAt, labelBox } from '../../../geometry/label.ts';
import { endMarkOf, type Paint, type Shape } from '../../../geometry/shapes.ts';
import { shorten, textWidth } from '../../../geometry/text-width.ts';
import type { ConditionSpan } from '../../timeline.ts';
import type { PlacedPanel } from './panels.ts';

/** A condition as a bar from its first wording to what became of it, its title on the bar or beside it. */
export interface DrawnSpan {
  id: string;
  title: string;
  status: ConditionSpan['status'];
  party?: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** It was first worded before the time that the picture shows begins here. */
  beginsBefore: boolean;
  /** The mark at its right end, whose shape says what became of it. */
  end: { x: number; y: number; shape: Shape; paint: Paint };
  label: Label;
}

const BAR = 14;
const LEAST_WIDTH = 12;
/** Pixels between two spans of one row. */
const CLEAR = 10;
/** Half the width of the mark at a bar's end. */
export const END_RADIUS = 5;
const ROW = BAR + 4;
/** Pixels between a bar's rim or its end's mark and its title. */
const INSET = 5;

/** The x of a moment; if no panel holds it, the edge of the next panel, or of the last one before it. */
function place(moment: number, panels: readonly PlacedPanel[], side: 'from' | 'to'): { x: number; shown: boolean } | undefined {
  const isIn = ({ start, end }: PlacedPanel): boolean =>
    side === 'from' ? start <= moment && moment < end : start < moment && moment <= end;
  const holder = panels.find(isIn);
  if (holder) return { x: holder.at(moment), shown: true };
  if (side === 'from') {
    const next = panels.find(({ start }) => start > moment);
    return next && { x: next.x, shown: false };
  }
  const last = panels.findLast(({ end }) => end < moment);
  return last && { x: last.x + last.width, shown: false };
}

type Bar = Pick<DrawnSpan, 'x' | 'width' | 'beginsBefore'>;

/** The bar's horizontal place; undefined if the picture shows no day of it. */
function barOf(span: ConditionSpan, panels: readonly PlacedPanel[], right: number): Bar | undefined {
  const from = place(minutesOf(span.from), panels, 'from');
  const to = place(endOfDay(span.to), panels, 'to');
  if (!from || !to || to.x <= from.x) return undefined;
  const end = Math.min(right, Math.max(to.x, from.x + LEAST_WIDTH));
  const x = Math.min(from.x, end - LEAST_WIDTH);
  return { x, width: end - x, beginsBefore: !from.shown };
}

/** The title on its bar; if the bar is too short, to the right of it, else to the left. */
function labelOf(title: string, bar: Bar, left: number, right: number): Label {
  const width = textWidth(title, LABEL_SIZE);
  const end = bar.x + bar.width;
  const onBar = bar.width - 2 * END_RADIUS - 3 * INSET;
  if (width <= onBar) return labelAt({ lines: [title], width }, bar.x + INSET, 0, 'start');
  if (width <= right - end - INSET) return labelAt({ lines: [title], width }, end + INSET, 0, 'start');
  if (width <= bar.x - left - INSET) return labelAt({ lines: [title], width }, bar.x - INSET, 0, 'end');
  const rooms = [onBar, right - end - INSET, bar.x - left - INSET];
  const room = Math.max(...rooms);
  const text = shorten(title, room, LABEL_SIZE);
  const line = { lines: [text], width: textWidth(text, LABEL_SIZE) };
  if (room === rooms[0]) return labelAt(line, bar.x + INSET, 0, 'start');
  return room === rooms[1] ? labelAt(line, end + INSET, 0, 'start') : labelAt(line, bar.x - INSET, 0, 'end');
}

/** Draws a span as if its row began at 0. */
function drawSpan(span: ConditionSpan, bar: Bar, left: number, right: number): DrawnSpan {
  const label = labelOf(span.title, bar, left, right);
  const middle = BAR / 2;
  const end = { x: round(bar.x + bar.width - END_RADIUS - 1), y: middle, ...endMarkOf(span.status) };
  const { id, title, status, party } = span;
  const place = { x: round(bar.x), y: 0, width: round(round(bar.x + bar.width) - round(bar.x)), height: BAR };
  return { id, title, status, ...(party === undefined ? {} : { party }), ...place, beginsBefore: bar.beginsBefore, end, label };
}

function move(span: DrawnSpan, by: number): DrawnSpan {
  const down = <Mark extends { y: number }>(mark: Mark): Mark => ({ ...mark, y: round(mark.y + by) });
  return { ...down(span), label: down(span.label), end: down(span.end) };
}

const endBox = ({ end }: DrawnSpan): Box => ({
  x: end.x - END_RADIUS,
  y: end.y - END_RADIUS,
  width: 2 * END_RADIUS,
  height: 2 * END_RADIUS,
});

/** All that a span covers. */
const spanBox = (span: DrawnSpan): Box => around([labelBox(span.label), endBox(span), span]);

function touch(a: DrawnSpan, b: DrawnSpan): boolean {
  const box = spanBox(a);
  return overlap({ ...box, x: box.x - CLEAR, width: box.width + 2 * CLEAR }, spanBox(b));
}

/** Puts each span into the highest row in which it touches no other; what finds none among `rows` is left out. */
function pack(spans: readonly DrawnSpan[], top: number, rows: number): DrawnSpan[] {
  const placed: DrawnSpan[] = [];
  for (const span of spans) {
    const places = Array.from({ length: rows }, (_, row) => move(span, top + row * ROW));
    const free = places.find((moved) => !placed.some((other) => touch(moved, other)));
    if (free) placed.push(free);
  }
  return placed;
}

/** The most important ones that find room, so that no row of theirs is given to a lesser one. */
function fitting(spans: readonly ConditionSpan[], draw: (span: ConditionSpan) => DrawnSpan[], rows: number): Set<string> {
  const wanted = [...spans].sort((a, b) => b.importance - a.importance || byTime(a, b));
  return new Set(pack(wanted.flatMap(draw), 0, rows).map(({ id }) => id));
}

const byTime = (a: ConditionSpan, b: ConditionSpan): number =>
  compareDays(a.from, b.from) || compareDays(b.to, a.to) || compareTexts(a.id, b.id);

/** The default number of rows of bars in a picture. */
const ROWS = 9;

/** The bars of a band, and what it leaves out: for want of days that the panels show, or for want of room. */
interface Band {
  spans: DrawnSpan[];
  outside: ConditionSpan[];
  /** How many the panels would show if there were room. */
  more: number;
  bottom: number;
}

/** The band of bars from `top` downwards, at most `rows` deep: the most important find their place first. */
export function spanBand(spans: readonly ConditionSpan[], panels: readonly PlacedPanel[], top: number, rows = ROWS): Band {
  const left = panels[0]?.x ?? 0;
  const right = Math.max(left, ...panels.map(({ x, width }) => x + width));
  const draw = (span: ConditionSpan): DrawnSpan[] => {
    const bar = barOf(span, panels, right);
    return bar ? [drawSpan(span, bar, left, right)] : [];
  };
  const sorted = [...spans].sort(byTime);
  const shown = sorted.filter((span) => draw(span).length > 0);
  const chosen = fitting(shown, draw, rows);
  const packed = pack(shown.filter(({ id }) => chosen.has(id)).flatMap(draw), top, rows);
  const outside = sorted.filter((span) => !shown.includes(span));
  const bottom = Math.max(top, ...packed.map((span) => spanBox(span).y + spanBox(span).height));
  return { spans: packed, outside, more: shown.length - packed.length, bottom };
}
