import { dayWords } from '../day/words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { conditionsInOrder } from '../dossier/order.ts';
import { matrixOn } from '../positions/positions.ts';
import { deadlocksOf } from '../preconditions/deadlocks.ts';
import { relationsOf } from '../relations/relations.ts';
import { movesOf } from '../story/moves.ts';
import { answerSentences } from './answer-sentences.ts';
import { cellSentences, conditionSentences } from './condition-sentences.ts';
import { eventSentences } from './event-sentences.ts';
import { moveSentences } from './move-sentences.ts';
import { quarrelSentences, sideSentences } from './quarrel-sentences.ts';
import { type Basis, SENTENCE_KINDS, type Sentence } from './sentence.ts';
import { textSentences } from './text-sentences.ts';

function relationSentences(dossier: Dossier): Sentence[] {
  return relationsOf(dossier).links.map(({ words, day, record: { collection, id }, path }) => {
    const file = dossier[collection].get(id)?.file ?? '';
    return {
      kind: 'relation',
      words: `${words}${day === undefined ? '' : `, ${dayWords(day.replace(/T.*$/, ''))}`}.`,
      basis: [{ file, path }],
    };
  });
}

function deadlockSentences(dossier: Dossier): Sentence[] {
  const title = (id: string): string => `“${dossier.conditions.get(id)?.title ?? id}”`;
  return deadlocksOf(dossier).map(({ from, until, edges }) => {
    const steps = edges.map(({ speaker, condition, first }) => {
      return `${dossier.actors.get(speaker)?.name ?? speaker}: ${title(first)} before ${title(condition)}`;
    });
    const basis = edges.map(
      ({ condition, index }): Basis => ({
        ...{ file: dossier.conditions.get(condition)?.file ?? '', path: ['positions', index] },
      }),
    );
    return {
      kind: 'deadlock',
      words: `${dayWords(from)}${until === undefined ? ' until now' : ` to ${dayWords(until)}`}: ${steps.join('; ')}.`,
      basis,
    };
  });
}

/** Every sentence that the engine makes of a dossier, by kind, and within a kind in the order in which the site tells them. */
export function sentencesOf(dossier: Dossier): Sentence[] {
  const sentences = [
    ...relationSentences(dossier),
    ...conditionsInOrder(dossier).flatMap((condition) => conditionSentences(dossier, condition)),
    ...conditionsInOrder(dossier).flatMap((condition) => answerSentences(dossier, condition)),
    ...matrixOn(dossier).flatMap((row) => cellSentences(dossier, row)),
    ...deadlockSentences(dossier),
    ...sideSentences(dossier),
    ...quarrelSentences(dossier),
    ...eventsInOrder(dossier).flatMap((event) => eventSentences(dossier, event)),
    ...textSentences(dossier),
    ...movesOf(dossier).flatMap((move) => moveSentences(dossier, move)),
  ];
  const byKind = Map.groupBy(sentences, ({ kind }) => kind);
  return SENTENCE_KINDS.flatMap((kind) => byKind.get(kind) ?? []);
}

/** What one dossier's sentences say that another's do not, in both directions. */
export interface SentenceChanges {
  added: Sentence[];
  dropped: Sentence[];
}

/** The sentences that are in one of two versions only; a sentence that changed is in both lists. */
export function sentenceChanges(before: Dossier, after: Dossier): SentenceChanges {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  const key = ({ kind, words }: Sentence): string => `${kind} ${words}`;
  const [oldKeys, nowKeys] = [new Set(old.map(key)), new Set(now.map(key))];
  return { added: now.filter((one) => !oldKeys.has(key(one))), dropped: old.filter((one) => !nowKeys.has(key(one))) };
}
