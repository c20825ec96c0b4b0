import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citationPlugin } from '../../src/reading/citation-plugin.ts';
import { guardPlugin, lastGoodProse, proseAlone } from '../../src/reading/compiled-prose.ts';

const compile = (text: string) => mdxToJs(text, { mdastPlugins: [guardPlugin, citationPlugin] });

describe('the compiler of prose refuses', () => {
  it.each([
    ['an expression', 'Words {1 + 1}.', 'Expressions in { } are not allowed'],
    ['an expression of its own', '{1 + 1}', 'Expressions in { } are not allowed'],
    ['an expression in a table', '| a |\n| - |\n| {1} |', 'Expressions in { } are not allowed'],
    ['a module', 'import fs from "node:fs"', 'import and export are not allowed'],
    ['another component', '<Fragment set:html="x" />', '<Fragment> is not allowed'],
    ['a component with code', '<Ours {...process}>Words.</Ours>', 'takes no attributes'],
    ['a tag', 'A <b>tag</b>.', '<b> is not allowed'],
  ])('%s', (_, text, says) => {
    expect(() => compile(text)).toThrow(says);
  });

  it('nothing of what prose may hold', () => {
    expect(() => compile('## Head\n\nWords [@a, para. 2; @b].\n\n<Ours>\n\n- *More* [b](/actors/b/).\n\n</Ours>')).not.toThrow();
  });
});

describe('the compiler is handed', () => {
  const FIELDS = 'name: "{1 + 1}"\n# {1}\nsummary: x';

  it('the prose alone, on the lines on which it stands', () => {
    const { content } = parseFrontmatter(proseAlone(`---\n${FIELDS}\n---\n\nWords {here}.\n`.replace('{here}', 'here'), 'x.mdx'), {
      frontmatter: 'empty-with-spaces',
    });
    expect(content.split('\n').map((line) => line.trim())).toEqual(['', '', '', '', '', '', 'Words here.', '']);
  });

  it('a text whose last line has an end', () => {
    expect(proseAlone('---\nname: x\n---\nWords.', 'x.mdx')).toBe('---\n\n---\nWords.\n');
  });

  it.each([
    ['a fence after a carriage return', `---\n${FIELDS}\r---\n\nWords.\n`, 'have no end'],
    ['a tab after a fence', `---\n${FIELDS}\n---\t\n\nWords.\n`, 'Blanks stand after the ---.'],
    ['other fences', `+++\n${FIELDS}\n+++\n\nWords.\n`, 'begins with --- or +++'],
    ['an expression', `---\n${FIELDS}\n---\n\n{1}\n`, 'x.mdx:7:1  Expressions'],
  ])('nothing of a file with %s', (_, text, says) => {
    expect(() => proseAlone(text, 'x.mdx')).toThrow(says);
  });
});

it('while somebody writes, the last good text of a broken file is handed on, and a file that was never good is refused', () => {
  const read = lastGoodProse();
  const good = read('---\ntitle: x\n---\nWords.\n', 'a.mdx');
  expect(good).toContain('Words.');
  expect(read('---\ntitle: x\n---\n<script>x</script>\n', 'a.mdx')).toBe(good);
  expect(read('---\ntitle: x\n---\nOther words.\n', 'a.mdx')).toContain('Other words.');
  expect(() => read('---\ntitle: x\n---\n<script>x</script>\n', 'b.mdx')).toThrow('b.mdx');
});
