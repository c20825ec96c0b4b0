import { dayWords, whenWords } from '../day/words.ts';
import { elementChanges, formulationsOf, putWordingsOf, wordingBefore } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { ordersOf } from '../dossier/orders.ts';
import { positionPath, positionsOf } from '../dossier/positions.ts';
import { conditionStatus, endOf } from '../dossier/status.ts';
import type { MatrixRow } from '../positions/positions.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import { expectationSum } from '../preconditions/expectation-sum.ts';
import type { FieldPath } from '../schema/record.ts';
import type { Sentence, SentenceKind } from './sentence.ts';

const actorName = (dossier: Dossier, id: string): string => dossier.actors.get(id)?.name ?? id;
const partyName = ({ settings }: Dossier, id: string): string => settings.parties.find((party) => party.id === id)?.name ?? id;

/** Makes the sentences of one kind about one condition's file. */
function sentence({ file }: Condition, kind: SentenceKind, words: string, ...paths: FieldPath[]): Sentence {
  return { kind, words, basis: paths.map((path) => ({ file, path })) };
}

function putFirst(dossier: Dossier, condition: Condition): Sentence[] {
  const [first] = putWordingsOf(dossier, condition);
  if (!first) return [];
  const names = first.by.map((id) => actorName(dossier, id)).join(', ');
  return [
    sentence(condition, 'put first', `${names} first put forward “${condition.title}”, ${whenWords(first)}.`, [
      'formulations',
      first.index,
    ]),
  ];
}

function impliedPositions(dossier: Dossier, condition: Condition): Sentence[] {
  const implied = positionsOf(dossier, condition).filter((position) => position.implied);
  return implied.map((position) => {
    const speaker = position.saidBy === undefined ? '' : ` (${actorName(dossier, position.saidBy)})`;
    const words = `${partyName(dossier, position.party)}${speaker} ${STANCE_TERMS[position.stance].predicate(`“${condition.title}”`)}, having put it, ${whenWords(position)}.`;
    return sentence(condition, 'position from putting', words, positionPath(condition, position));
  });
}

function changedWordings(dossier: Dossier, condition: Condition): Sentence[] {
  const wordings = formulationsOf(dossier, condition);
  return wordings.flatMap((wording): Sentence[] => {
    const before = wordingBefore(wordings, wording);
    const changes = before ? elementChanges(before, wording) : [];
    if (!before || changes.length === 0) return [];
    const names = wording.by.map((id) => actorName(dossier, id)).join(', ');
    const told = changes.map(({ element, from, to }) => `${element}: ${from} → ${to}`).join('; ');
    const words = `${names} changed the wording of “${condition.title}”, ${whenWords(wording)}: ${told}.`;
    return [sentence(condition, 'wording changed', words, ['formulations', before.index], ['formulations', wording.index])];
  });
}

function orders(dossier: Dossier, condition: Condition): Sentence[] {
  return ordersOf(dossier, condition).map(({ first, speaker, from, until, ended, index }) => {
    const title = dossier.conditions.get(first)?.title ?? first;
    const end = until === undefined ? '' : ` until ${dayWords(until)}${ended === undefined ? '' : ` (${ended})`}`;
    const words = `${actorName(dossier, speaker)} said yes to “${condition.title}” only after “${title}”, from ${dayWords(from)}${end}.`;
    return sentence(condition, 'order', words, ['positions', index]);
  });
}

function status(condition: Condition): Sentence {
  const end = endOf(condition);
  const since = end === undefined ? '' : `, ${dayWords(end.day)}`;
  return sentence(condition, 'condition status', `“${condition.title}”: ${conditionStatus(condition)}${since}.`, [
    condition.outcome ? 'outcome' : condition.kind === 'contingency' ? 'expectations' : 'title',
  ]);
}

/** What each party last did with the condition, and of whom nothing is recorded. */
export function cellSentences(dossier: Dossier, { condition, cells }: MatrixRow): Sentence[] {
  return cells.flatMap(({ party, current }): Sentence[] => {
    const name = partyName(dossier, party);
    if (current.length === 0) {
      return [sentence(condition, 'not recorded', `No position of ${name} on “${condition.title}” is recorded here.`, ['positions'])];
    }
    return current.map((position) => {
      const speaker = position.saidBy === undefined ? '' : ` (${actorName(dossier, position.saidBy)})`;
      const words = `Last recorded of ${name}${speaker}: ${STANCE_TERMS[position.stance].predicate(`“${condition.title}”`)}, ${whenWords(position)}.`;
      return sentence(condition, 'last position', words, positionPath(condition, position));
    });
  });
}

/** What came of a condition's expectations, counted. */
function expectationsInSum({ file, ...condition }: Condition): Sentence[] {
  const words = expectationSum({ file, ...condition });
  return words === undefined
    ? []
    : [{ kind: 'expectations in sum', words: `“${condition.title}”: ${words}`, basis: [{ file, path: ['expectations'] }] }];
}

/** What is derived from one condition's file. */
export function conditionSentences(dossier: Dossier, condition: Condition): Sentence[] {
  return [
    ...putFirst(dossier, condition),
    ...impliedPositions(dossier, condition),
    ...changedWordings(dossier, condition),
    ...orders(dossier, condition),
    status(condition),
    ...expectationsInSum(condition),
  ];
}
