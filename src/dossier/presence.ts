import type { Event } from './dossier.ts';
import { statusOf } from './status.ts';

/** The actors who took part in an event; nobody in one that was not held. */
export function present(event: Event): string[] {
  if (statusOf(event) !== 'held') return [];
  return event.participants.filter(({ presence }) => presence === 'attended').map(({ actor }) => actor);
}

/** The actors who took part in an event, or of one that was not held, those who were to. */
export function presentOrExpected(event: Event): string[] {
  if (statusOf(event) === 'held') return present(event);
  return event.participants.filter(({ presence }) => presence !== 'absent').map(({ actor }) => actor);
}
