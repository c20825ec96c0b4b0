import { firstDay, lastDay } from './day.ts';

/**
 * A day in numbers: minutes from 1970 by the clock as written. It is the one
 * unit of time below a written day; no zone and no summer time enters it.
 */
export const MINUTES_A_DAY = 24 * 60;

const MILLISECONDS_A_MINUTE = 60_000;

/** Minutes from 1970 to the beginning of a day (YYYY-MM-DD), the same in every time zone. */
export function minutesOf(day: string): number {
  return Date.parse(`${day.slice(0, 10)}T00:00Z`) / MILLISECONDS_A_MINUTE;
}

/** The day (YYYY-MM-DD) and, away from midnight, the hour in which a minute lies, as an address writes it. */
export function writeMinute(minute: number): string {
  const text = new Date(Math.round(minute) * MILLISECONDS_A_MINUTE).toISOString();
  return text.slice(11, 16) === '00:00' ? text.slice(0, 10) : text.slice(0, 16);
}

/** Reads what `writeMinute` wrote; undefined for anything else. */
export function readMinute(text: string | null): number | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(text)) return undefined;
  const minute = Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`) / MILLISECONDS_A_MINUTE;
  return Number.isFinite(minute) ? minute : undefined;
}

/** The minute with which the day after a calendar day (YYYY-MM-DD) begins. */
export function endOfDay(day: string): number {
  return minutesOf(day) + MINUTES_A_DAY;
}

/** A minute as the `Date` that d3's intervals ask for; it does not leave the layout. */
export function dateAt(minute: number): Date {
  return new Date(minute * MILLISECONDS_A_MINUTE);
}

/** The minute of a `Date` that a d3 interval gave. */
export function minuteAt(date: Date): number {
  return Number(date) / MILLISECONDS_A_MINUTE;
}

/** The minute with which a date begins; month counts from 0, and what lies beyond a month or year runs over into the next. */
export function minuteOfDate(year: number, month: number, day: number): number {
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  return minuteAt(new Date(new Date(0).setUTCFullYear(year, month, day)));
}

/** Whole days from the end of one written day to the beginning of another; negative if the other is earlier. Throws a RangeError for what is no day. */
export function daysBetween(from: string, to: string): number {
  return (minutesOf(firstDay(to)) - minutesOf(lastDay(from))) / MINUTES_A_DAY;
}
