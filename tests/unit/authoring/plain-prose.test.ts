import { describe, expect, test } from 'vitest';
import { readPlainProse } from '../../../src/authoring/plain-prose.ts';
import { readProse } from '../../../src/reading/prose.ts';
import { readFolder } from '../../../src/reading/read-folder.ts';

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
      .replace(/[*_`\\]/g, '')
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
});
