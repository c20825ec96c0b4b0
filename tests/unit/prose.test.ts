import { spawnSync } from 'node:child_process';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citationPlugin } from '../../src/reading/citation-plugin.ts';
import { readProse } from '../../src/reading/prose.ts';
import { parseCitation } from '../../src/schema/citation.ts';

/** Kind, line, whether it needs a source, and the text of every block. */
const blocks = (body: string) =>
  readProse(body, 10).paragraphs.map(({ kind, line, needsSource, text }) => `${line} ${kind}${needsSource ? '' : ' free'}: ${text}`);

const faults = (body: string) => readProse(body, 10).faults.map(({ place, message }) => `${place?.line} ${message}`);

describe('prose', () => {
  it('is paragraphs, items and rows with their lines', () => {
    const body = '\n## Head\n\nOne\ntwo.\n\n- item\n\n  more\n- [ ] task\n  1. inner\n\n| a | b |\n| - | - |\n| x *y* | `z` |\n';
    expect(blocks(body)).toEqual([
      '13 paragraph: One\ntwo.',
      '16 item: item',
      '18 item: more',
      '19 item: task',
      '20 item: inner',
      '22 row free: a | b',
      '24 row: x y | z',
    ]);
    expect(faults(body)).toEqual([]);
  });

  it.each([
    ['a block', '<Ours>\n\nWords.\n\n- item\n\n</Ours>', ['12 paragraph free: Words.', '14 item free: item']],
    ['one line', '<Ours>Words.</Ours>', ['10 paragraph free: Words.']],
    ['a table', '<Ours>\n\n| a |\n| - |\n| x |\n\n</Ours>', ['12 row free: a', '14 row free: x']],
    ['what stands within', '<Ours>\n\n<Afterwards>\n\nWords.\n\n</Afterwards>\n\n</Ours>', ['14 paragraph free: Words.']],
    ['the part of a line only', 'Fact. <Ours>Words.</Ours>', ['10 paragraph: Fact. Words.']],
  ])('needs no source in <Ours>: %s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  it.each([
    ['on lines of its own', '<Afterwards>\n\nWords.\n\n</Afterwards>', ['12 paragraph: Words.']],
    ['without blank lines', '<Afterwards>\nWords.\n</Afterwards>', ['11 paragraph: Words.']],
    ['on one line', '<Afterwards>*Words* here.</Afterwards>', ['10 paragraph: Words here.']],
    ['in an item', '- <Afterwards>Words.</Afterwards>', ['10 item: Words.']],
  ])('needs one in <Afterwards> %s', (_, body, expected) => {
    expect(blocks(body)).toEqual(expected);
  });

  it('lets a line lead into a list or table, and only such a line', () => {
    expect(blocks('They asked:\n\n- x')).toEqual(['10 paragraph free: They asked:', '12 item: x']);
    expect(blocks('They asked:\n\n| a |\n| - |')).toEqual(['10 paragraph free: They asked:', '12 row free: a']);
    expect(blocks('They asked:\n\nThen.')).toEqual(['10 paragraph: They asked:', '12 paragraph: Then.']);
    expect(blocks('They asked.\n\n- x')).toEqual(['10 paragraph: They asked.', '12 item: x']);
  });

  it('finds links within the site, in headings too', () => {
    const { links } = readProse('[a](/actors/a/) [b](https://example.org/)\n\n## [c](/terms/c/#d)\n\n[e](#e) [f](mailto:f@example.org)');
    expect(links).toEqual([
      { address: '/actors/a/', line: 1, column: 1 },
      { address: '/terms/c/#d', line: 3, column: 4 },
    ]);
  });
});

