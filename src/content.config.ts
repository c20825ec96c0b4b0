import { defineCollection } from 'astro:content';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { CONTENT_FOLDER } from './reading/content-folder.ts';
import type { FileRecord } from './reading/read-file.ts';
import { type Folder, type ReadMemory, readFolder } from './reading/read-folder.ts';
import { COLLECTIONS, type Collection } from './schema/collections.ts';
import { dossierFileSchema } from './schema/dossier-file.ts';
import type { Problem } from './schema/record.ts';

/** One entry as Astro's store keeps it: fields, and what the prose says; the prose is rendered through Astro's MDX. */
function entryOf({ filed, data, body }: FileRecord, root: string) {
  const filePath = relative(root, resolve(CONTENT_FOLDER, filed.file)).replaceAll('\\', '/');
  const { paragraphs, links } = filed;
  const isProse = filePath.endsWith('.mdx');
  return { id: filed.id, data: { ...(data as object), paragraphs, links }, body, filePath, ...(isProse && { deferredRender: true }) };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, column, message, fix }) => `${file}:${line}:${column}  ${message}\n  ${fix}`);
  throw new Error(`The content has problems; "npm run check" lists them too.\n${lines.join('\n')}`);
}

const memory: ReadMemory = new Map();
let reading: { turn: unknown; folder: Folder } | undefined;

/** The content folder, read once for all collections of one turn: of the start, or of one refresh in development. */
function folderOf(turn: unknown): Folder {
  if (reading === undefined || reading.turn !== turn) reading = { turn, folder: readFolder(CONTENT_FOLDER, memory) };
  return reading.folder;
}

/** Puts the records into the store, and takes out those whose files are gone; what did not change is left alone. */
function fill({ store, config, generateDigest, refreshContextData }: LoaderContext, records: readonly FileRecord[]): void {
  // What an earlier build left is not trusted: of an unchanged entry Astro would not take up the prose again.
  if (refreshContextData === undefined) store.clear();
  const entries = records.map((record) => entryOf(record, fileURLToPath(config.root)));
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const entry of entries) store.set({ ...entry, digest: generateDigest(JSON.stringify(entry)) });
}

/**
 * Fills a collection through our own reader, so that the site and the check
 * cannot read differently. Throws the problems of all files, in the words of
 * the check, before anything in the store is touched.
 */
function parleyLoader(collection: Collection | 'dossier'): Loader {
  return {
    name: `parley-${collection}`,
    async load(context) {
      const { records, dossierFile, problems } = folderOf(context.refreshContextData?.['turn']);
      refuse(problems);
      const own = collection === 'dossier' ? [dossierFile] : records.filter(({ filed }) => filed.collection === collection);
      fill(
        context,
        own.filter((record) => record !== undefined),
      );
    },
  };
}

const collectionOf = <Name extends Collection>(name: Name) =>
  defineCollection({ loader: parleyLoader(name), schema: COLLECTIONS[name].schema as (typeof COLLECTIONS)[Name]['schema'] });

export const collections = {
  dossier: defineCollection({ loader: parleyLoader('dossier'), schema: dossierFileSchema }),
  sources: collectionOf('sources'),
  actors: collectionOf('actors'),
  conditions: collectionOf('conditions'),
  events: collectionOf('events'),
  terms: collectionOf('terms'),
  changes: collectionOf('changes'),
  pages: collectionOf('pages'),
};
