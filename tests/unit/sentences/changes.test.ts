import { expect, test } from 'vitest';
import { sentenceChanges } from '../../../src/sentences/sentences.ts';
import { condition, dossierWith, position } from '../build.ts';

const withStance = (stance: string) =>
  dossierWith([
    condition('ports', { title: 'Open ports', addressedTo: ['belmora'], positions: [position('belmora', '1921-03-06', stance)] }),
  ]);

test('a stance that changed adds what is said now and drops what was said', () => {
  const { added, dropped } = sentenceChanges(withStance('accepts'), withStance('rejects'));
  expect(added.some(({ words }) => words.includes('rejects'))).toBe(true);
  expect(dropped.some(({ words }) => words.includes('accepts'))).toBe(true);
  expect([...added, ...dropped].every(({ words }) => words.includes('Open ports') || words.includes('Belmora'))).toBe(true);
});

test('of two that say the same nothing is added or dropped', () => {
  expect(sentenceChanges(withStance('accepts'), withStance('accepts'))).toEqual({ added: [], dropped: [] });
});
