import { firstDay, isApproximate, lastDay, parseDay } from './day.ts';
import { endOfDay, MINUTES_A_DAY, minutesOf } from './minutes.ts';
import { minuteOfPart, PARTS_OF_DAY, type PartOfDay } from './parts.ts';

/** Between which instants something came, in minutes from 1970 (UTC). */
export interface Stretch {
  from: number;
  to: number;
}

/** What is known of an event's time. */
export interface KnownTime {
  day: string;
  hour?: 'approximate' | undefined;
  partOfDay?: PartOfDay | undefined;
}

/** How far an hour that is only about right may be off. */
const ABOUT = 30;

/** The offset of a time zone from UTC on a calendar day, in minutes. */
export function offsetOn(zone: string, day: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts((minutesOf(day) + MINUTES_A_DAY / 2) * 60_000).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '', hours = '0', minutes = '0'] = /^GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * The stretch of time in which something came: its instant if the hour is
 * known, the part of its day, or the whole of its days by the clocks of a time
 * zone. Throws a RangeError for what is no day.
 */
export function stretchOf({ day, hour, partOfDay }: KnownTime, zone: string): Stretch {
  const [first, last, start] = [firstDay(day), lastDay(day), parseDay(day)?.start];
  if (start?.minute !== undefined) {
    const instant = minutesOf(first) + start.minute - (start.offset ?? 0);
    const about = hour === 'approximate' || isApproximate(day) ? ABOUT : 0;
    return { from: instant - about, to: instant + about };
  }
  const from = minutesOf(first) - offsetOn(zone, first);
  if (partOfDay === undefined) return { from, to: endOfDay(last) - offsetOn(zone, last) };
  const begin = from + minuteOfPart(partOfDay);
  return { from: begin, to: begin + MINUTES_A_DAY / PARTS_OF_DAY.length };
}
