import { describe, expect, test } from 'vitest';
import { isMeant, searchAny, searchText } from '../../../src/search/query/text-search.ts';
import { readQuery } from '../../../src/search/query.ts';
import { fakeIndex } from './fake-index.ts';

const { client, asked } = fakeIndex({
  harbour: { text: 'Envoys spoke of the harbour duty; the duty was refused.', day: '1921-03-14' },
  pilots: { text: 'The pilots refused the duty in every harbour, and ballast too.', day: '1921-03-20' },
  ballast: { text: 'Ballast was taken on 14 March.' },
});

async function searched(text: string) {
  const query = readQuery(text);
  const found = await searchText(client, query.typed.join(' '), query);
  return { ids: [...found.keys()], isMeant: await isMeant(found, query) };
}

describe('text', () => {
  test('has to have all words of the query', async () => {
    expect((await searched('harbour duty')).ids).toEqual(['harbour', 'pilots']);
    expect((await searched('duty ballast')).ids).toEqual(['pilots']);
  });

  test('has to have a phrase as it stands', async () => {
    expect((await searched('"harbour duty"')).ids).toEqual(['harbour']);
    expect((await searched('"duty harbour"')).ids).toEqual([]);
  });

  test('has to be of the day that was asked for', async () => {
    expect((await searched('duty 14 March')).ids).toEqual(['harbour']);
    expect((await searched('duty 14 March 1921')).ids).toEqual(['harbour']);
  });

  test('is not asked for if there is nothing to ask', async () => {
    asked.length = 0;
    expect(await searched('')).toEqual({ ids: [], isMeant: false });
    expect(asked).toEqual([]);
  });
});

describe('what was found is meant', () => {
  test.each([
    ['refuse', 'a beginning'],
    ['refuses', 'another form'],
    ['in duty', 'a short word, which says nothing'],
    ['duty 20 March', 'the page of the day'],
  ])('%s: %s', async (text) => {
    expect((await searched(text)).isMeant).toBe(true);
  });

  test.each([
    ['hexagon', 'only a shorter beginning is there'],
    ['duty 15 March', 'no page is of the day, and a page of another is found'],
  ])('but not %s: %s', async (text) => {
    const { ids, isMeant: isIt } = await searched(text);
    expect(ids.length).toBeGreaterThan(0);
    expect(isIt).toBe(false);
  });
});

describe('some of the words', () => {
  const any = async (text: string) => {
    const found = await searchAny(client, readQuery(text));
    return [...found.values()].sort((a, b) => b.score - a.score).map(({ id }) => id);
  };

  test('a page with more of them comes first', async () => {
    expect((await any('duty ballast'))[0]).toBe('pilots');
  });

  test('a page with a rare one comes before a page with a frequent one', async () => {
    expect(await any('ballast envoys')).toEqual(['harbour', 'pilots', 'ballast']);
  });

  test('a word that is nowhere finds nothing', async () => {
    expect(await any('hexagon xylophone')).toEqual([]);
    expect(await any('xylophone envoys')).toEqual(['harbour']);
  });
});
