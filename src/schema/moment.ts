import { sourcesSchema } from './citation.ts';
import { daySchema } from './day.ts';
import { idOf } from './words.ts';

/**
 * When something was said, and on what it rests: an event (whose day and
 * sources come with it), or a day and sources of its own.
 */
export const momentShape = {
  event: idOf('events').optional().describe('The event in which it was said; its day and sources come with it.'),
  day: daySchema.optional().describe('The day, where there is no event for it.'),
  sources: sourcesSchema.optional().describe('The sources, where there is no event for it or where they are others.'),
};

/** Whether an entry names its event, or else its day and sources. */
export function hasMoment(entry: { event?: string | undefined; day?: string | undefined; sources?: string[] | undefined }): boolean {
  return entry.event !== undefined ? entry.day === undefined : entry.day !== undefined && entry.sources !== undefined;
}

/** What is said of an entry that fails `hasMoment`. */
export const MOMENT_ERROR = 'Name either the event (its day and sources come with it), or a day and sources.';
