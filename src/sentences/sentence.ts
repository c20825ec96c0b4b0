import type { FieldPath } from '../schema/record.ts';

/** What kind of thing a derived sentence says; what entails each is written in the README beside this file. */
export const SENTENCE_KINDS = [
  'relation',
  'put first',
  'position from putting',
  'last position',
  'not recorded',
  'wording changed',
  'order',
  'deadlock',
  'side of a deadlock',
  'wanted first',
  'said beside',
  'what came',
  'last recorded',
  'answer card',
  'condition status',
  'expectations in sum',
  'event status',
  'called until then',
  'took part',
  'said to',
  'answered',
  'attended',
  'absent',
  'not held',
  'no answer recorded',
  'sequence',
  'accounts',
  'left out',
  'total',
  'independent origins',
  'said of a clause',
  'silent text',
  'open clauses',
  'texts side by side',
] as const;

export type SentenceKind = (typeof SENTENCE_KINDS)[number];

/** A field of a file on which a sentence rests. */
export interface Basis {
  /** The path inside the content folder. */
  file: string;
  path: FieldPath;
}

/** A sentence that the engine makes out of fields, and these fields. */
export interface Sentence {
  kind: SentenceKind;
  words: string;
  basis: Basis[];
}
