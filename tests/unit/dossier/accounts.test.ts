import { expect, test } from 'vitest';
import { accountsOf } from '../../../src/accounts/accounts.ts';
import { dossierWith, event, the } from '../build.ts';

const answer = (by: string, slug: string) => ({ by, basis: 'present', answer: slug, words: 'So it was.', sources: ['herald'] });
const point = (question: string, ...answers: [string, string][]) => ({ question, answers: answers.map(([by, slug]) => answer(by, slug)) });

const dossier = dossierWith([
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
  const points = accountsOf(the(dossier.events, 'meeting'));
  expect(points.map(({ question, verdict }) => [question, verdict])).toEqual([
    ['Which day?', 'all say'],
    ['Who began?', 'they differ'],
    ['Was Norhaven named?', 'only one says'],
    ['How long?', 'only one says'],
    ['Where?', 'they differ'],
  ]);
});

test('accountsOf names who leaves a point out, in the order in which they are first written', () => {
  const points = accountsOf(the(dossier.events, 'meeting'));
  expect(points.map(({ leftOutBy }) => leftOutBy)).toEqual([
    ['Cassia Courier'],
    [],
    ['belmora', 'Cassia Courier'],
    ['belmora', 'Cassia Courier'],
    ['belmora', 'Cassia Courier'],
  ]);
});

test('accountsOf groups the accounts by answer, as written', () => {
  const [, began] = accountsOf(the(dossier.events, 'meeting'));
  expect(began?.answers.map(({ answer: slug, accounts }) => [slug, accounts.map(({ by }) => by)])).toEqual([
    ['arland', ['arland']],
    ['cassia', ['Cassia Courier', 'belmora']],
  ]);
});

test('an event without points has no accounts', () => {
  expect(accountsOf(the(dossier.events, 'speech'))).toEqual([]);
});
