import { MINUTES_A_DAY, writeMinute } from '../../day/minutes.ts';
import { shortMonthName } from '../../day/months.ts';
import type { Row } from '../../downloads/csv.ts';
import type { TimeWindow } from '../layout/explorer/time-window.ts';
import type { TimelineData, WindowCondition, WindowEvent } from '../layout/explorer/timeline-data.ts';
import type { PlacedBundle } from '../layout/explorer/window-layout.ts';

/** Names of parties and titles of events by id. */
export interface Names {
  parties: ReadonlyMap<string, string>;
  titles: ReadonlyMap<string, string>;
}

export function namesById({ parties, events }: TimelineData): Names {
  return { parties: new Map(parties.map(({ id, title }) => [id, title])), titles: new Map(events.map(({ id, title }) => [id, title])) };
}

/** What stands under an event's title: its kind, whether it took place, who took part, what took its place. */
export function eventWords({ kind, status, parties, becomes, at, approximate, part }: WindowEvent, names: Names): string {
  const parts = parties.map((id) => names.parties.get(id) ?? id).join(', ');
  const who = status === 'held' || parts === '' ? parts : `expected: ${parts}`;
  const place = becomes === undefined ? undefined : `in its place came: ${names.titles.get(becomes) ?? becomes}`;
  const hour = at === undefined && !approximate && part === undefined ? 'hour not recorded' : undefined;
  return [status === 'held' ? kind : `${kind}, ${status}`, who, hour, place].filter(Boolean).join('; ');
}

/** The accessible name of an event. */
export function eventName(event: WindowEvent, names: Names): string {
  return `${event.words}: ${event.title}; ${eventWords(event, names)}`;
}

/** The accessible name of a condition. */
export function spanName({ title, words }: WindowCondition): string {
  return `Condition: ${title}; ${words}`;
}

/** The accessible name of a bundle. */
export function bundleName({ events }: PlacedBundle): string {
  const [first, last] = [events[0]?.event.words, events.at(-1)?.event.words];
  return `${events.length} more ${events.length === 1 ? 'event' : 'events'}, ${first === last ? first : `${first} to ${last}`}; Enter zooms in`;
}

function minuteWords(minute: number, withHour: boolean): string {
  const text = writeMinute(minute);
  const [year = '', month = '', day = ''] = text.slice(0, 10).split('-');
  const hour = withHour ? `, ${text.slice(11) || '00:00'}` : '';
  return `${Number(day)} ${shortMonthName(Number(month))} ${year}${hour}`;
}

/** What is shown, in words: `10 May 2025 to 16 May 2025`; with hours if the window is short. */
export function windowWords({ from, to }: TimeWindow): string {
  const withHour = to - from < 4 * MINUTES_A_DAY;
  // The end of a day is the next one's midnight: the day itself is meant.
  return `${minuteWords(from, withHour)} to ${minuteWords(withHour ? to : to - 1, withHour)}`;
}

/** Events as rows to take away. */
export function eventRows(events: readonly WindowEvent[], { parties }: Names, base: string): Row[] {
  return events.map(({ id, title, words, kind, status, from, to, at, becomes, concerns, ...rest }) => ({
    ...{
      id,
      title,
      day: words,
      from: writeMinute(at ?? from),
      until: writeMinute(at ?? to - 1).slice(0, at === undefined ? 10 : 16),
      kind,
      status,
    },
    ...{ parties: rest.parties.map((party) => parties.get(party) ?? party).join('; '), concerns, replacedBy: becomes },
    page: new URL(`${base}events/${id}/`, location.href).href,
  }));
}
