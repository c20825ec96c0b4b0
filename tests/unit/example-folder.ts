import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../src/schema/record.ts';
import { checkFolder, type Extra } from '../../src/tools/problems.ts';
import { BASE, type Files } from './checks/example-base.ts';

/** Writes files into a new temporary folder and gives its path; bytes are written as they are. */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** The problems of these files, with `content` for the folder's name. */
export function problemsOf(files: Readonly<Record<string, string | Uint8Array>>, extras: readonly Extra[] = []): Problem[] {
  const folder = writeFolder(files);
  try {
    return JSON.parse(JSON.stringify(checkFolder(folder, extras).problems).replaceAll(folder, 'content')) as Problem[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The problems of these files in words, by file and line. */
export function saidOf(files: Readonly<Record<string, string | Uint8Array>>): string[] {
  return problemsOf(files).map(({ file, line, message, fix }) => `${file}:${line}  ${message}\n  ${fix}`);
}

/** The example dossier with one text of a file put in the place of another. Throws where the first does not stand in it. */
export function changed(file: string, from: string, to: string, files: Files = BASE): Files {
  const text = files[file] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}.`);
  return { ...files, [file]: text.replace(from, () => to) };
}

/** The problems of the example dossier after one change. */
export function saidAfter(file: string, from: string, to: string): string[] {
  return saidOf(changed(file, from, to));
}

/** Only where and what, without what to do. */
export const first = (said: readonly string[]): string[] => said.map((text) => text.split('\n')[0] ?? '');
