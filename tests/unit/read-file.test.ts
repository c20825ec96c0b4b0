import { describe, expect, it } from 'vitest';
import { type FileRecord, readDossierFile, readRecord } from '../../src/reading/read-file.ts';
import type { Collection } from '../../src/schema/collections.ts';

const TERM = 'word: Port\nsummary: A port [@a].\nneutral: port\n';
const ACTOR = '---\nname: Arland\nkind: state\nsummary: A state [@a].\n---\n';
const CONDITION = (more: string) =>
  `---\ntitle: Ports\nkind: demand\nsummary: Ports [@a].\nformulations:\n  - event: e\n    by: [x]\n    text: Ports.\n${more}---\n`;

function recordOf(text: string, collection: Collection, file = `${collection}/x.mdx`): FileRecord {
  const read = readRecord(text, collection, file);
  if (!('record' in read)) throw new Error(JSON.stringify(read.faults));
  return read.record;
}

function faultsOf(text: string, collection: Collection): string[] {
  const read = readRecord(text, collection, `${collection}/x.mdx`);
  return 'faults' in read ? read.faults.map(({ line, message, fix }) => `${line} ${message} | ${fix}`) : [];
}

const whats = (faults: string[]): string[] => faults.map((fault) => fault.split(' | ')[0] ?? '');

describe('a file', () => {
  it('gives its id, fields, prose and lines', () => {
    const { filed, data, body, placeOf } = recordOf(`${ACTOR}\nWords [@a].\n\n[B](/actors/b/) [@b].\n`, 'actors', 'actors/arland.mdx');
    expect(data).toEqual({ name: 'Arland', kind: 'state', aliases: [], summary: 'A state [@a].' });
    expect(filed).toMatchObject({
      id: 'arland',
      collection: 'actors',
      file: 'actors/arland.mdx',
      links: [{ address: '/actors/b/', line: 9 }],
    });
    expect(filed.paragraphs.map(({ line }) => line)).toEqual([7, 9]);
    expect(body).toBe('\nWords [@a].\n\n[B](/actors/b/) [@b].\n');
    expect(placeOf(['kind']).line).toBe(3);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no line end at its end', (text: string) => text.trimEnd()],
  ])('is the same with %s', (_, change) => {
    expect(recordOf(change(ACTOR), 'actors').data).toEqual(recordOf(ACTOR, 'actors').data);
    expect(recordOf(change(TERM), 'terms').data).toEqual(recordOf(TERM, 'terms').data);
    expect(recordOf(change(`${ACTOR}\nWords.\n`), 'actors').filed.paragraphs[0]?.line).toBe(7);
  });

  it('may have --- in a text of its fields', () => {
    const text = '---\nname: Arland\nkind: state\nsummary: |\n  ---\n  x [@a]\n---\n';
    expect(recordOf(text, 'actors').data).toMatchObject({ summary: '---\nx [@a]' });
  });
});

describe('a file without', () => {
  it.each([
    ['---  \nname: x\n---\n', '1 Blanks stand after the ---.'],
    ['---\nname: x\n---\t\n', '3 Blanks stand after the ---.'],
    ['---\nname: x\n---y\n---\n', '3 A line at the head of the file begins with --- or +++.'],
    ['---\nname: x\n+++\n---\n', '3 A line at the head of the file begins with --- or +++.'],
    ['+++\nname: x\n+++\n', '1 A line at the head of the file begins with --- or +++.'],
    ['----\nname: x\n----\n', '1 A line at the head of the file begins with --- or +++.'],
    ['---\rname: x\r---\r', '1 A line ends in a carriage return alone, as on computers of long ago.'],
    ['---\nname: x\n---\n\nWords.\rMore.\n', '5 A line ends in a carriage return alone, as on computers of long ago.'],
  ])('plain fences: %j', (text, said) => {
    expect(whats(faultsOf(text, 'actors'))[0]).toBe(said);
  });

  const NONE = '1 The file has no frontmatter. | Begin the file with a line "---", then the fields, then a line "---", then the prose.';

  it.each(['Words.', ''])('frontmatter: %j', (text) => {
    expect(faultsOf(text, 'actors')).toEqual([NONE]);
  });

  it('an end to its fields', () => {
    const said = '1 The fields at the head of the file have no end. | After the last field put a line "---"; below it comes the prose.';
    expect(faultsOf('---\nname: Arland\n', 'actors')).toEqual([said]);
  });

  it.each([
    ['', 1, 'empty'],
    ['- a', 1, 'a list'],
    ['words', 1, 'text'],
    ['# a comment', 1, 'empty'],
  ])('fields: %j', (text, line, kind) => {
    expect(faultsOf(text, 'terms')).toEqual([
      `${line} A file holds fields, but this one is ${kind}. | Write fields, each on a line: a word, a colon, a blank and the value.`,
    ]);
  });
});

