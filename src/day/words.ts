import { type Moment, parseDay } from './day.ts';
import { monthName, shortMonthName } from './months.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `UTC+3`, `UTC+5:30`, `UTC`: the offset of a written hour. */
function offsetWords(offset: number): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `UTC${offset < 0 ? '−' : '+'}${hours}${minutes ? `:${two(minutes)}` : ''}`;
}

function dateWords({ year, month, day }: Moment): string {
  if (month === undefined) return String(year);
  const name = monthName(month);
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** The hour of a written day, as in `01:30 (UTC+3)`; undefined if none is written. */
function hourWords(text: string): string | undefined {
  const start = parseDay(text)?.start;
  if (start?.minute === undefined) return undefined;
  return `${two(Math.floor(start.minute / 60))}:${two(start.minute % 60)} (${offsetWords(start.offset ?? 0)})`;
}

function momentWords(moment: Moment): string {
  const words = dateWords(moment);
  if (moment.qualifier === '~') return `about ${words}`;
  return moment.qualifier === '?' ? `${words} (uncertain)` : words;
}

/** A written day with what is known of the hour beside it. */
export interface When {
  day: string;
  /** Set if the hour is only about right. */
  hour?: 'approximate' | undefined;
  /** The part of the day, if its hour is not known. */
  partOfDay?: string | undefined;
}

/** When something was, in words: `11 May 2025, about 01:30 (UTC+3)`, `16 May 2025, morning`. Throws a RangeError for what is no day. */
export function whenWords({ day, hour, partOfDay }: When): string {
  const words = dayWords(day);
  if (partOfDay !== undefined) return `${words}, ${partOfDay}`;
  return hour === 'approximate' ? words.replace(/, (?=\d\d:\d\d )/, ', about ') : words;
}

/**
 * A written day in words: `11 May 2025`, `about May 2025`, `23 to 25 May 2025`,
 * with its hour `11 May 2025, 01:30 (UTC+3)`. Throws a RangeError for what is no day.
 */
export function dayWords(text: string): string {
  const parsed = parseDay(text);
  if (!parsed) throw new RangeError(`"${text}" is not a day.`);
  const { start, end } = parsed;
  if (start !== end) {
    const sameMonth = start.year === end.year && start.month === end.month && start.day !== undefined && end.day !== undefined;
    return sameMonth && start.qualifier === '' ? `${start.day} to ${momentWords(end)}` : `${momentWords(start)} to ${momentWords(end)}`;
  }
  const hour = hourWords(text);
  return hour ? `${momentWords(start)}, ${hour}` : momentWords(start);
}

/** A short form for axes and tables within one year: `11 May`. */
export function shortDayWords(text: string): string {
  const start = parseDay(text)?.start;
  if (start?.month === undefined) return start ? String(start.year) : text;
  const name = shortMonthName(start.month);
  return start.day === undefined ? `${name} ${start.year}` : `${start.day} ${name}`;
}

/** What the `datetime` attribute of HTML can hold of a written day; undefined for intervals. */
export function machineDay(text: string): string | undefined {
  return text.includes('/') ? undefined : text.replace(/[~?]$/, '');
}
