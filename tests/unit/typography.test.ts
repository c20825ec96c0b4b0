import { expect, test } from 'vitest';
import { asSet, setTexts } from '../../src/html/typography.ts';

const SPACE = '\u00a0';

test('a day stays with its month, a number with its unit, and an apostrophe is curly', () => {
  expect(asSet("On 12 May Belmora's fleet sailed 30 km")).toBe(`On 12${SPACE}May Belmora’s fleet sailed 30${SPACE}km`);
  expect(asSet('1921 May was cold, 12 Mayors came')).toBe('1921 May was cold, 12 Mayors came');
});

test('tags, attributes and code stay as they were typed', () => {
  expect(setTexts(`<p title="12 May's">Arland&#39;s 12 May <code>it's 12 May</code></p>`)).toBe(
    `<p title="12 May's">Arland’s 12${SPACE}May <code>it's 12 May</code></p>`,
  );
});
