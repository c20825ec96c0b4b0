import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/reading/read-folder.ts';
import { BASE } from './checks/example-base.ts';
import { saidOf, writeFolder } from './example-folder.ts';

const first = (said: string[]): string[] => said.map((text) => text.split('\n')[0] ?? '');

describe('a content folder', () => {
  it('gives its records in the order of collections and names', () => {
    const folder = writeFolder({ ...BASE, '.hidden': 'x', 'README.md': 'x', 'actors/.DS_Store': 'x' });
    const { records, dossierFile, problems } = readFolder(folder);
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
    expect(dossierFile?.data.title).toBe('The ports of Arland and Belmora');
    expect(records.map(({ filed }) => filed.file)).toEqual(
      Object.keys(BASE)
        .filter((file) => file !== 'dossier.yaml')
        .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)),
    );
  });

  it.each<[string, Record<string, string | Uint8Array>, string]>([
    ['a stranger', { 'actor/x.mdx': '' }, 'content/actor:1  "actor" is no part of a content folder.'],
    ['a folder that every object has', { 'constructor/x.mdx': '' }, 'content/constructor:1  "constructor" is no part of a content folder.'],
    ['another ending', { 'terms/x.yml': '' }, 'content/terms/x.yml:1  A file here ends in .yaml; "x.yml" does not.'],
    ['a name that is no id', { 'terms/Açik.yaml': '' }, 'content/terms/Açik.yaml:1  "Açik" cannot be an id.'],
    ['a folder in a folder', { 'terms/x.yaml/y.yaml': '' }, 'content/terms/x.yaml:1  This is not a file that can be read.'],
    ['a file in the place of a folder', { pages: '' }, 'content/pages:1  "pages" should be a folder.'],
    ['5,000,000 bytes', { 'terms/x.yaml': 'x'.repeat(5_000_000) }, 'content/terms/x.yaml:1  The file is larger than a million bytes.'],
    ['another encoding', { 'terms/x.yaml': Uint8Array.of(0x77, 0xfe, 0xff) }, 'content/terms/x.yaml:1  The file is not UTF-8 text.'],
    [
      'text of two bytes a letter',
      { 'terms/x.yaml': new Uint8Array(Buffer.from('word: x', 'utf16le')) },
      'content/terms/x.yaml:1  The text holds a character that cannot be shown: U+0000 (null).',
    ],
  ])('with %s says so', (_, files, expected) => {
    expect(first(saidOf({ ...BASE, ...files }))).toEqual([expected]);
  });

  it('with a link that leads nowhere says so', () => {
    const folder = writeFolder(BASE);
    symlinkSync('nowhere', join(folder, 'terms/x.yaml'));
    const { problems } = readFolder(folder);
    rmSync(folder, { recursive: true });
    expect(problems.map(({ message }) => message)).toEqual(['This is a link, not a file or folder.']);
  });

  it('without dossier.yaml says so, and without anything too', () => {
    const { 'dossier.yaml': _, ...others } = BASE;
    expect(first(saidOf(others))).toEqual(['content/dossier.yaml:1  There is no dossier.yaml.']);
    expect(first(saidOf({}))).toEqual(['content/dossier.yaml:1  There is no dossier.yaml.']);
  });
});

function order(file: string): number {
  return ['sources', 'actors', 'conditions', 'events', 'texts', 'terms', 'changes', 'pages'].findIndex((folder) =>
    file.startsWith(`${folder}/`),
  );
}