describe('prose with what is not allowed', () => {
  it.each([
    ['an import', 'import x from "y"', ['10 import and export are not allowed in content.']],
    ['an export', 'export const a = 1', ['10 import and export are not allowed in content.']],
    ['an expression in a line', 'a {1 + 1} b', ['10 Expressions in { } are not allowed in content.']],
    ['an expression on its own', '\n{process.env}', ['11 Expressions in { } are not allowed in content.']],
    ['a comment', '{/* hidden */}', ['10 Expressions in { } are not allowed in content.']],
    ['a script', '<script>alert(1)</script>', ['10 <script> is not allowed in content.']],
    ['a tag in a line', 'a <b>b</b>', ['10 <b> is not allowed in content.']],
    ['an iframe in Ours', '<Ours>\n\n<iframe src="x" />\n\n</Ours>', ['12 <iframe> is not allowed in content.']],
    ['a part of a component', '<Ours.Inner>x</Ours.Inner>', ['10 <Ours.Inner> is not allowed in content.']],
    ['a tag without a name', '<>\n\nx\n\n</>', ['10 <> is not allowed in content.']],
    ['an attribute', '<Ours onclick="x">\n\nx\n\n</Ours>', ['10 <Ours> takes no attributes.']],
    ['an attribute from elsewhere', '<Ours {...x}>\n\nx\n\n</Ours>', ['10 <Ours> takes no attributes.']],
    ['a script in a link', '[x](javascript:alert(1))', ['10 "javascript:alert(1)" is not an address to link to.']],
    ['a script in a link, hidden', '[x](JaVa&#115;cript:alert(1))', ['10 "JaVascript:alert(1)" is not an address to link to.']],
    ['data in a link', '[x](data:text/html,x)', ['10 "data:text/html,x" is not an address to link to.']],
    ['another site in a link', '[x](//example.org)', ['10 "//example.org" is not an address to link to.']],
    ['another site in a link, hidden', '[x](/\\example.org)', ['10 "/\\example.org" is not an address to link to.']],
    ['a relative link', '[x](../actors/x/)', ['10 "../actors/x/" is not an address to link to.']],
    ['an address listed apart', '[x][y]\n\n[y]: javascript:alert(1)', ['12 Addresses of links are not listed apart.']],
    ['a picture', '![x](y.png)', ['10 Pictures are not used in content.']],
    ['a block of code', '```\nfact\n```', ['10 Blocks of code are not used in content.']],
    ['a block quotation', '> words', ['10 Block quotations are not used in content.']],
    ['a footnote', 'x[^1]\n\n[^1]: fact', ['12 Footnotes are not used in content.']],
    ['a second title', '# x', ['10 A heading with one # would be a second title of the page.']],
    ['a citation in a heading', '## x [@a]', ['10 A citation stands in a heading.']],
    ['a second frontmatter', '---\na: 1\n---', ['10 There is a second frontmatter.']],
    ['a frontmatter of the other kind', '+++\na = 1\n+++', ['10 There is a second frontmatter.']],
    ['a citation in code', 'x `[@a]`', ['10 [@a] stands between ` marks, so it is no citation.']],
    ['a citation that is broken up', '[@a, *para*]', ['10 [@a,  is not a well-formed citation.']],
    ['a citation with a comma for a semicolon', 'x [@a, @b]', ['10 [@a, @b] is not a well-formed citation.']],
    ['an open citation', 'x [@a', ['10 [@a is not a well-formed citation.']],
  ])('tells of %s', (_, body, expected) => {
    expect(faults(body)).toEqual(expected);
  });

  it.each([
    ['an open tag', 'x\n\n<Ours>\n\ny', '12 This is not well-formed MDX: Expected a closing tag for `<Ours>`.'],
    [
      'a brace',
      'x { y',
      '10 This is not well-formed MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
    ],
    ['a number after <', '\n\nx <5', '12 This is not well-formed MDX: Unexpected character after `<`, expected a valid JSX tag.'],
    [
      'a thousand lists in one',
      Array.from({ length: 3000 }, (__, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
      '10 The prose has more than 200000 characters.',
    ],
  ])('tells of %s and stops there', (_, body, expected) => {
    expect(faults(body)).toEqual([expected]);
    expect(readProse(body).paragraphs).toEqual([]);
  });

  it('takes nothing for a citation that the page would not show as one', () => {
    const read = ['x [@a, *para*]', 'x `[@a]`'].flatMap((body) => readProse(body).paragraphs);
    expect(read.map(({ citations }) => citations)).toEqual([[], []]);
  });

  it('tells of all faults at once', () => {
    expect(faults('{1}\n\n<b>x</b>\n\n![a](b.png)')).toHaveLength(3);
  });
});

describe('the citations of prose', () => {
  const body = `A [@a; @b via c] **b [@d]**.

## Head

- *x* [@e,
  para. 2]

| h [@f] | g |
| - | - |
| x [@g] | [y [@h]](/actors/y/) |

<Afterwards>One line [@i].</Afterwards>
`;

  /** The citations as the page's own reader makes them into elements, and the place each element gives itself. */
  function shownIn(text: string): { of: string[]; at: number[] } {
    const { code } = mdxToJs(text, { mdastPlugins: [citationPlugin] }) as { code: string };
    const elements = [...code.matchAll(/of: "([^"]*)",\s*at: "(\d+)"/g)];
    return { of: elements.flatMap((match) => (match[1] ?? '').split('; ')), at: elements.map((match) => Number(match[2])) };
  }

  it('come in the order in which the page numbers them', () => {
    const read = readProse(body).paragraphs.flatMap(({ citations }) => citations);
    expect(read.map(({ source }) => source)).toEqual(['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i']);
    const { of, at } = shownIn(body);
    expect(of.map(parseCitation)).toEqual(read);
    expect(at).toEqual([0, 2, 3, 4, 5, 6, 7]);
  });
});

describe('a module line that ends the text in a backslash', () => {
  const reader = new URL('../../src/reading/prose.ts', import.meta.url).href;
  const program = `import { readProse } from '${reader}'; console.log(readProse(process.argv[1], 10).faults[0]?.message);`;

  // In a process of its own: the native parser does not throw on such a line, it ends the process.
  it.each([
    ['after an end tag', 'import import   </Ours>{\\'],
    ['in a text', "export 'x\\"],
    ['after a paragraph', 'Words.\n\nimport `\\'],
  ])('is refused like any other: %s', (_, body) => {
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program, body], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/not allowed in content|not well-formed MDX/);
  });
});
