import { expect, test } from 'vitest';
import { citationCount } from '../../../src/citations/citation-counts.ts';
import { citationsOf } from '../../../src/dossier/citations.ts';
import { writeCitation } from '../../../src/schema/citation.ts';
import { condition, dossierWith, event, filed, position, source, the } from '../build.ts';

const dossier = dossierWith([
  source('herald', 'Arland Herald'),
  event(
    'meeting',
    '1921-03-14',
    {
      summary: 'They met [@herald, para. 2; @post via own].',
      sources: ['herald'],
      outcomes: [{ words: 'All crews [@herald].', sources: ['post via wire'] }],
      unknowns: [{ kind: 'disputed', text: 'Who began [@gazette].' }],
    },
    'First line.\n\n- an item [@office]\n',
  ),
  condition('ports', {
    positions: [
      position('belmora', '1921-03-06', 'rejects', {
        readings: [{ accordingTo: 'cassia', stance: 'undecided', sources: ['courier', 'post'] }],
      }),
    ],
  }),
]);

test('citationsOf finds what stands in texts, in lists at any depth and in prose', () => {
  const cited = citationsOf(the(dossier.events, 'meeting'));
  expect(cited.map(({ citation, path, place }) => [writeCitation(citation), path === 'prose' ? place?.line : path.join('.')])).toEqual([
    ['herald, para. 2', 'summary'],
    ['post via own', 'summary'],
    ['herald', 'sources.0'],
    ['herald', 'outcomes.0.words'],
    ['post via wire', 'outcomes.0.sources.0'],
    ['gazette', 'unknowns.0.text'],
    ['office', 3],
  ]);
});

test('citationsOf finds the lists of entries and of readings', () => {
  const paths = citationsOf(the(dossier.conditions, 'ports')).map(({ path }) => (path as readonly unknown[]).join('.'));
  expect(paths).toEqual([
    'formulations.0.sources.0',
    'positions.0.sources.0',
    'positions.0.readings.0.sources.0',
    'positions.0.readings.0.sources.1',
  ]);
});

test('a source cites nothing', () => {
  expect(citationsOf(the(dossier.sources, 'herald'))).toEqual([]);
});

test('the citations of a term count as those of every other page', () => {
  const files = [
    filed('terms', 'opening', { word: 'Opening', summary: 'It is invented [@herald].', neutral: 'opening' }),
    event('talks', '1921-03-14', { summary: 'They talked [@herald].', sources: ['gazette'] }),
  ];
  const counted = dossierWith(files);
  expect([citationCount(counted, 'herald'), citationCount(counted, 'gazette'), citationCount(counted, 'post')]).toEqual([2, 1, 0]);
});
