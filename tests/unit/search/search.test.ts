import { expect, test } from 'vitest';
import { daysIn } from '../../../src/search/days-in-query.ts';
import type { Entry } from '../../../src/search/directory.ts';
import { nameIndexOf } from '../../../src/search/name-index.ts';
import type { PagefindClient, PagefindResult } from '../../../src/search/query/pagefind-client.ts';
import { ranked } from '../../../src/search/query/ranking.ts';
import { search } from '../../../src/search/query/search.ts';
import { readQuery } from '../../../src/search/query.ts';

const PAGES: Record<string, string> = {
  duty: 'A lower harbour duty was refused.',
  ships: 'Ships may leave the harbour.',
  tarrel: 'Tarrel spoke of duty and ships.',
};

const result = (id: string): PagefindResult => ({
  id,
  score: 1,
  data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', content: PAGES[id] ?? '', meta: {}, sub_results: [] }),
});

/** An index that finds the pages that hold all words, or a phrase as it stands, and writes down what it was asked. */
function clientOf(asked: (string | null)[] = []): PagefindClient {
  const holds = (text: string, query: string): boolean =>
    query.startsWith('"')
      ? text.toLowerCase().includes(query.slice(1, -1))
      : query.split(' ').every((word) => text.toLowerCase().includes(word));
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search(query) {
      asked.push(query);
      const ids = Object.keys(PAGES).filter((id) => query === null || holds(PAGES[id] ?? '', query.toLowerCase()));
      return Promise.resolve({ results: ids.map(result) });
    },
  };
}

const entry = (id: string, type: string, title: string, day = ''): Entry => ({
  id,
  path: `/${id}/`,
  type,
  title,
  day,
  dayWords: '',
  status: '',
  aliases: [],
});
const names = nameIndexOf([entry('tarrel', 'Actor', 'Ansel Tarrel')]);
const found = async (query: string) => (await search(clientOf(), names, query)).hits.map(({ id }) => id);

test('without a query every page is there, those with names first', async () => {
  expect(await found('')).toEqual(['tarrel', 'duty', 'ships']);
});

test('all words have to be on a page, and a name comes first', async () => {
  expect(await found('harbour duty')).toContain('duty');
  expect((await found('Tarrel'))[0]).toBe('tarrel');
});

test('a quoted phrase has to stand as it is, and is not searched loosely too', async () => {
  expect(await found('"harbour duty"')).toEqual(['duty']);
  expect(await found('"duty harbour ships"')).toEqual([]);
  const asked: (string | null)[] = [];
  await search(clientOf(asked), names, '"duty harbour"');
  expect(asked).not.toContain('duty');
});

test('what is found nowhere offers what is near', async () => {
  const { hits, likely } = await search(clientOf(), names, 'zzzz');
  expect({ hits, likely }).toEqual({ hits: [], likely: [] });
});

test('the own page of a name weighs more than an event of the same name', () => {
  const match = (type: string) => ({ entry: entry(type, type, 'Tarrel'), queryCoverage: 1, nameCoverage: 1 });
  expect(ranked(readQuery('tarrel'), new Map(), [match('Event'), match('Term'), match('Condition')]).map(({ id }) => id)[0]).toBe('Term');
});

test('of two numbers the second is the month up to 12, and the first beyond', () => {
  expect(daysIn('5.12.1921').days).toEqual([{ year: '1921', month: '12', day: '05' }]);
  expect(daysIn('12/13/1921').days).toEqual([{ year: '1921', month: '12', day: '13' }]);
});
