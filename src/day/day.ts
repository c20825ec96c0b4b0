/**
 * A day is the first ten characters as an author wrote them; it is never
 * converted to UTC, so that a night in one city stays on its own date.
 * Of EDTF (ISO 8601-2) we take: `2025`, `2025-05`, `2025-05-11`, a trailing
 * `~` (approximate) or `?` (uncertain), and the interval `a/b`; of ISO 8601
 * the local time with its offset: `2025-05-11T01:30+03:00`.
 */
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?([~?]?)$/;

/** Offsets from UTC run from -12:00 to +14:00. */
const ZONE = /^(?:Z|\+(?:0\d|1[0-3]):[0-5]\d|\+14:00|-(?:0\d|1[01]):[0-5]\d|-12:00)$/;

/** One end of a written day: a year, month, day or minute. */
export interface Moment {
  year: number;
  month?: number;
  day?: number;
  /** Minutes after local midnight, if an hour is written. */
  minute?: number;
  /** Offset from UTC in minutes, if an hour is written. */
  offset?: number;
  qualifier: '' | '~' | '?';
}

/** Days in a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function offsetInMinutes(text: string): number {
  if (text === 'Z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6)));
}

function exists(moment: Moment): boolean {
  const { year, month, day, minute } = moment;
  if (year === 0) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return false;
  return minute === undefined || minute < 24 * 60;
}

function parsePart(text: string): Moment | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, zone, qualifier] = match;
  if (minute !== undefined && Number(minute) > 59) return undefined;
  if (zone && !ZONE.test(zone)) return undefined;
  const moment: Moment = { year: Number(year), qualifier: (qualifier ?? '') as Moment['qualifier'] };
  if (month) moment.month = Number(month);
  if (day) moment.day = Number(day);
  if (hour) moment.minute = Number(hour) * 60 + Number(minute);
  if (zone) moment.offset = offsetInMinutes(zone);
  return exists(moment) ? moment : undefined;
}

/**
 * Reads a written day. Returns its two ends (the same one twice unless it is
 * an interval), or undefined if the text is no day that exists.
 */
export function parseDay(text: string): { start: Moment; end: Moment } | undefined {
  const [first = '', second, ...rest] = text.split('/');
  const start = parsePart(first);
  const end = second === undefined ? start : parsePart(second);
  if (!start || !end || rest.length > 0) return undefined;
  return { start, end };
}

const pad = (value: number): string => String(value).padStart(2, '0');

function firstOf({ year, month = 1, day = 1 }: Moment): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function lastOf({ year, month = 12, day }: Moment): string {
  return firstOf({ year, month, day: day ?? daysInMonth(year, month), qualifier: '' });
}

/** The first calendar day (`YYYY-MM-DD`) of a written day. Throws a RangeError if there is none. */
export function firstDay(text: string): string {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`"${text}" is not a day.`);
  return firstOf(parsed.start);
}

/** The last calendar day (`YYYY-MM-DD`) of a written day. Throws a RangeError if there is none. */
export function lastDay(text: string): string {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`"${text}" is not a day.`);
  return lastOf(parsed.end);
}

/** Whether a written day says of itself that it is about or uncertain (`~` or `?`). */
export function isApproximate(text: string): boolean {
  return /[~?]/.test(text);
}

/** Minutes after local midnight if an hour is written, else undefined. */
export function minuteOf(text: string): number | undefined {
  return parseDay(text)?.start.minute;
}
