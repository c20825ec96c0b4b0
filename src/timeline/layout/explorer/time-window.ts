import { MINUTES_A_DAY } from '../../../day/minutes.ts';

/** A stretch of time as the explorable timeline shows it, in minutes from 1970 by the clock as written. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** The shortest stretch that can be shown: half a day, so that hours can be told apart. */
const SHORTEST = MINUTES_A_DAY / 2;

/** The nearest stretch that is no shorter than half a day, no longer than the whole and lies within it. */
export function withinWhole(view: TimeWindow, whole: TimeWindow): TimeWindow {
  const length = Math.min(whole.to - whole.from, Math.max(SHORTEST, view.to - view.from));
  const middle = (view.from + view.to) / 2;
  const from = Math.max(whole.from, Math.min(whole.to - length, middle - length / 2));
  return { from, to: from + length };
}

/** A stretch `factor` times as long (below 1: nearer) in which `anchor` keeps its place in the picture. */
export function zoomed(view: TimeWindow, factor: number, anchor: number, whole: TimeWindow): TimeWindow {
  const length = Math.min(whole.to - whole.from, Math.max(SHORTEST, (view.to - view.from) * factor));
  const part = (anchor - view.from) / (view.to - view.from);
  const from = anchor - part * length;
  return withinWhole({ from, to: from + length }, whole);
}

/** A stretch of the same length, `part` of its length later. */
export function panned(view: TimeWindow, part: number, whole: TimeWindow): TimeWindow {
  const by = part * (view.to - view.from);
  return withinWhole({ from: view.from + by, to: view.to + by }, whole);
}

/** The stretch moved as little as needed so that a minute stands clear of its edges. */
export function showing(view: TimeWindow, minute: number, whole: TimeWindow): TimeWindow {
  const clear = (view.to - view.from) / 12;
  if (minute < view.from + clear) return panned(view, (minute - clear - view.from) / (view.to - view.from), whole);
  if (minute > view.to - clear) return panned(view, (minute + clear - view.to) / (view.to - view.from), whole);
  return view;
}

/** A stretch between two others: `part` 0 is the first, 1 the second; lengths change by equal factors. */
export function between(a: TimeWindow, b: TimeWindow, part: number): TimeWindow {
  const [short, long] = [a.to - a.from, b.to - b.from];
  const length = short * (long / short) ** part;
  // What both show stays in place: the middle moves as the length does, not by the clock.
  const way = Math.abs(long - short) < 1 ? part : (length - short) / (long - short);
  const middle = (a.from + a.to) / 2 + ((b.from + b.to) / 2 - (a.from + a.to) / 2) * way;
  return { from: middle - length / 2, to: middle + length / 2 };
}

/** Steps of scale by factor 2^(1/4): what is laid out at the lower step has room at every scale up to the next. */
export function scaleStep(pixelsAMinute: number): number {
  return 2 ** (Math.floor(4 * Math.log2(pixelsAMinute) + 1e-9) / 4);
}
