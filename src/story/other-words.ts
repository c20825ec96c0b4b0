import { firstDay, lastDay } from '../day/day.ts';
import { dayWords } from '../day/words.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { partiesOf } from '../dossier/parties.ts';
import { presentOrExpected } from '../dossier/presence.ts';
import { statusOf } from '../dossier/status.ts';
import { kindWords, listWords } from './move-words.ts';

/** "7 more events, 8 to 10 May 1921"; `isFirst` where nothing stands before them to which they are more. */
export function otherEventsWords(events: readonly Event[], isFirst: boolean): string {
  const from = events.map(({ day }) => firstDay(day)).sort()[0] ?? '';
  const to =
    events
      .map(({ day }) => lastDay(day))
      .sort()
      .at(-1) ?? '';
  const count = `${events.length}${isFirst ? '' : ' more'} ${events.length === 1 ? 'event' : 'events'}`;
  return `${count}, ${dayWords(from === to ? from : `${from}/${to}`)}`;
}

/** An event's kind, what came of it if it was not held, and the parties that took part or were expected. */
export function aboutWords(dossier: Dossier, event: Event): string {
  const status = statusOf(event);
  const parties = partiesOf(dossier, presentOrExpected(event));
  if (status === 'held') return kindWords(event.kind, parties);
  const names = listWords(parties.map(({ name }) => name));
  return `${event.kind}, ${status}${names && `; expected: ${names}`}`;
}
