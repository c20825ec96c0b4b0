import { whenWords } from '../day/words.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { anchoredPositions, positionWords } from '../positions/anchored-positions.ts';
import { answerCardOf } from '../positions/answer-card.ts';
import type { Sentence } from './sentence.ts';

const names = (dossier: Dossier, ids: readonly string[]): string => ids.map((id) => dossier.actors.get(id)?.name ?? id).join(', ');

/** What the answer card of a condition says: who put it to whom, and the answers of those to whom it was put. */
export function answerSentences(dossier: Dossier, condition: Condition): Sentence[] {
  const { file, title } = condition;
  const { puttings, to, answers } = answerCardOf(dossier, condition, anchoredPositions(dossier, condition));
  if (puttings.length === 0) return [];
  const put = puttings.map(({ act, by, ...when }) => `${names(dossier, by)} ${act} (${whenWords(when)})`).join('; ');
  const given = answers.map(({ position }) => {
    const party = dossier.settings.parties.find(({ id }) => id === position.party)?.name ?? position.party;
    return `${party}, ${positionWords(dossier, position)} (${whenWords(position)})`;
  });
  const addressees = to.length === 0 ? '' : ` Put to ${names(dossier, to)}.`;
  const told = given.length === 0 ? '' : ` Answers: ${given.join('; ')}.`;
  return [
    {
      kind: 'answer card',
      words: `“${title}”: ${put}.${addressees}${told}`,
      basis: [
        { file, path: ['formulations'] },
        { file, path: ['positions'] },
      ],
    },
  ];
}
