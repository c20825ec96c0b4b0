import type { Dossier } from '../dossier/dossier.ts';
import type { FieldPath } from '../schema/record.ts';
import { factsOf, type MoveFact } from '../story/move-words.ts';
import type { Move } from '../story/moves.ts';
import type { Basis, Sentence } from './sentence.ts';

/** The fields of the event on which each fact rests. */
const FIELDS: Record<Exclude<MoveFact['kind'], 'kind'>, readonly string[]> = {
  'said to': ['participants', 'to'],
  answered: ['participants', 'answers'],
  attended: ['participants'],
  absent: ['participants'],
  'not held': ['states'],
  'no answer recorded': ['to'],
};

function basisOf({ event, stances }: Move, kind: keyof typeof FIELDS): Basis[] {
  const own = FIELDS[kind].map((field): Basis => ({ file: event.file, path: [field] as FieldPath }));
  const positions = kind === 'answered' ? stances.flatMap((one) => one.positions) : [];
  return [...own, ...positions.map(({ condition, index }): Basis => ({ file: condition.file, path: ['positions', index] }))];
}

/** What the story's picture of one move says, each with the fields behind it. */
export function moveSentences(dossier: Dossier, move: Move): Sentence[] {
  return factsOf(dossier, move).flatMap(({ kind, words }) =>
    kind === 'kind' ? [] : [{ kind, words: `“${move.sentence}”: ${words}.`, basis: basisOf(move, kind) }],
  );
}
