import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareTexts } from '../compare-texts.ts';
import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import { nearest } from '../schema/nearest.ts';
import type { PlacedFault, Problem } from '../schema/record.ts';
import { idFault } from './id-fault.ts';
import { type FileRecord, type Read, readDossierFile, readRecord } from './read-file.ts';

/** All that a content folder's files say each for itself, and what is wrong with them. */
export interface Folder {
  dossierFile?: FileRecord<DossierFile>;
  /** In the order of collections, then of file names. */
  records: FileRecord[];
  problems: Problem[];
}

const LARGEST_FILE = 1_000_000;

const TOP = { line: 1, column: 1, path: [] };
const NAMED = { ...TOP, rule: 'files-named' };
const READABLE = { ...TOP, rule: 'text-readable' };

function problemsOf(folder: string, file: string, faults: readonly PlacedFault[]): Problem[] {
  return faults.map((fault) => ({ file: `${folder}/${file}`, ...fault }));
}

/** The names in a folder in an order that is the same on every system. Hidden files are left out, unless they look like content that would be missed. */
export function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') || /\.(?:mdx|yaml)$/.test(name))
    .sort(compareTexts);
}

function nameFault(name: string, ending: string): PlacedFault | undefined {
  const id = name.slice(0, -ending.length - 1);
  if (!name.endsWith(`.${ending}`)) {
    return {
      ...NAMED,
      message: `A file here ends in .${ending}; "${name}" does not.`,
      fix: `Rename it to ${name.replace(/\.[^.]*$/, '')}.${ending}, or move it.`,
    };
  }
  const fault = idFault(id);
  return fault && { ...TOP, ...fault };
}

const TOO_LARGE: PlacedFault = {
  ...READABLE,
  message: 'The file is larger than a million bytes.',
  fix: 'Split it, or leave out what does not belong into content.',
};
const NO_FILE: PlacedFault = { ...READABLE, message: 'This is not a file that can be read.', fix: 'Put a file of text in its place.' };
const NOT_UTF8: PlacedFault = { ...READABLE, message: 'The file is not UTF-8 text.', fix: 'Save it anew as UTF-8.' };

/** A link could lead out of the content folder: what it leads to would be published, or written over. */
const A_LINK: PlacedFault = { ...READABLE, message: 'This is a link, not a file or folder.', fix: 'Put the file or folder itself there.' };

/** The text of one file, or why it has none that can be read. */
export function readText(path: string): string | PlacedFault {
  const size = lstatSync(path, { throwIfNoEntry: false });
  if (size?.isSymbolicLink()) return A_LINK;
  if (!size?.isFile()) return NO_FILE;
  if (size.size > LARGEST_FILE) return TOO_LARGE;
  const bytes = readFileSync(path);
  return isUtf8(bytes) ? bytes.toString('utf8') : NOT_UTF8;
}

/** What was read before, by file: a file whose text is the same is not parsed again. */
export type ReadMemory = Map<string, { text: string; read: Read<unknown> }>;

function readFile(text: string, collection: Collection, file: string, memory: ReadMemory): Read<unknown> {
  const known = memory.get(file);
  if (known?.text === text) return known.read;
  const read = readRecord(text, collection, file);
  memory.set(file, { text, read });
  return read;
}

function readCollection(folder: string, collection: Collection, into: Folder, memory: ReadMemory): void {
  const { ending } = COLLECTIONS[collection];
  const there = lstatSync(join(folder, collection));
  if (there.isSymbolicLink()) {
    into.problems.push(...problemsOf(folder, collection, [A_LINK]));
    return;
  }
  if (!there.isDirectory()) {
    into.problems.push(
      ...problemsOf(folder, collection, [
        { ...NAMED, message: `"${collection}" should be a folder.`, fix: `Put a folder of .${ending} files in its place.` },
      ]),
    );
    return;
  }
  for (const name of namesIn(join(folder, collection))) {
    const file = `${collection}/${name}`;
    const misnamed = nameFault(name, ending);
    const text = misnamed ?? readText(join(folder, file));
    const read: Read<unknown> = typeof text === 'string' ? readFile(text, collection, file, memory) : { faults: [text] };
    if ('record' in read) into.records.push(read.record);
    else into.problems.push(...problemsOf(folder, file, read.faults));
  }
}

function readSettings(folder: string, into: Folder): void {
  const text = readText(join(folder, 'dossier.yaml'));
  const read: Read<DossierFile> = typeof text === 'string' ? readDossierFile(text) : { faults: [text] };
  if ('record' in read) into.dossierFile = read.record;
  else into.problems.push(...problemsOf(folder, 'dossier.yaml', read.faults));
}

function strangerFault(name: string): PlacedFault {
  const meant = nearest(name, Object.keys(COLLECTIONS));
  return {
    ...NAMED,
    message: `"${name}" is no part of a content folder.`,
    fix: `${meant ? `Did you mean "${meant}"? ` : ''}The folders are ${Object.keys(COLLECTIONS).join(', ')}; beside them stands dossier.yaml.`,
  };
}

const BESIDE: readonly string[] = ['dossier.yaml', 'README.md'];

/**
 * Reads every file of a content folder. All problems are gathered; none is
 * thrown for bad content. `folder` is the path as its author knows it, and
 * stands so in the problems. Whoever reads the folder again and again passes
 * the same `memory`.
 */
export function readFolder(folder: string, memory: ReadMemory = new Map()): Folder {
  const result: Folder = { records: [], problems: [] };
  const names = namesIn(folder);
  for (const name of names.filter((name) => !Object.hasOwn(COLLECTIONS, name) && !BESIDE.includes(name))) {
    result.problems.push(...problemsOf(folder, name, [strangerFault(name)]));
  }
  if (names.includes('dossier.yaml')) readSettings(folder, result);
  else
    result.problems.push(
      ...problemsOf(folder, 'dossier.yaml', [
        { ...NAMED, message: 'There is no dossier.yaml.', fix: 'Add one: it says what the dossier is and who its parties are.' },
      ]),
    );
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    if (names.includes(collection)) readCollection(folder, collection, result, memory);
  }
  return result;
}
