import type { Citation } from '../schema/citation.ts';

/**
 * One thing that a record says, so that it can be found again in another
 * version of the dossier: the same `who` at the same `moment` is the same
 * statement with perhaps another value; the same `who` with the same `value`
 * at another moment is the same statement, moved.
 */
export interface StatementDraft {
  /** Of what kind and whose it is. */
  who: string;
  /** When it was said: an event's id or a day; empty if there is only one of its kind. */
  moment: string;
  /** What is said. */
  value: string;
  /** The sentence, without its day. */
  words: string;
  /** As written. */
  day?: string;
  /** What it rests on; missing if it rests on its record's sources. */
  citations?: Citation[];
}
