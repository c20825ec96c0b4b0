import { compareTexts } from '../compare-texts.ts';
import { firstDay, lastDay, parseDay } from './day.ts';
import { MINUTES_A_DAY, minutesOf } from './minutes.ts';

/** The minute by which a day without an hour is sorted: it may have come first or last. */
const NOON = MINUTES_A_DAY / 2;

/** The minute from 1970 (UTC) by which a written day is sorted: the instant of its hour, else noon. Throws a RangeError if the text is no day. */
function orderMinute(text: string): number {
  const { minute = NOON, offset = 0 } = parseDay(text)?.start ?? {};
  return minutesOf(firstDay(text)) + minute - offset;
}

/**
 * Order of two written days: by the instant of the hour, wherever its clock
 * stands (a day without an hour counts as noon), then by last day. Negative, zero or positive.
 */
export function compareDays(a: string, b: string): number {
  return orderMinute(a) - orderMinute(b) || compareTexts(lastDay(a), lastDay(b));
}

/** Order of two written days of which either may be missing; what has no day comes first. */
export function compareMissingDays(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return compareDays(a, b);
}

/**
 * The latest day on which a written day may have started: 31 March for
 * `1921-03`, the first day of an interval of days. Throws a RangeError if the text is no day.
 */
export function latestStart(written: string): string {
  return lastDay(written.split('/')[0] ?? written);
}

/** True if what happened on one written day had certainly started by the end of another. Throws a RangeError if either is no day. */
export function hasStartedBy(written: string, day: string): boolean {
  return latestStart(written) <= lastDay(day);
}
