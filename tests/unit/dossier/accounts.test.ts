import { expect, test } from 'vitest';
import { accountsOf } from '../../../src/accounts/accounts.ts';
import { dossierWith, event, source, the } from '../build.ts';

const answer = (by: string, slug: string) => ({ by, basis: 'present', answer: slug, words: 'So it was.', sources: ['herald'] });
const point = (question: string, ...answers: [string, string][]) => ({
  question,
  exclusive: question.startsWith('Who'),
  answers: answers.map(([by, slug]) => answer(by, slug)),
});

const dossier = dossierWith([
  source('herald', 'Arland Herald'),
  event('meeting', '1921-03-14', {
    points: [
      point('Which day?', ['belmora', 'twentieth'], ['arland', 'twentieth']),
      point('Who began?', ['arland', 'arland'], ['Cassia Courier', 'cassia'], ['belmora', 'cassia']),
      point('Was Norhaven named?', ['arland', 'yes']),
      point('How long?', ['arland', 'three-hours'], ['arland', 'three-hours']),
      point('Where?', ['arland', 'hall'], ['arland', 'garden']),
    ],
  }),
  event('speech', '1921-03-04'),
]);

test('accountsOf compares answers by their slugs', () => {
  const points = accountsOf(dossier, the(dossier.events, 'meeting'));
  expect(points.map(({ question, verdict }) => [question, verdict])).toEqual([
    ['Which day?', 'same answer'],
    ['Who began?', 'accounts differ'],
    ['Was Norhaven named?', 'one account'],
    ['How long?', 'one account'],
    ['Where?', 'several answers'],
  ]);
});

test('accountsOf names who leaves a point out, in the order in which they are first written', () => {
  const points = accountsOf(dossier, the(dossier.events, 'meeting'));
  expect(points.map(({ leftOutBy }) => leftOutBy)).toEqual([
    ['Cassia Courier'],
    [],
    ['belmora', 'Cassia Courier'],
    ['belmora', 'Cassia Courier'],
    ['belmora', 'Cassia Courier'],
  ]);
});

test('accountsOf groups the accounts by answer, as written', () => {
  const [, began] = accountsOf(dossier, the(dossier.events, 'meeting'));
  expect(began?.answers.map(({ answer: slug, accounts }) => [slug, accounts.map(({ by }) => by)])).toEqual([
    ['arland', ['arland']],
    ['cassia', ['Cassia Courier', 'belmora']],
  ]);
});

test('an event without points has no accounts', () => {
  expect(accountsOf(dossier, the(dossier.events, 'speech'))).toEqual([]);
});
