import { expect, test } from 'vitest';
import { csvOf } from '../../src/downloads/csv.ts';
import { TABLES } from '../../src/exports/tables.ts';
import { condition, dossierWith, event, position, source } from './build.ts';

test('CSV quotes what has to be quoted, and lets no spreadsheet run a text', () => {
  const rows = [
    { a: 'plain', b: 'with, comma' },
    { a: 'said "so"', c: ['x', 'y'] },
    { a: '=1+1', b: 'two\nlines', c: undefined },
    { a: '＝1+1' },
  ];
  expect(csvOf(rows)).toBe('\uFEFFa,b,c\r\nplain,"with, comma",\r\n"said ""so""",,x y\r\n\'=1+1,"two\nlines",\r\n\'＝1+1,,\r\n');
  expect(csvOf([{ number: -3 }])).toBe('\uFEFFnumber\r\n-3\r\n');
  expect(csvOf([], ['a', 'b'])).toBe('\uFEFFa,b\r\n');
});

test('every table has a row for every record, with its sources', () => {
  const dossier = dossierWith([
    source('herald', 'Herald'),
    event('talks', '1921-03-14', { kind: 'meeting', participants: [{ actor: 'arland' }, { actor: 'belmora' }], concerns: ['ports'] }),
    condition('ports', { positions: [position('belmora', '1921-03-20', 'rejects')] }),
  ]);
  const rows = Object.fromEntries(TABLES.map(({ name, rows }) => [name, rows(dossier)]));
  expect(rows['events']).toMatchObject([
    { id: 'talks', page: '/events/talks/', status: 'held', participants: ['arland', 'belmora'], sources: 'herald' },
  ]);
  expect(rows['positions']).toMatchObject([
    { condition: 'ports', party: 'arland', stance: 'demands', basis: 'put the condition', sources: 'herald' },
    { condition: 'ports', party: 'belmora', stance: 'rejects', basis: 'recorded', sources: 'herald' },
  ]);
  expect(rows['conditions']).toMatchObject([{ id: 'ports', raised: '1921-03-01', status: 'open' }]);
  expect(rows['relations']?.some(({ kind, sources }) => kind === 'met' && sources === 'herald')).toBe(true);
  expect(rows['actors']).toHaveLength(dossier.actors.size);
  expect(rows['sources']).toHaveLength(1);
});
