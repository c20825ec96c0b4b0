import { expect, test } from 'vitest';
import { readSearchState, writeSearchState } from '../../../src/search/query/search-state.ts';
import { readQuery } from '../../../src/search/query.ts';

test('a question keeps the words that mean something', () => {
  expect(readQuery('What did the minister of Arland say about the harbour?').typed).toEqual(['minister', 'Arland', 'harbour']);
});

test('a query of empty words alone is searched as it is', () => {
  expect(readQuery('what is it').typed).toEqual(['what', 'is', 'it']);
});

test('quotation marks of any shape keep words together', () => {
  for (const text of ['"harbour duty" Arland', '“harbour duty” Arland', '«harbour duty» Arland', '„harbour duty” Arland']) {
    expect(readQuery(text)).toMatchObject({ phrases: ['harbour duty'], words: ['harbour', 'duty', 'arland'] });
  }
  expect(readQuery('an "unclosed phrase').phrases).toEqual([]);
});

test('a day, a phrase and words are told apart', () => {
  expect(readQuery('"harbour duty" 14 March Lindmar')).toMatchObject({
    phrases: ['harbour duty'],
    days: [{ month: '03', day: '14' }],
    words: ['harbour', 'duty', 'lindmar'],
  });
});

test('what stands in the address is read back as it was written', () => {
  const state = { query: 'Quill Bay & <b>', filters: { type: 'Event', actor: 'Cassia, envoy', month: '1921-03' } };
  expect(readSearchState(new URLSearchParams(writeSearchState(state)))).toEqual(state);
  expect(writeSearchState({ query: '', filters: {} })).toBe('');
});

test('of a hostile address only our filters and two hundred letters are read', () => {
  const state = readSearchState(new URLSearchParams({ q: 'x'.repeat(9999), __proto__: 'y', constructor: 'z', type: 'Event' }));
  expect(state.query).toHaveLength(200);
  expect(state.filters).toEqual({ type: 'Event' });
});
