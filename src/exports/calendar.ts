import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { firstDay, isApproximate, lastDay, minuteOf, parseDay } from '../day/day.ts';
import { dateAt, endOfDay, minutesOf } from '../day/minutes.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { isComing, statusOf } from '../dossier/status.ts';
import { withoutCitations } from '../schema/citation.ts';
import { addressOf } from '../site/address.ts';

/** When an event begins and, of one without an hour, the day after it ends, in minutes from 1970 UTC. */
interface Slot {
  start: number;
  end?: number;
}

/** The slot of an event; undefined where its day is only about right or no more exact than a month. */
function slotOf({ day }: Event): Slot | undefined {
  const start = parseDay(day)?.start;
  if (isApproximate(day) || start?.day === undefined || parseDay(day)?.end.day === undefined) return undefined;
  const minute = minuteOf(day);
  if (minute === undefined) return { start: minutesOf(firstDay(day)), end: endOfDay(lastDay(day)) };
  return { start: minutesOf(firstDay(day)) + minute - (start.offset ?? 0) };
}

function calendarStatus(event: Event): ICalEventStatus {
  const status = statusOf(event);
  if (status === 'held') return ICalEventStatus.CONFIRMED;
  return isComing(event) && status !== 'moved' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CANCELLED;
}

/**
 * The events as an iCalendar file. An event that did not come or was moved is CANCELLED, one that is only planned TENTATIVE;
 * an event whose day is not known to the day has no place in a calendar and is left out. Times are instants in UTC.
 * `urlOf` gives the whole address of a page.
 */
export function calendarOf(dossier: Dossier, urlOf: (address: string) => string): string {
  const { title, asOf, timezone } = dossier.settings;
  const calendar = ical({
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    prodId: '//Parley//Events//EN',
    x: { 'X-WR-TIMEZONE': timezone },
  });
  for (const event of eventsInOrder(dossier)) {
    const slot = slotOf(event);
    if (!slot) continue;
    const url = urlOf(addressOf('events', event.id));
    calendar.createEvent({
      id: url,
      stamp: dateAt(minutesOf(firstDay(asOf))),
      start: dateAt(slot.start),
      ...(slot.end === undefined ? {} : { end: dateAt(slot.end), allDay: true, timezone: 'UTC' }),
      summary: event.title,
      description: withoutCitations(event.summary),
      ...(event.place === undefined ? {} : { location: event.place }),
      status: calendarStatus(event),
      ...(url.startsWith('/') ? {} : { url }),
    });
  }
  return calendar.toString();
}
