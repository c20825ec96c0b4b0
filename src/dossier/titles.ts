import { hasStartedBy } from '../day/order.ts';
import type { AnyRecord, Event } from './dossier.ts';
import { isComing, statusOf } from './status.ts';

/**
 * What a record is called: an actor's name, a term's word, the words of a
 * change, or a title; a source without a title is called by its publisher.
 */
export function titleOf(record: AnyRecord): string {
  switch (record.collection) {
    case 'sources':
      return record.title ?? record.publisher;
    case 'actors':
      return record.name;
    case 'terms':
      return record.word;
    case 'changes':
      return record.words;
    default:
      return record.title;
  }
}

/**
 * What an event was called at the end of a day: its title once that day had
 * come and what came of it had been said, before that its `plannedTitle`, if it has one.
 */
export function titleOn(event: Event, day: string): string {
  const isKnown = hasStartedBy(event.day, day) && statusOf(event, day) === statusOf(event) && !isComing(event, day);
  return isKnown ? event.title : (event.plannedTitle ?? event.title);
}
