import type { Collection } from '../schema/collections.ts';
import type { Dossier } from './dossier.ts';

/** That a record names another one, and why. */
export interface Mention {
  collection: Collection;
  id: string;
  reason: string;
  /** The day as written, where it is another than the record's own. */
  day?: string;
}

/** A mention of an actor. */
export function ofActor(id: string, reason: string, day?: string): Mention {
  return { collection: 'actors', id, reason, ...(day === undefined ? {} : { day }) };
}

/** A mention of an event, or nothing where no event is named. */
export function ofEvent(id: string | undefined, reason: string, day?: string): Mention[] {
  return id === undefined ? [] : [{ collection: 'events', id, reason, ...(day === undefined ? {} : { day }) }];
}

/** A mention of an observer: an actor, or nothing where the text is a publisher's name. */
export function ofObserver(dossier: Dossier, observer: string, reason: string, day?: string): Mention[] {
  return dossier.actors.has(observer) ? [ofActor(observer, reason, day)] : [];
}
