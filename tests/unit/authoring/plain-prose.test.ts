import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainProse } from '../../../src/contribute/checking/plain-prose.ts';
import { readProse } from '../../../src/reading/prose.ts';
import { readFolder } from '../../../src/reading/read-folder.ts';
import type { Fault } from '../../../src/schema/record.ts';
import { PROSE_CASES } from '../hostile/prose-cases.ts';

const bodies = ['tests/fixture', 'content'].flatMap((folder) =>
  readFolder(folder)
    .records.filter(({ filed }) => ['actors', 'conditions', 'events'].includes(filed.collection))
    .map(({ filed, body }) => ({ file: `${folder}/${filed.file}`, body })),
);

/** What the checks look at; quotations are searched in the words, so marks of emphasis do not count. */
const told = ({ paragraphs, links }: ReturnType<typeof readProse> | ReturnType<typeof readPlainProse>) => ({
  paragraphs: paragraphs.map(({ kind, text, line, citations, needsSource }) => ({
    kind,
    text: text
      .replace(/[*_`~\\]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    line,
    citations,
    needsSource,
  })),
  links,
});

describe('the reader of prose in the browser', () => {
  const read = bodies.filter(({ body }) => body.trim() !== '').map(({ file, body }) => ({ file, body, plain: readPlainProse(body, 7) }));
  const accepted = read.filter(({ plain }) => plain.faults.length === 0);

  test('reads nearly all that the dossiers say', () => {
    expect(read.length).toBeGreaterThan(20);
    expect(accepted.length / read.length).toBeGreaterThan(0.8);
  });

  test('reads the same in it as the reader of Markdown', () => {
    for (const { file, body, plain } of accepted) expect({ file, ...told(plain) }).toEqual({ file, ...told(readProse(body, 7)) });
  });

  test.each([
    ['import x from "y"', 'import and export'],
    ['Some {words}.', 'Expressions in { }'],
    ['<script>alert(1)</script>', '<script> is not allowed'],
    ['Some <b>words</b>.', '<b> is not allowed'],
    ['![a](b)', 'Pictures'],
    ['# Title', 'second title'],
    ['## Title [@a]', 'heading'],
    ['```\ncode\n```', 'code'],
    ['> quoted', 'Block quotations'],
    ['- a\n  - b', 'Lists in lists'],
    ['| a | b |', 'Lists in lists and tables'],
  ])('refuses %j', (body, said) => {
    expect(
      readPlainProse(body, 1)
        .faults.map(({ message }) => message)
        .join(),
    ).toContain(said);
  });

  test.each([
    'A [link](/x/ "title") and [one](</y/>) and https://example.org/z.',
    'Some **strong *and* weak**, _words_, ~~gone~~ and a_b_c.',
    'A brace \\{ and a bracket \\[@a] written out &amp; shown &#8211; so.',
    'A quotation “in marks” `code` [@a; @b via own, para. 2].',
    '<Ours>Words of ours.</Ours>',
    'Words <Ours>of ours</Ours>.',
    '<Ours>\n\n- one\n- two\n\n</Ours>\n\nAfterwards [@a].',
    'It leads in:\n\n- one [@a]\n- two\n  goes on',
    '1. one\n2. two\n\nWords\n2. that go on',
    'A title\n===\n\nAnother\n---\n\n***',
    '#No heading\n\n####### None',
    '    Words that are moved in',
    '[here](/x/), [](/y/), [a](b)',
    'A&shy;b, c&#8203;d',
    '[@a, *b*] and `[@a]`',
    '![x](y)\n\n> z\n\n```\nz\n```\n\n<i>z</i> {z}\n\nexport const z',
    '[z]: y\n\n[^z]: y',
  ])('finds in %j what the reader of Markdown finds', (body) => {
    const [plain, whole] = [readPlainProse(body, 7), readProse(body, 7)];
    expect(plain.faults).toEqual(whole.faults);
    if (plain.faults.length === 0) expect(told(plain)).toEqual(told(whole));
  });

  const WELL_FORMED = /^This is not well-formed MDX/;
  const isSyntax = ({ message }: Fault) => WELL_FORMED.test(message);

  test.each(PROSE_CASES)('refuses as the reader of Markdown does: $name', ({ text }) => {
    const body = String(text).split('\n---\n').slice(1).join('\n---\n');
    const [plain, whole] = [readPlainProse(body, 7).faults, readProse(body, 7).faults];
    if (whole.some(isSyntax)) expect(plain).not.toEqual([]);
    else expect(plain).toEqual(whole);
  });

  test('takes nothing that the reader of Markdown refuses, and reads the same in what it takes', () => {
    const marks = [' ', '\n', '\n\n', '**', '*', '_', '`', '~~', '## ', '# ', '#', '- ', '1. ', '> ', '```', '---', '===', '|', '    '];
    const tags = [
      '<Ours>',
      '</Ours>',
      '<b>',
      '</b>',
      '<',
      '{',
      '}',
      '\\',
      '&amp;',
      '&#8203;',
      '[',
      ']',
      '(',
      ')',
      '![',
      ':',
      '.',
      '“',
      '”',
    ];
    const whole = [
      'words',
      '[@a]',
      ' [@b, para. 2]',
      '[Arland](/actors/arland/)',
      '[here](/x/)',
      '[x](javascript:a)',
      ' https://example.org/a ',
    ];
    const body = fc.array(fc.constantFrom(...marks, ...tags, ...whole), { maxLength: 9 }).map((parts) => parts.join(''));
    let taken = 0;
    fc.assert(
      fc.property(body, (text) => {
        const plain = readPlainProse(text, 1);
        if (plain.faults.length > 0) return;
        taken++;
        const { faults, ...read } = readProse(text, 1);
        expect(faults).toEqual([]);
        expect(told(plain)).toEqual(told({ faults, ...read }));
      }),
      { numRuns: 5_000, seed: 7 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});
