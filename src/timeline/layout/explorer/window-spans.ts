import { compareTexts } from '../../../compare-texts.ts';
import { LABEL_SIZE } from '../../../geometry/label.ts';
import { textWidth } from '../../../geometry/text-width.ts';
import type { WindowCondition } from './timeline-data.ts';

/** A condition's bar with its row in the band. */
export interface SpanRow extends WindowCondition {
  row: number;
  /** Pixels that the title takes. */
  width: number;
}

/** Pixels inside a bar before its title, and between bar and title where it stands beside. */
export const SPAN_INSET = 5;
/** Pixels at a bar's end for the mark that tells the outcome. */
export const SPAN_END = 16;
const GAP = 8;

/** Whether a title of a width fits on a bar of a length, both in pixels. */
function fitsOnBar(width: number, length: number): boolean {
  return width + 2 * SPAN_INSET + SPAN_END <= length;
}

/** What a span covers in minutes: its bar, and its title where that stands beside it. */
function reach(span: WindowCondition, width: number, scale: number): { from: number; to: number } {
  const gap = GAP / scale;
  const beside = fitsOnBar(width, (span.to - span.from) * scale) ? 0 : (SPAN_INSET + width) / scale;
  return span.status === 'open' ? { from: span.from - beside, to: span.to + gap } : { from: span.from, to: span.to + beside + gap };
}

const byImportance = (a: WindowCondition, b: WindowCondition): number =>
  b.importance - a.importance || a.from - b.from || compareTexts(a.id, b.id);
const byTime = (a: WindowCondition, b: WindowCondition): number => a.from - b.from || b.to - a.to || compareTexts(a.id, b.id);

function pack(spans: readonly WindowCondition[], rows: number, scale: number): SpanRow[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => []);
  return spans.flatMap((span) => {
    const width = textWidth(span.title, LABEL_SIZE);
    const own = reach(span, width, scale);
    const row = taken.findIndex((others) => others.every((other) => other.to <= own.from || other.from >= own.to));
    if (row === -1) return [];
    taken[row]?.push(own);
    return [{ ...span, row, width }];
  });
}

/** The most important conditions that find room in so many rows at a scale, from the top in order of time. */
export function spanRows(spans: readonly WindowCondition[], rows: number, scale: number): SpanRow[] {
  const chosen = new Set(pack([...spans].sort(byImportance), rows, scale).map(({ id }) => id));
  return pack(
    [...spans].sort(byTime).filter(({ id }) => chosen.has(id)),
    rows,
    scale,
  );
}

/**
 * Where a span's title begins, for a bar from `x1` to `x2` in the picture: on the bar, in sight while the bar is; beside it
 * where the bar is too short: after it, or before one that is still open, since time ends there.
 */
export function titleAt({ width, status }: SpanRow, x1: number, x2: number, left: number): number {
  if (!fitsOnBar(width, x2 - x1)) return status === 'open' ? x1 - SPAN_INSET - width : x2 + SPAN_INSET;
  return Math.max(x1 + SPAN_INSET, Math.min(left + SPAN_INSET, x2 - SPAN_END - width - SPAN_INSET));
}
