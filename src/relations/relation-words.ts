import type { Tone } from '../positions/tones.ts';
import type { RelationKind } from './relations.ts';

/** The kinds of links in the order in which they are told, each with its heading. */
export const RELATION_HEADINGS: readonly (readonly [RelationKind, string])[] = [
  ['put to', 'Who put a condition to whom'],
  ['supports', 'Who supported or accepted what another put forward'],
  ['sets aside', 'Who set aside what another put forward'],
  ['rejects', 'Who rejected what another put forward'],
  ['met', 'Who met whom'],
  ['called', 'Who called whom'],
  ['hosted', 'Who hosted whom'],
  ['acts for', 'Who acts for whom'],
];

/** The kind as a word that can be the name of a class. */
export function kindSlug(kind: RelationKind): string {
  return kind.replaceAll(' ', '-');
}

/** What a party did towards another, as a verb beside a number. */
export const KIND_WORDS: Readonly<Record<RelationKind, string>> = {
  'put to': 'put to it',
  supports: 'supported',
  'sets aside': 'set aside',
  rejects: 'rejected',
  met: 'met',
  called: 'called',
  hosted: 'hosted',
  'acts for': 'acts for',
};

/** The place on the scale of signs of those kinds that are stances. */
export const KIND_TONES: Readonly<Partial<Record<RelationKind, Tone>>> = {
  supports: 'for-1',
  'sets aside': 'against-1',
  rejects: 'against-2',
};
