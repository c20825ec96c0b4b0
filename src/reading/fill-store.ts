import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Collection } from '../schema/collections.ts';
import type { Problem } from '../schema/record.ts';
import type { FileRecord } from './read-file.ts';
import { type Folder, type ReadMemory, readFolder } from './read-folder.ts';

/** One entry as Astro's store keeps it: fields, and what the prose says; the prose is rendered through Astro's MDX. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
  body: string;
  filePath: string;
  deferredRender?: true;
}

/** What is used of Astro's store of one collection. */
interface Store {
  keys: () => string[];
  set: (entry: Entry & { digest: string | number }) => unknown;
  delete: (id: string) => void;
  clear: () => void;
}

/** What is used of what Astro hands to the loader of one collection. */
export interface Loading {
  store: Store;
  config: { root: URL };
  generateDigest: (data: string) => string | number;
  /** What `integrations/content-reload.ts` says of a refresh in development; undefined at the start. */
  refreshContextData?: Record<string, unknown> | undefined;
}

/** A folder, and how to read it for a turn: for the start, or for one refresh in development. */
export interface TurnReader {
  folder: string;
  read: (turn: unknown) => Folder;
}

/**
 * Kept here and not in `content.config.ts`, which Astro runs anew whenever prose is saved: a file whose text is the
 * same would be parsed again each time.
 */
const MEMORY: ReadMemory = new Map();

/** Reads a content folder once for all collections of one turn. */
export function readerByTurn(folder: string, memory: ReadMemory = MEMORY): TurnReader {
  let last: { turn: unknown; read: Folder } | undefined;
  const read = (turn: unknown): Folder => {
    if (last === undefined || last.turn !== turn) last = { turn, read: readFolder(folder, memory) };
    return last.read;
  };
  return { folder, read };
}

function entryOf({ filed, data, body }: FileRecord, folder: string, root: string): Entry {
  const filePath = relative(root, resolve(folder, filed.file)).replaceAll('\\', '/');
  const { paragraphs, links } = filed;
  const prose = filePath.endsWith('.mdx') && { deferredRender: true as const };
  return { id: filed.id, data: { ...(data as object), paragraphs, links }, body, filePath, ...prose };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, column, message, fix }) => `${file}:${line}:${column}  ${message}\n  ${fix}`);
  throw new Error(`The content has problems; "npm run check" lists them too.\n${lines.join('\n')}`);
}

/** Puts the entries into the store, and takes out those whose files are gone; what did not change is left alone. */
function fill({ store, generateDigest, refreshContextData }: Loading, entries: readonly Entry[]): void {
  // What an earlier build left is not trusted: of an unchanged entry Astro would not take up the prose again.
  if (refreshContextData === undefined) store.clear();
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set({ ...entry, digest: generateDigest(JSON.stringify(entry)) });
}

/**
 * Fills the store of one collection with what our own reader read, so that the site and the check cannot read
 * differently. Throws the problems of all files, in the words of the check, before anything in the store is touched.
 */
export function fillStore(loading: Loading, collection: Collection | 'dossier', { folder, read }: TurnReader): void {
  const { turn, onRead } = loading.refreshContextData ?? {};
  const { records, dossierFile, problems } = read(turn);
  if (typeof onRead === 'function') onRead();
  refuse(problems);
  const own = collection === 'dossier' ? [dossierFile] : records.filter(({ filed }) => filed.collection === collection);
  const root = fileURLToPath(loading.config.root);
  fill(
    loading,
    own.flatMap((record) => (record === undefined ? [] : [entryOf(record, folder, root)])),
  );
}
