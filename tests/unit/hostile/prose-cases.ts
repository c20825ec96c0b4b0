import { type HostileCase, prose } from './case.ts';

const NO_MODULE = 'import and export are not allowed';
const NO_EXPRESSION = 'Expressions in { } are not allowed';
const NO_LINK = 'is not an address to link to';
const NOT_MDX = 'This is not well-formed MDX';

/** Prose that would run something, or that would get around the rules for sources and quotations. */
export const PROSE_CASES: readonly HostileCase[] = [
  prose('an import', 'import fs from "node:fs"', 7, NO_MODULE),
  prose('an export', 'export const secret = process.env', 7, NO_MODULE),
  prose('an import after words', 'Words [@arland-herald].\n\nimport "x"\n', 9, NO_MODULE),
  prose('an expression', '{process.env.HOME}', 7, NO_EXPRESSION),
  prose('an expression in a line', 'Words {1 + 1} [@arland-herald].', 7, NO_EXPRESSION),
  prose('a comment as an expression', '{/* hidden */}', 7, NO_EXPRESSION),
  prose('an expression without end', 'Words {', 7, NOT_MDX),
  prose('an import in an expression', "{await import('node:fs')}", 7, NO_EXPRESSION),
  prose('a script', '<script>alert(1)</script>', 7, '<script> is not allowed'),
  prose('a style', '<style>p { display: none }</style>', 7, ''),
  prose('a frame', '<iframe src="https://example.org/" />', 7, '<iframe> is not allowed'),
  prose('a picture that runs', '<img src="x" onerror="alert(1)" />', 7, '<img> is not allowed'),
  prose('a drawing that runs', '<svg onload="alert(1)" />', 7, '<svg> is not allowed'),
  prose('a form', '<form action="https://example.org/" />', 7, '<form> is not allowed'),
  prose('an unknown component', '<Fragment set:html="x" />', 7, '<Fragment> is not allowed'),
  prose('a component of the pages', '<RecordLink id="x" />', 7, '<RecordLink> is not allowed'),
  prose('a component with an attribute', '<Ours class="x">Words.</Ours>', 7, '<Ours> takes no attributes'),
  prose('a component with spread attributes', '<Ours {...globalThis}>Words.</Ours>', 7, '<Ours> takes no attributes'),
  prose('a component of a component', '<Ours.constructor>Words.</Ours.constructor>', 7, '<Ours.constructor> is not allowed'),
  prose('a component without end', '<Ours>\n\nWords.\n', 7, NOT_MDX),
  prose('a component ended twice', '<Ours>Words.</Ours></Ours>', 7, NOT_MDX),
  prose('a comment of HTML', '<!-- hidden -->', 7, NOT_MDX),
  prose('a link that runs', '[Words](javascript:alert(1)) [@arland-herald].', 7, NO_LINK),
  prose('a link that runs, in disguise', '[Words](&#106;avascript:alert) [@arland-herald].', 7, NO_LINK),
  prose('a link that runs, in capitals', '[Words](JAVASCRIPT:alert) [@arland-herald].', 7, NO_LINK),
  prose('a link that holds a page', '[Words](data:text/html;base64,PHNjcmlwdD4=) [@arland-herald].', 7, NO_LINK),
  prose('a link to another host, in disguise', '[Words](//example.org/) [@arland-herald].', 7, NO_LINK),
  prose('a link to another host, with a backslash', '[Words](/\\\\example.org/) [@arland-herald].', 7, NO_LINK),
  prose('a link to nowhere', '[Words](/actors/../../etc/) [@arland-herald].', 7, 'No page has the address'),
  prose('a link by a name', '[Words][x] [@arland-herald].\n\n[x]: javascript:alert(1)', 9, 'Addresses of links are not listed apart'),
  prose('a link that says nothing', 'As told [here](/actors/arland/) [@arland-herald].', 7, 'does not say where it leads'),
  prose('a picture', '![x](https://example.org/x.png)', 7, 'Pictures are not used'),
  prose('a block of code', '```js\nalert(1)\n```', 7, 'Blocks of code are not used'),
  prose('a block quotation', '> Words of others [@arland-herald].', 7, 'Block quotations are not used'),
  prose('a footnote', 'Words[^1] [@arland-herald].\n\n[^1]: More.', 9, 'Footnotes are not used'),
  prose('a second title', '# Title', 7, 'would be a second title'),
  prose('a second frontmatter', '---\nname: Other\n---', 7, 'There is a second frontmatter.'),
  prose('a fact without a source', 'It rained.', 7, 'This paragraph cites no source.'),
  prose('a citation in code', 'It rained `[@arland-herald]`.', 7, 'so it is no citation'),
  prose('a citation broken by emphasis', 'It rained [@arland-*herald*].', 7, 'is not a well-formed citation'),
  prose('a citation without end', 'It rained [@arland-herald', 7, 'is not a well-formed citation'),
  prose('a quotation of forty words', `One said “${'fog '.repeat(40)}” [@arland-herald].`, 7, 'has 40 words'),
  prose('a text that turns the direction', 'It rained\u202E gnihton [@arland-herald].', 7, 'cannot be shown'),
  prose('NUL', 'It rained\0 [@arland-herald].', 7, 'cannot be shown'),
];
