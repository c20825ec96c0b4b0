import { expect, test } from 'vitest';
import { facetsFileOf } from '../../../src/search/facets-file.ts';
import { facetCounts, facetIndexOf, passing } from '../../../src/search/query/facet-index.ts';

const PAGES = [
  { id: 'c', address: '/1/', values: [['type', 'Event'] as const, ['actor', 'Arland'] as const] },
  { id: 'a', address: '/2/', values: [['type', 'Actor'] as const, ['actor', 'Arland'] as const, ['stance', 'rejects'] as const] },
  { id: 'b', address: '/3/', values: [['type', 'Event'] as const, ['actor', 'Belmora'] as const, ['stance', 'rejects'] as const] },
];
const hits = ['c', 'b', 'a'].map((id) => ({ id, score: 1 }));
const index = facetIndexOf(facetsFileOf(PAGES));

test('the file is the same whatever the order of the pages', () => {
  expect(JSON.stringify(facetsFileOf(PAGES.toReversed()))).toBe(JSON.stringify(facetsFileOf(PAGES)));
  expect(facetsFileOf(PAGES)).toEqual({
    ids: ['c', 'a', 'b'],
    facets: { actor: { Arland: [0, 1], Belmora: [2] }, stance: { rejects: [1, 1] }, type: { Actor: [1], Event: [0, 2] } },
  });
});

test('hits that pass all filters stay in their order', () => {
  expect(passing(index, hits, { type: 'Event' }).map(({ id }) => id)).toEqual(['c', 'b']);
  expect(passing(index, hits, { type: 'Event', actor: 'Arland' }).map(({ id }) => id)).toEqual(['c']);
  expect(passing(index, hits, { type: 'Nothing' })).toEqual([]);
  expect(passing(index, hits, {})).toEqual(hits);
});

test('what is chosen in a filter narrows the counts of the others, not its own', () => {
  const counts = facetCounts(index, hits, { type: 'Event' });
  expect(counts['type']).toEqual({ Actor: 1, Event: 2 });
  expect(counts['actor']).toEqual({ Arland: 1, Belmora: 1 });
  expect(counts['month']).toEqual({});
});

test('pages of a value are found wherever they stand, and a page that the file lacks has none', () => {
  const open = (id: string) => ({ id, address: `/${id}/`, values: [['status', 'open'] as const] });
  const later = facetIndexOf(facetsFileOf([{ id: 'a', address: '/a/', values: [] }, open('b'), open('c'), open('d')]));
  const all = ['x', 'a', 'b', 'c', 'd'].map((id) => ({ id, score: 1 }));
  expect(passing(later, all, { status: 'open' }).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});
