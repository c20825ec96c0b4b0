import { expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/schema/collections.ts';
import { fixText, withoutLooseBlanks } from '../../src/tools/fix.ts';

it.each([
  ['blanks and tabs at the end of a line', 'One \ntwo\t \n', 'One\ntwo\n'],
  ['a line break of prose stays before more words', 'One  \ntwo\n', 'One  \ntwo\n'],
  ['a line break with nothing behind it goes', 'One  \n\ntwo  \n \n', 'One\n\ntwo\n'],
  ['empty lines are single', 'One\n\n\n\ntwo', 'One\n\ntwo\n'],
  ['one empty line may begin the prose', '\n\n\nOne\n\n\n', '\nOne\n'],
  ['prose of blanks alone is none', ' \n\t\n', ''],
])('%s', (_, text, tidy) => {
  expect(withoutLooseBlanks(text, true)).toBe(tidy);
});

it('fields know no line break, and the last line ends', () => {
  expect(withoutLooseBlanks('title: One  \nkind: call', false)).toBe('title: One\nkind: call\n');
});

// With work that grows as the square of the length this would take an hour.
it('a million blanks are one pass', () => {
  expect(withoutLooseBlanks(`One${' '.repeat(1_000_000)}x`, true)).toBe(`One${' '.repeat(1_000_000)}x\n`);
  expect(withoutLooseBlanks(`One${' '.repeat(1_000_000)}`, true)).toBe('One\n');
});

it('a file beyond the limits is left as it is', () => {
  const text = `---\ntitle: Fog   \n---\n${'word '.repeat(100_000)}\n`;
  expect(fixText(text, COLLECTIONS.pages.schema, true, new Map())).toEqual({ text, done: [] });
});
