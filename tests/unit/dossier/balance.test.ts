import { expect, test } from 'vitest';
import { balanceOf, type Share } from '../../../src/changes/balance.ts';
import { actor, condition, dossierWith, event, position, source, wording } from '../build.ts';

const FILES = [
  source('herald', 'Arland Herald', { speaksFor: 'arland', standing: 'state media' }),
  source('gazette', 'Belmora Gazette', { speaksFor: 'belmora', standing: 'government' }),
  source('courier', 'Cassia Courier', { standing: 'wire', relays: ['herald'] }),
  actor(
    'fog',
    { kind: 'group', summary: 'Fog lay there once [@courier].' },
    'Three words here [@herald; @gazette].\n\nFour words of it [@gazette].',
  ),
  condition('ports', {
    summary: 'Ports.',
    formulations: [wording('1921-03-01', { sources: ['herald', 'gazette'] })],
    positions: [
      position('arland', '1921-03-02', 'demands', { sources: ['courier'] }),
      position('belmora', '1921-03-03', 'rejects', { sources: ['gazette'] }),
      position('cassia', '1921-03-03', 'undecided', { sources: ['courier'] }),
      { party: 'belmora', stance: 'none-found', searched: { where: 'the Gazette', words: 'ports', day: '1922' } },
    ],
  }),
  event('talks', '1921-03-09', {
    summary: 'Talks.',
    points: [
      { question: 'Who?', answers: [{ by: 'belmora-minister', basis: 'present', answer: 'all', words: 'All.', sources: ['gazette'] }] },
    ],
  }),
];

const named = (shares: readonly Share[], name: string): Omit<Share, 'name'> | undefined => {
  const { name: _, ...share } = shares.find((one) => one.name === name) ?? { name };
  return Object.keys(share).length > 0 ? (share as Omit<Share, 'name'>) : undefined;
};

const { sides, standings } = balanceOf(dossierWith(FILES));

test('sides come in the order of dossier.yaml, by the names of their parties, and then neither', () => {
  expect(sides.map(({ name }) => name)).toEqual(['Arland', 'Belmora', 'neither side']);
});

test('a side has its sources, the words that cite them, its positions and accounts, and what rests on it alone', () => {
  expect(named(sides, 'Arland')).toEqual({ sources: 1, words: 3, positions: 1, accounts: 0, single: 2 });
  expect(named(sides, 'Belmora')).toEqual({ sources: 1, words: 7, positions: 1, accounts: 1, single: 2 });
  expect(named(sides, 'neither side')).toEqual({ sources: 1, words: 4, positions: 1, accounts: 0, single: 0 });
});

test('a standing has its sources and what rests on them; a relay rests on its origin', () => {
  expect(named(standings, 'wire')).toEqual({ sources: 1, words: 4, positions: 2, accounts: 0, single: 0 });
  expect(named(standings, 'state media')).toEqual({ sources: 1, words: 3, positions: 0, accounts: 0, single: 2 });
  expect(named(standings, 'government')).toEqual({ sources: 1, words: 7, positions: 1, accounts: 1, single: 2 });
  expect(named(standings, 'think tank')).toEqual({ sources: 0, words: 0, positions: 0, accounts: 0, single: 0 });
});
