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
