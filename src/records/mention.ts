import type { Collection } from '../schema/collections.ts';

/** A day without its hour: how exact that is stands on the record's own page. */
function onDay(day: string | undefined): { day?: string } {
  return day === undefined ? {} : { day: day.replace(/T.*$/, '') };
}

/** That a record names another one, and why. */
export interface Mention {
  collection: Collection;
  id: string;
  reason: string;
  /** The day as written, if it differs from the record's own. */
  day?: string;
}

/** A mention of an actor, or of an observer: where the text is a publisher's name, it is the id of no actor and nobody asks for it. */
export function ofActor(id: string, reason: string, day?: string): Mention {
  return { collection: 'actors', id, reason, ...onDay(day) };
}

/** A mention of an event, or nothing if no event is named. */
export function ofEvent(id: string | undefined, reason: string, day?: string): Mention[] {
  return id === undefined ? [] : [{ collection: 'events', id, reason, ...onDay(day) }];
}
