import { expect, test } from 'vitest';
import { excerptOf } from '../../../src/search/excerpt.ts';

const SUMMARY = 'The envoys of Arland asked for the harbour to be closed. Belmora refused.';
const PAGE = {
  title: 'The closing of the harbour',
  summary: SUMMARY,
  content: `The closing of the harbour. ${SUMMARY} Kind demand · Put to Belmora · Also called Quay pact, closure · What was asked. Cassia, the envoy, spoke of “ninety days” in Lindmar. Nobody wrote down on 14 March who spoke first.`,
};
const excerpt = (...words: string[]): string => excerptOf(PAGE, new Set(words));

test('the summary is shown where it holds all of the words', () => {
  expect(excerpt('harbour', 'refused')).toBe(SUMMARY);
});

test('else the whole sentence that holds most of them', () => {
  expect(excerpt('envoy', 'lindmar')).toBe('Cassia, the envoy, spoke of “ninety days” in Lindmar.');
  expect(excerpt('arland', 'march', 'wrote')).toBe('Nobody wrote down on 14 March who spoke first.');
});

test('a fact stands alone, and only where no sentence holds any', () => {
  expect(excerpt('pact', 'quay', 'envoy')).toBe('Cassia, the envoy, spoke of “ninety days” in Lindmar.');
  expect(excerpt('pact')).toBe('Also called Quay pact, closure');
  expect(excerpt('demand', 'envoy')).toBe('Cassia, the envoy, spoke of “ninety days” in Lindmar.');
});

test('a title is no excerpt of its own page', () => {
  expect(excerpt('closing')).toBe(SUMMARY);
});

test('a sentence too long is cut around the first hit, and says so', () => {
  const content = `${'before '.repeat(40)}needle ${'after '.repeat(40)}end.`;
  const text = excerptOf({ title: '', summary: '', content }, new Set(['needle']));
  expect(text).toMatch(/^… (?:before ){8}needle (?:after ?)+ …$/);
  expect(text.split(' ').length).toBeLessThan(35);
});

test('a page of which nothing is known but its text begins with it', () => {
  expect(excerptOf({ title: '', summary: '', content: 'Alone.' }, new Set(['other']))).toBe('Alone.');
});
