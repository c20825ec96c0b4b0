import { broken, type HostileCase, term } from './case.ts';

const NOT_YAML = 'This is not well-formed YAML';
const DEEP = 'stand in each other more than 100 deep';
const ANCHORS = 'Anchors (&) and aliases (*) are not used';

/** Nine levels of nine: a thousand million words, if anybody spelt them out. */
const BOMB = [
  'a: &a [fog, fog, fog]',
  ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefgh'[at]}, `.repeat(8)}*${'abcdefgh'[at]}]`),
].join('\n');

/** Fields that are no YAML, or that are YAML of a kind that nobody needs. */
export const YAML_CASES: readonly HostileCase[] = [
  term('a tab for blanks', 'uses:\n\t- by: arland\n', 5, NOT_YAML),
  term('a key written twice', 'word: Mist\n', 4, 'Map keys must be unique'),
  term('an open quotation mark', 'avoid: ["smog]\n', 5, NOT_YAML),
  term('an open bracket', 'avoid: [smog\n', 5, NOT_YAML),
  term('a colon in plain text', 'avoid: smog: haze\n', 4, NOT_YAML),
  term('a list with two indents', 'avoid:\n    - smog\n  - haze\n', 6, NOT_YAML),
  term('an anchor', 'avoid: &list [smog]\n', 4, ANCHORS),
  term('an alias of nothing', 'avoid: *list\n', 4, ''),
  term('a merge key', 'spellings: [x]\n<<: {word: Mist}\n', 5, 'There is no field "<<" here.'),
  term('a merge of an anchor', 'avoid: &x [smog]\n<<: *x\n', 4, ANCHORS),
  term('a bomb of aliases', `${BOMB}\n`, 4, ANCHORS),
  term('a circle of aliases', 'avoid: &x [*x]\n', 4, ANCHORS),
  term('a tag of a language', 'avoid: !!python/object/apply:os.system ["rm"]\n', 4, 'Unresolved tag'),
  term('a tag of a function', 'avoid: !!js/function "function () {}"\n', 4, 'Unresolved tag'),
  term('binary data', 'avoid: !!binary aGVsbG8=\n', 4, 'Unresolved tag'),
  term('a second document', '---\nword: Mist\n', 4, 'multiple documents'),
  term('a directive', '%YAML 1.1\n', 4, ''),
  term('brackets without end', `avoid: ${'['.repeat(20_000)}\n`, 4, DEEP),
  term('braces without end', `avoid: ${'{a: '.repeat(5_000)}\n`, 4, DEEP),
  term('a list in a list, 3,000 times', `avoid: ${'['.repeat(3_000)}x${']'.repeat(3_000)}\n`, 4, DEEP),
  term('a list in a list, by hyphens', `avoid:\n  ${'- '.repeat(3_000)}x\n`, 5, DEEP),
  term('a text of 100,000 letters', `avoid: [${'x'.repeat(100_000)}]\n`, 4, 'A text has more than 5000 characters.'),
  term('20,000 loaded words', `avoid:\n${'  - ab\n'.repeat(20_000)}`, 4, 'A list has more than 1000 entries.'),
  term('a key of 900 letters', `${'k'.repeat(900)}: x\n`, 4, 'There is no field "kkk'),
  broken('a name of 300 letters', 'actors/arland.mdx', 'name: Arland', `name: ${'W'.repeat(300)}`, 2, 'at most 200 characters'),
  broken('an id of 900 letters', 'actors/envoy.mdx', 'actsFor: arland', `actsFor: ${'a'.repeat(900)}`, 5, 'at most 80 characters'),
  broken(
    'a citation of 900 letters',
    'events/talks-held.mdx',
    'sources: [belmora-gazette]',
    `sources: [belmora-${'a'.repeat(900)}]`,
    6,
    'at most 150',
  ),
  term('a list as a key', '? [a, b]\n: c\n', 4, NOT_YAML),
  term('a number as a key', '1: c\n', 4, 'There is no field "1" here.'),
  term('__proto__ as a key', '__proto__:\n  polluted: true\n', 4, 'There is no field "__proto__" here.'),
  term('constructor as a key', 'constructor:\n  prototype:\n    polluted: true\n', 4, 'There is no field "constructor" here.'),
  term('toString as a key', 'toString: x\n', 4, 'There is no field "toString" here.'),
  term('a key of another case', 'Spellings: [x]\n', 4, 'There is no field "Spellings" here.'),
  term('a key with a Cyrillic letter', 'sрellings: [x]\n', 4, 'There is no field "sрellings" here.'),
  term('a key with a blank that is none', 'avoid\u00A0: [x]\n', 4, 'There is no field'),
  term('NUL', 'avoid: ["\0"]\n', 4, 'cannot be shown'),
  term('NUL as an escape', 'avoid: ["a\\0b"]\n', 4, 'cannot be shown'),
  term('the bell', 'avoid: ["\\a"]\n', 4, 'cannot be shown'),
  term('half a character', 'avoid: ["\\ud800"]\n', 4, 'cannot be shown'),
  term('letters that turn the direction', 'avoid: ["smog\u202Egoms"]\n', 4, 'cannot be shown'),
  term('a letter without width', 'avoid: ["sm\u200Bog"]\n', 4, 'cannot be shown'),
  term('a field of the wrong shape', 'avoid: {smog: true}\n', 4, '"avoid" should be a list'),
  term('nothing where a list should be', 'avoid:\n', 4, '"avoid" should be a list, but it is empty.'),
  { name: 'an empty file', file: 'terms/fog.yaml', text: '', line: 1, says: 'A file holds fields, but this one is empty.' },
  { name: 'a list', file: 'terms/fog.yaml', text: '- fog\n', line: 1, says: 'A file holds fields, but this one is a list.' },
  { name: 'a page of HTML', file: 'terms/fog.yaml', text: '<!doctype html>\n<script>alert(1)</script>\n', line: 1, says: '' },
  {
    name: 'JSON with a key twice',
    file: 'terms/fog.yaml',
    text: '{"word": "Fog",\n "word": "Mist"}\n',
    line: 2,
    says: 'Map keys must be unique',
  },
  {
    name: 'a merge conflict',
    file: 'terms/fog.yaml',
    text: 'word: Fog\n<<<<<<< ours\nneutral: fog\n=======\nneutral: mist\n>>>>>>> theirs\n',
    line: 2,
    says: '',
  },
  broken('a file cut off in its fields', 'actors/arland.mdx', '---\n\nArland', '\nArland', 1, 'The file has no frontmatter.'),
];
