import type { ConditionSpan } from '../dossier/timeline.ts';
import { around, type Box, overlap, round } from './box.ts';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelAt, labelBox } from './label.ts';
import type { PlacedPanel } from './panels.ts';
import type { Paint, Shape } from './shapes.ts';
import { shorten, textWidth } from './text-width.ts';
import { DAY, startOf } from './time-axis.ts';

/** A condition as a bar from its first wording to what became of it, its title above the bar. */
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
  /** The mark at its right end, which tells what became of it by its shape. */
  end: { x: number; y: number; shape: Shape; paint: Paint };
  label: Label;
}

const BAR = 4;
const LEAST_WIDTH = 12;
/** Pixels between two spans of one row. */
const CLEAR = 10;
/** Half the width of the mark at a bar's end. */
export const END_RADIUS = 5;
const ROW = LINE_HEIGHT + 2 * END_RADIUS + 8;

const ENDS: Record<ConditionSpan['status'], { shape: Shape; paint: Paint }> = {
  open: { shape: 'flag', paint: 'filled' },
  met: { shape: 'circle', paint: 'filled' },
  refused: { shape: 'circle', paint: 'crossed' },
  lapsed: { shape: 'circle', paint: 'hollow' },
  overtaken: { shape: 'diamond', paint: 'hollow' },
};

/** Where a moment stands; one that no panel holds stands at the edge of the next panel, or of the last one before it. */
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

/** The bar's horizontal place; undefined where the picture shows no day of it. */
function barOf(span: ConditionSpan, panels: readonly PlacedPanel[], right: number): Bar | undefined {
  const from = place(startOf(span.from), panels, 'from');
  const to = place(startOf(span.to) + DAY, panels, 'to');
  if (!from || !to || to.x <= from.x) return undefined;
  const end = Math.min(right, Math.max(to.x, from.x + LEAST_WIDTH));
  const x = Math.min(from.x, end - LEAST_WIDTH);
  return { x, width: end - x, beginsBefore: !from.shown };
}

/** Draws a span as if its row began at 0. */
function drawSpan(span: ConditionSpan, bar: Bar, left: number, right: number): DrawnSpan {
  const text = shorten(span.title, right - left, LABEL_SIZE);
  const width = textWidth(text, LABEL_SIZE);
  const label = labelAt({ lines: [text], width }, Math.min(bar.x, right - width), 0, 'start');
  const middle = LINE_HEIGHT + 2 + END_RADIUS;
  const end = { x: round(bar.x + bar.width - END_RADIUS - 1), y: middle, ...ENDS[span.status] };
  const { id, title, status, party } = span;
  const place = { x: round(bar.x), y: middle - BAR / 2, width: round(bar.width), height: BAR };
  return { id, title, status, ...(party === undefined ? {} : { party }), ...place, beginsBefore: bar.beginsBefore, end, label };
}

function move(span: DrawnSpan, by: number): DrawnSpan {
  const down = <Placed extends { y: number }>(placed: Placed): Placed => ({ ...placed, y: round(placed.y + by) });
  return { ...down(span), label: down(span.label), end: down(span.end) };
}

const endBox = ({ end }: DrawnSpan): Box => ({
  x: end.x - END_RADIUS,
  y: end.y - END_RADIUS,
  width: 2 * END_RADIUS,
  height: 2 * END_RADIUS,
});

/** All that a span covers. */
export const spanBox = (span: DrawnSpan): Box => around([labelBox(span.label), endBox(span), span]);

function touch(a: DrawnSpan, b: DrawnSpan): boolean {
  const box = spanBox(a);
  return overlap({ ...box, x: box.x - CLEAR, width: box.width + 2 * CLEAR }, spanBox(b));
}

/** Puts each span into the highest row in which it touches no other. */
function pack(spans: readonly DrawnSpan[], top: number): DrawnSpan[] {
  const placed: DrawnSpan[] = [];
  for (const span of spans) {
    let moved = move(span, top);
    for (let row = 1; placed.some((other) => touch(moved, other)); row += 1) moved = move(span, top + row * ROW);
    placed.push(moved);
  }
  return placed;
}

const byTime = (a: ConditionSpan, b: ConditionSpan): number =>
  a.from.localeCompare(b.from, 'en') || b.to.localeCompare(a.to, 'en') || (a.id < b.id ? -1 : 1);

/** The band of bars from `top` downwards, and the spans of which the panels show no day. */
export function spanBand(
  spans: readonly ConditionSpan[],
  panels: readonly PlacedPanel[],
  top: number,
): { spans: DrawnSpan[]; outside: ConditionSpan[]; bottom: number } {
  const left = panels[0]?.x ?? 0;
  const right = Math.max(left, ...panels.map(({ x, width }) => x + width));
  const outside: ConditionSpan[] = [];
  const drawn = [...spans].sort(byTime).flatMap((span) => {
    const bar = barOf(span, panels, right);
    if (!bar) outside.push(span);
    return bar ? [drawSpan(span, bar, left, right)] : [];
  });
  const packed = pack(drawn, top);
  return { spans: packed, outside, bottom: Math.max(top, ...packed.map((span) => spanBox(span).y + spanBox(span).height)) };
}
