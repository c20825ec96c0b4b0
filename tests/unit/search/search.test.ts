import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/search/directory.ts';
import { nameIndexOf } from '../../../src/search/name-index.ts';
import { search, searchEarly } from '../../../src/search/query/search.ts';
import { fakeIndex } from './fake-index.ts';

const entry = (id: string, type: string, title: string, aliases: string[] = [], day = ''): Entry => ({
  ...{ id, type, title, aliases, day },
  ...{ path: `/${id}/`, status: '', dayWords: '' },
});

const names = nameIndexOf([
  entry('tarrel', 'Actor', 'Ansel Tarrel', ['Tarrell', 'Таррель']),
  entry('duty', 'Condition', 'A lower harbour duty'),
  entry('meeting', 'Event', 'Envoys meet', [], '1921-03-14'),
  entry('closure', 'Term', 'closure, blockade', ['embargo']),
]);
const PAGES = {
  herald: { text: 'The Herald: Tarrel on closure and on the duty.' },
  duty: { text: 'A lower harbour duty was refused by Tarrel.' },
  closure: { text: 'The closure, or blockade, ended.' },
  tarrel: { text: 'Ansel Tarrel, one of the envoys.' },
  gazette: { text: 'An embargo, says the Gazette.' },
  meeting: { text: 'Envoys meet about ballast.', day: '1921-03-14' },
};

async function answerTo(query: string) {
  const { client, asked } = fakeIndex(PAGES);
  const { hits, likely, instead } = await search(client, names, query);
  return { ids: hits.map(({ id }) => id), likely: likely.map(({ id }) => id), instead, asked };
}

test('an empty query answers with every page in the order of the directory, sources last', async () => {
  expect((await answerTo('')).ids).toEqual(['tarrel', 'duty', 'meeting', 'closure', 'herald', 'gazette']);
});

test('the page of a name comes before the pages that speak of it', async () => {
  expect((await answerTo('Tarrel')).ids[0]).toBe('tarrel');
  expect((await answerTo('Tarrel')).ids.slice(1).sort()).toEqual(['duty', 'herald']);
});

describe('a misspelt word', () => {
  test('is corrected if it is found nowhere as typed, and the answer says so', async () => {
    const { ids, instead } = await answerTo('Tarel');
    expect(instead).toBe('tarrel');
    expect(ids[0]).toBe('tarrel');
    expect(ids).toContain('herald');
  });

  test('stays as it is if a page has it', async () => {
    expect(await answerTo('ballast')).toMatchObject({ ids: ['meeting'], instead: undefined });
  });

  test('keeps the day that was asked for beside it', async () => {
    expect((await answerTo('Envyos 14 March')).ids).toEqual(['meeting']);
  });
});

test('an alias also finds the pages that use the name, below those that use the alias', async () => {
  const { ids, asked } = await answerTo('embargo');
  expect(asked).toContain('closure');
  expect(ids).toEqual(['closure', 'gazette', 'herald']);
});

describe('if hardly any page has all words', () => {
  test('pages with some of them follow', async () => {
    expect((await answerTo('ballast blockade')).ids).toEqual(expect.arrayContaining(['meeting', 'closure']));
  });

  test('a phrase is not searched loosely', async () => {
    const { ids, asked } = await answerTo('"harbour duty"');
    expect(ids).toEqual(['duty']);
    expect(asked).toEqual(['harbour duty', '"harbour duty"']);
    expect((await answerTo('"duty harbour"')).ids).toEqual([]);
  });

  test('whatever is of the day follows, and nothing of another day', async () => {
    expect((await answerTo('duty 14 March')).ids).toEqual(['meeting']);
    expect((await answerTo('duty 15 March')).ids).toEqual([]);
  });
});

test('if nothing is found, entries with some of the words in their names are offered', async () => {
  expect(await answerTo('"lower xylophone"')).toMatchObject({ ids: [], likely: ['duty'] });
  expect(await answerTo('xylophone')).toMatchObject({ ids: [], likely: [] });
});

describe('before the index has loaded', () => {
  const early = async (text: string, shard: Record<string, number[]> = {}) => {
    const hits = await searchEarly(names, text, () => Promise.resolve(shard));
    return hits.map(({ id }) => id);
  };

  test('names answer', async () => {
    expect(await early('Tarrel')).toEqual(['tarrel']);
    expect(await early('embargo')).toEqual(['closure']);
  });

  test('the term index answers for a word of no name, and for what looks misspelt', async () => {
    expect(await early('ballast', { ballast: [2] })).toEqual(['meeting']);
    expect(await early('Tarel', { tarel: [1] })).toEqual(['duty']);
    expect(await early('Tarel')).toEqual([]);
  });
});
