import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/search/directory.ts';
import type { NameMatch } from '../../../src/search/query/look-up.ts';
import type { PagefindResult } from '../../../src/search/query/pagefind-client.ts';
import { ranked } from '../../../src/search/query/ranking.ts';
import { readQuery } from '../../../src/search/query.ts';

const entry = (id: string, type: string, aliases: string[] = []): Entry => ({
  ...{ id, type, aliases, path: `/${id}/`, title: id },
  ...{ status: '', day: '', dayWords: '' },
});

const match = (type: string, fields: Partial<NameMatch> = {}): NameMatch => ({
  ...{ entry: entry(type, type), queryCoverage: 1, nameCoverage: 1 },
  ...fields,
});

const result = (id: string, score: number): [string, PagefindResult] => [
  id,
  { id, score, data: () => Promise.reject(new Error('Ranking reads no page.')) },
];

const order = (query: string, found: [string, PagefindResult][], matches: NameMatch[]): string[] =>
  ranked(readQuery(query), new Map(found), matches).map(({ id }) => id);

describe('the page of the very thing', () => {
  test.each(['Actor', 'Term'])('%s comes before another page of that name', (type) => {
    expect(order('tarrel', [], [match('Event'), match(type), match('Condition')])).toEqual([type, 'Event', 'Condition']);
  });

  test('has no advantage if the query is only near to its name', () => {
    const near = { nameCoverage: 0.9 };
    expect(order('tarrel', [], [match('Event', near), match('Actor', near)])).toEqual(['Event', 'Actor']);
  });

  test('outweighs the best text', () => {
    expect(order('tarrel', [result('page', 9), result('Actor', 1)], [match('Actor')])).toEqual(['Actor', 'page']);
  });
});

test('an event comes first if a day was asked for, and only then', () => {
  const matches = [match('Condition'), match('Event')];
  expect(order('talks 14 March', [], matches)).toEqual(['Event', 'Condition']);
  expect(order('talks', [], matches)).toEqual(['Condition', 'Event']);
});

test('an entry with little of the query is shown only if the text has it, too', () => {
  const some = match('Event', { queryCoverage: 0.74 });
  expect(order('talks', [], [some])).toEqual([]);
  expect(order('talks', [result('Event', 1)], [some])).toEqual(['Event']);
  expect(order('talks', [], [match('Event', { queryCoverage: 0.75 })])).toEqual(['Event']);
});

test('a name alone does not answer a phrase', () => {
  expect(order('"harbour duty"', [], [match('Condition')])).toEqual([]);
  expect(order('"harbour duty"', [result('Condition', 1)], [match('Condition')])).toEqual(['Condition']);
});

test('more of the query counts more than more of the name, and aliases break ties', () => {
  const [whole, half] = [match('Event', { nameCoverage: 0.8 }), match('Condition', { queryCoverage: 0.8, nameCoverage: 0.8 })];
  expect(order('talks', [], [half, whole])).toEqual(['Event', 'Condition']);
  const known = match('Term', { entry: entry('known', 'Event', ['one', 'two']) });
  expect(order('talks', [], [match('Event'), known])).toEqual(['known', 'Event']);
});

test('texts are ordered by their score, measured by the best of them', () => {
  expect(order('talks', [result('less', 100), result('most', 400)], [])).toEqual(['most', 'less']);
  const hits = ranked(readQuery('talks'), new Map([result('less', 100), result('most', 400)]), []);
  expect(hits.map(({ score }) => score)).toEqual([1, 0.5]);
});
