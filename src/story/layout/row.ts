import type { MoveForm } from '../moves.ts';

/*
 * One move over the lines of the parties. Across, a place is a percentage of the picture's width, so that it fits any window;
 * downwards it is in ems of the text, so that it grows with the reader's letters.
 */

/** What is drawn: columns count from 0, in the order of the parties. */
export interface RowContent {
  form: MoveForm;
  /** Who said it, met, took part or was expected. */
  at: readonly number[];
  /** Of an arrow, to whom it was said. */
  to: readonly number[];
  /** Of `to`, of whom no answer is recorded. */
  open: readonly number[];
  /** How many columns there are. */
  columns: number;
}

interface Line {
  x1: number;
  x2: number;
  /** Thin for an arrow, broad for a bar, dashed towards whom no answer is recorded of. */
  kind: 'arrow' | 'bar' | 'unanswered';
}

/** The head of an arrow; its tip is at `x`. */
export interface Head {
  x: number;
  towards: 'left' | 'right';
  isOpen: boolean;
}

/** A frame; its word stands in it, or beside one that is too narrow for it. */
interface Frame {
  x: number;
  width: number;
  word: { x: number; anchor: 'start' | 'middle' | 'end' };
}

/** The parts of a row; all lie on one line across. */
export interface RowDrawing {
  lines: Line[];
  /** Where a party spoke or attended. */
  knobs: number[];
  heads: Head[];
  /** Around what was not held, with the place of its word. */
  frame?: Frame;
  /** Set where nothing stands on a party's line: the mark is on the axis at the left edge. */
  onAxis: boolean;
}

/** How far a frame reaches beyond the lines of those expected, as a part of a column. */
const FRAME_EDGE = 0.42;
/** Below this width, in percent of the picture, a word does not fit into a frame; and how far it stands from it then. */
const NARROW = 30;
const BESIDE = 1.5;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The middle of a column, in percent of the width. */
export function columnAt(column: number, columns: number): number {
  return round(((column + 0.5) / columns) * 100);
}

function reach(columns: readonly number[]): [number, number] {
  return [Math.min(...columns), Math.max(...columns)];
}

/** An arrow reaches whom it is for from every side on which somebody said it. */
function headsAt(target: number, { at, open, columns }: RowContent): Head[] {
  const head = { x: columnAt(target, columns), isOpen: open.includes(target) };
  const [fromLeft, fromRight] = [at.some((one) => one < target), at.some((one) => one > target)];
  return [...(fromLeft ? [{ ...head, towards: 'right' as const }] : []), ...(fromRight ? [{ ...head, towards: 'left' as const }] : [])];
}

function arrow(content: RowContent): RowDrawing {
  const { at, to, open, columns } = content;
  const x = (column: number): number => columnAt(column, columns);
  const [first, last] = reach([...at, ...to.filter((one) => !open.includes(one))]);
  const [left, right] = reach([...at, ...to]);
  const lines: Line[] = [
    { x1: x(first), x2: x(last), kind: 'arrow' as const },
    { x1: x(left), x2: x(first), kind: 'unanswered' as const },
    { x1: x(last), x2: x(right), kind: 'unanswered' as const },
  ].filter(({ x1, x2 }) => x1 < x2);
  return { lines, knobs: at.map(x), heads: to.flatMap((one) => headsAt(one, content)), onAxis: false };
}

function wordOf({ x, width }: { x: number; width: number }): Frame['word'] {
  if (width >= NARROW) return { x: round(x + width / 2), anchor: 'middle' };
  return x + width < 100 - NARROW ? { x: round(x + width + BESIDE), anchor: 'start' } : { x: round(x - BESIDE), anchor: 'end' };
}

function frameAround(at: readonly number[], columns: number): Frame {
  const [first, last] = at.length > 0 ? reach(at) : [0, columns - 1];
  const [left, right] = [columnAt(first - FRAME_EDGE, columns), columnAt(last + FRAME_EDGE, columns)];
  const frame = { x: left, width: round(right - left) };
  return { ...frame, word: wordOf(frame) };
}

/** Lays one move out over the lines of the parties. */
export function layoutRow(content: RowContent): RowDrawing {
  const { form, at, columns } = content;
  const empty: RowDrawing = { lines: [], knobs: [], heads: [], onAxis: false };
  if (form === 'arrow') return arrow(content);
  if (form === 'not held') return { ...empty, frame: frameAround(at, columns) };
  if (form === 'attack' || at.length === 0) return { ...empty, onAxis: true };
  const knobs = at.map((column) => columnAt(column, columns));
  if (form === 'mark') return { ...empty, knobs };
  const [x1, x2] = reach(knobs);
  return { ...empty, knobs, lines: [{ x1, x2, kind: 'bar' }] };
}
