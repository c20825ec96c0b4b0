import { type Moment, parseDay } from '../day/day.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { statusOf } from '../dossier/status.ts';
import { withoutCitations } from '../schema/citation.ts';
import { addressOf } from '../site/address.ts';
import { asXml } from './xml.ts';

/** A date of TimelineJS: what is not known is left out. */
type SlideDate = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>>;

function slideDate({ year, month, day, minute }: Moment): SlideDate {
  const clock = minute === undefined ? {} : { hour: Math.floor(minute / 60), minute: minute % 60 };
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }), ...clock };
}

function slideOf(event: Event, urlOf: (address: string) => string) {
  const written = parseDay(event.day);
  if (!written) return [];
  const { start, end } = written;
  const status = statusOf(event);
  const note = status === 'held' ? '' : `<p>${asXml(status)}</p>`;
  const url = asXml(urlOf(addressOf('events', event.id)));
  return [
    {
      unique_id: event.id,
      start_date: slideDate(start),
      ...(end === start ? {} : { end_date: slideDate(end) }),
      group: event.kind,
      text: {
        headline: asXml(event.title),
        text: `${note}<p>${asXml(withoutCitations(event.summary))}</p><p><a href="${url}">${url}</a></p>`,
      },
    },
  ];
}

/** The events in the JSON of TimelineJS. Its texts are HTML, hours are those of the clock as written. */
export function timelineSheet(dossier: Dossier, urlOf: (address: string) => string): object {
  const { title, description } = dossier.settings;
  return {
    title: { text: { headline: asXml(title), text: asXml(description) } },
    events: eventsInOrder(dossier).flatMap((event) => slideOf(event, urlOf)),
  };
}