describe('a field', () => {
  it.each([
    [
      'is unknown',
      'wrod: x',
      '4 There is no field "wrod" here. | Did you mean "word"? The fields here are: word, summary, uses, neutral, avoid, spellings.',
    ],
    [
      'is __proto__',
      '__proto__:\n  x: y',
      '4 There is no field "__proto__" here. | The fields here are: word, summary, uses, neutral, avoid, spellings.',
    ],
    [
      'is constructor',
      'constructor: x',
      '4 There is no field "constructor" here. | The fields here are: word, summary, uses, neutral, avoid, spellings.',
    ],
    [
      'should be a list',
      'spellings: x',
      '4 "spellings" should be a list, but it is text. | Spellings and variants under which a reader may look for it.',
    ],
    ['holds a number', 'spellings: [1921]', '4 "spellings" should be text, but it is a number. | Put it in quotation marks: "1921".'],
    ['cannot be shown', 'spellings: ["\\0"]', '4 The text holds a character that cannot be shown: U+0000 (null). | Take it out.'],
    [
      'cites badly',
      'spellings: ["x [@A]"]',
      '4 [@A] is not a well-formed citation. | Write [@page], [@page, para. 2] or [@page via origin]; several are parted by semicolons: [@one; @two].',
    ],
  ])('that %s', (_, field, expected) => {
    expect(faultsOf(`${TERM}${field}\n`, 'terms')).toEqual([expected]);
  });

  it('that is missing is told with what it is for', () => {
    expect(faultsOf('word: x\nneutral: y\n', 'terms')).toEqual([
      '1 The field "summary" is missing. | One or two sentences that stand alone, each with its citation: … [@page].',
    ]);
  });

  it.each([
    ['17.05.2025', '"17.05.2025" is not how days are written here. Did you mean "2025-05-17"?'],
    ['"2025-5-7"', '"2025-5-7" is not how days are written here. Did you mean "2025-05-07"?'],
    ['31.6.2025', '"31.6.2025" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.'],
    ['"2025-02-30"', '"2025-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.'],
    ['2025-02-30', '"2025-02-30" is not a day that exists; write 2025-05-11, 2025-05, 2025-05~ or 2025-05-11T01:30+03:00.'],
    ['2025', '"day" should be text, but it is a number.'],
    ['', '"day" should be text, but it is empty.'],
  ])('that is the day %s', (day, message) => {
    expect(whats(faultsOf(`day: ${day}\nkind: fact\nwords: x\npages: [/]\n`, 'changes'))).toEqual([`1 ${message}`]);
  });

  it.each([
    ['stance: suports', '12 "suports" is not possible for "stance".'],
    ['stance: none-found', '10 none-found needs searched (where, words, day), and only none-found has it.'],
    ['stance: undecided\n    day: "1921"', '10 Name either the event (its day and sources come with it), or a day and sources.'],
  ])('of a position: %s', (field, expected) => {
    const faults = whats(faultsOf(CONDITION(`positions:\n  - event: e\n    party: p\n    ${field}\n`), 'conditions'));
    expect(faults).toEqual([expected]);
  });

  it('of a source that is no web address', () => {
    const text = 'url: javascript:alert(1)\npublisher: x\naccessed: "1922"\nlanguage: en\nkind: x\nstanding: wire\nread: whole\n';
    expect(whats(faultsOf(text, 'sources'))).toEqual(['1 Write a whole address that begins with https:// or http://.']);
  });

  it('cannot make other objects say something else', () => {
    const text = CONDITION('').replace(
      '    text: Ports.\n',
      '    text: Ports.\n    elements:\n      __proto__: polluted\n      duration: a day\n',
    );
    expect(whats(faultsOf(text, 'conditions'))).toEqual(['10 There is no field "__proto__" here.']);
    expect({}).not.toHaveProperty('polluted');
  });

  it('is told together with faults in the prose', () => {
    expect(whats(faultsOf(`${ACTOR.replace('state', 'stat')}\n{1}\n`, 'actors')).sort()).toEqual([
      '3 "stat" is not possible for "kind".',
      '7 Expressions in { } are not allowed in content.',
    ]);
  });
});

it('a file that is no text is told with its line', () => {
  expect(faultsOf('word: x\nsummary: \0', 'terms')).toEqual([
    '2 The text holds a character that cannot be shown: U+0000 (null). | Take it out.',
  ]);
});

it('dossier.yaml is read like the others', () => {
  const read = readDossierFile('title: x\n');
  expect('faults' in read && read.faults.map(({ message }) => message)).toContain('The field "parties" is missing.');
});
