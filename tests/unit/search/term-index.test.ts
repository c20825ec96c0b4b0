import { expect, test } from 'vitest';
import type { Entry, Fragment } from '../../../src/search/directory.ts';
import { readQuery } from '../../../src/search/query.ts';
import { searchTerms, type TermShard, termShards } from '../../../src/search/term-index.ts';

const page = (id: string, content: string): Fragment => ({ id, url: `/${id}/`, meta: {}, content });
const entry = (id: string): Entry => ({ id, path: `/${id}/`, title: id, type: 'Event', status: '', day: '', dayWords: '', aliases: [] });

const PAGES = [
  page('long', `The pilots refused the ballast. ${'Much else was said on that day in the harbour. '.repeat(20)}`),
  page('short', 'The ballast was refused: ballast for nobody.'),
  page('other', 'Ballasting took a week, and constructor is a word like any other.'),
  page('source', 'Ballast, by a paper that the directory leaves out.'),
];
const IDS = ['long', 'short', 'other'];
const files = termShards(PAGES, IDS);
const entries = IDS.map(entry);

/** Which files a search has asked for is part of what is promised. */
async function searched(text: string): Promise<{ found: string[]; asked: number[] }> {
  const asked: number[] = [];
  const load = (file: number): Promise<TermShard> => {
    asked.push(file);
    return Promise.resolve(JSON.parse(JSON.stringify(files[file])) as TermShard);
  };
  const found = await searchTerms(entries, readQuery(text), load);
  return { found: found.map(({ id }) => id), asked };
}

test('the page that has the most of a word comes first, then pages with words that begin with it', async () => {
  expect((await searched('ballast')).found).toEqual(['short', 'long', 'other']);
  expect((await searched('ballasti')).found).toEqual(['other']);
});

test('a word asks for one file only, and for none as long as it is too short to know which', async () => {
  expect((await searched('ballast')).asked).toHaveLength(1);
  expect(await searched('ba')).toEqual({ found: [], asked: [] });
});

test('all words have to be on the page', async () => {
  expect((await searched('ballast pilots')).found).toEqual(['long']);
  expect((await searched('pilots nobody')).found).toEqual([]);
});

test('of a phrase or a day it knows nothing, and does not ask', async () => {
  expect(await searched('"ballast refused"')).toEqual({ found: [], asked: [] });
  expect(await searched('ballast 14 March')).toEqual({ found: [], asked: [] });
});

test('a word that objects have of their own is a word like any other', async () => {
  expect((await searched('constructor')).found).toEqual(['other']);
  expect((await searched('toString')).found).toEqual([]);
});

test('of a word on many pages few are kept', () => {
  const many = Array.from({ length: 500 }, (_, at) => page(`p${at}`, 'harbour'));
  const [kept] = termShards(
    many,
    many.map(({ id }) => id),
  ).flatMap((file) => Object.values(file));
  expect(kept?.length).toBe(12);
});
