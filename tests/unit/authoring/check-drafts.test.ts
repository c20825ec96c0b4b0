import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDrafts } from '../../../src/contribute/checking/check-drafts.ts';
import { dossierNames } from '../../../src/contribute/checking/dossier-names.ts';
import type { Draft } from '../../../src/contribute/checking/draft.ts';
import { fileText } from '../../../src/contribute/checking/file-text.ts';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { readRecord } from '../../../src/reading/read-file.ts';
import { readFolder } from '../../../src/reading/read-folder.ts';

const { dossierFile, records } = readFolder('tests/fixture');
if (!dossierFile) throw new Error('The fixture has no dossier.yaml.');
const names = dossierNames(dossierOf(dossierFile.data, records));

const source: Draft = {
  collection: 'sources',
  id: 'lindmar-times',
  fields: {
    read: 'whole',
    url: 'https://example.org/lindmar-times',
    publisher: 'Lindmar Times',
    accessed: '1921-06',
    language: 'en',
    kind: 'newspaper',
    standing: 'independent',
  },
  prose: '',
};
const event: Draft = {
  collection: 'events',
  id: 'tide-tables-printed',
  fields: {
    title: 'Tide tables are printed',
    day: '1921-04-09',
    kind: 'statement',
    participants: [{ actor: 'cassia' }],
    summary: 'Cassia printed tide tables for both ports [@lindmar-times, para. 2].',
    sources: ['lindmar-times'],
  },
  prose: 'The tables name [Cassia](/actors/cassia/) [@lindmar-times].',
};
const said = (...drafts: Draft[]) => checkDrafts(drafts, names).map(({ problems }) => problems.map(({ message }) => message));

describe('a draft', () => {
  test('is written as a file with the schema’s order of keys and days in quotation marks', () => {
    expect(fileText(source)).toMatchInlineSnapshot(`
      "url: https://example.org/lindmar-times
      publisher: Lindmar Times
      accessed: "1921-06"
      language: en
      kind: newspaper
      standing: independent
      read: whole
      "
    `);
    expect(fileText(event)).toMatchInlineSnapshot(`
      "---
      title: Tide tables are printed
      day: "1921-04-09"
      kind: statement
      participants:
        - actor: cassia
      summary: Cassia printed tide tables for both ports [@lindmar-times, para. 2].
      sources:
        - lindmar-times
      ---

      The tables name [Cassia](/actors/cassia/) [@lindmar-times].
      "
    `);
  });

  test('has no problem with the sources beside it that it cites', () => {
    expect(said(source, event)).toEqual([[], []]);
  });

  test('is checked against the dossier and the other drafts', () => {
    expect(said(source)).toEqual([['Nothing cites the source "lindmar-times".']]);
    expect(said(event)[0]).toEqual(expect.arrayContaining(['No file describes the source "lindmar-times".']));
    expect(said({ ...event, fields: { ...event.fields, participants: [{ actor: 'casia' }] } }, source)[0]).toEqual([
      'No file describes the actor "casia".',
    ]);
  });

  test('is told the field in which the problem stands', () => {
    const [made] = checkDrafts(
      [{ ...event, fields: { ...event.fields, participants: [{ actor: 'cassia' }, { actor: 'casia' }] } }, source],
      names,
    );
    expect(made?.problems[0]).toMatchObject({
      path: ['participants', 1, 'actor'],
      fix: 'Did you mean "cassia"? Or add content/actors/casia.mdx.',
    });
    const [uncited] = checkDrafts([{ ...event, prose: 'First [@lindmar-times].\n\nSecond.' }, source], names);
    expect(uncited?.problems).toEqual([expect.objectContaining({ path: ['prose'], message: 'This paragraph cites no source.', line: 14 })]);
  });

  test('that lacks a field is told which', () => {
    const [made] = checkDrafts(
      [{ ...event, fields: { ...event.fields, day: undefined, participants: [{ role: 'host' }] } }, source],
      names,
    );
    expect(made?.problems.map(({ path }) => path)).toEqual([['day'], ['participants', 0, 'actor']]);
  });

  test('needs a name of its own', () => {
    const named = (id: string) => checkDrafts([{ ...event, id }, source], names)[0]?.problems.map(({ message }) => message);
    expect(named('')).toEqual(['The file has no name yet.']);
    expect(named('Tide tables')).toContain('"Tide tables" cannot be an id.');
    expect(named('../dossier')).toContain('"../dossier" cannot be an id.');
    expect(named('shots-at-quill-bay')).toEqual(['There is a file "shots-at-quill-bay" already.']);
  });

  test('without anything in it has problems, not an error', () => {
    for (const collection of ['sources', 'actors', 'conditions', 'events'] as const) {
      const [made] = checkDrafts([{ collection, id: '', fields: {}, prose: '' }], names);
      expect(made?.problems.length, collection).toBeGreaterThan(2);
    }
  });

  test('is checked as the check of the content folder does it: what stands in the dossier has no problem', () => {
    for (const { filed, data, body } of records.filter(({ filed }) => filed.collection === 'events' || filed.collection === 'conditions')) {
      const collection = filed.collection as 'events' | 'conditions';
      const others = { ...names, [collection]: names[collection].filter(({ id }) => id !== filed.id) };
      const [made] = checkDrafts([{ collection, id: filed.id, fields: data as Record<string, unknown>, prose: body.trim() }], others);
      const problems = made?.problems.filter(({ message }) => !message.endsWith('beyond this form.'));
      expect(problems, filed.file).toEqual([]);
    }
  });
});

test('whatever is typed comes back from the file as it was typed', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (title, aliases) => {
      const draft: Draft = { ...event, fields: { ...event.fields, title, aliases } };
      const read = readRecord(fileText(draft), 'events', 'events/x.mdx');
      const isRefused = 'faults' in read && read.faults.every(({ message }) => /cannot be shown|not a well-formed citation/.test(message));
      if (!isRefused) expect('record' in read && read.record.data).toMatchObject({ title, aliases });
    }),
    { numRuns: 500 },
  );
});
