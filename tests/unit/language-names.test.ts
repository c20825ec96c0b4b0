import { expect, test } from 'vitest';
import { languageName } from '../../src/components/language-names.ts';

test('a language has its English name, without its region or script', () => {
  expect(['en', 'pt-BR', 'hr', 'zh-Hant'].map(languageName)).toEqual(['English', 'Portuguese', 'Croatian', 'Chinese']);
});

test('a language without a name keeps its whole tag', () => {
  expect(['zz', 'zz-AA'].map(languageName)).toEqual(['zz', 'zz-AA']);
});
