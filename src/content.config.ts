import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { CONTENT_FOLDER } from './reading/content-folder.ts';
import type { FileRecord } from './reading/read-file.ts';
import { readFolder } from './reading/read-folder.ts';
import { COLLECTIONS, type Collection } from './schema/collections.ts';
import { dossierFileSchema } from './schema/dossier-file.ts';
import type { Problem } from './schema/record.ts';

/** One entry as Astro's store keeps it; prose files are rendered through Astro's MDX. */
function entryOf(record: FileRecord, root: string) {
  const filePath = relative(root, resolve(CONTENT_FOLDER, record.filed.file)).replaceAll('\\', '/');
  const isProse = filePath.endsWith('.mdx');
  return {
    id: record.filed.id,
    data: record.data as Record<string, unknown>,
    body: record.body,
    filePath,
    ...(isProse && { deferredRender: true }),
  };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, line, column, message, fix }) => `${file}:${line}:${column}  ${message}\n  ${fix}`);
  throw new Error(`The content has problems; "npm run check" lists them too.\n${lines.join('\n')}`);
}

/** Fills a collection through our own reader, so that the site and the check cannot read differently. */
function parleyLoader(collection: Collection | 'dossier'): Loader {
  return {
    name: `parley-${collection}`,
    async load({ store, config, watcher, generateDigest }) {
      const fill = () => {
        const { records, dossierFile, problems } = readFolder(CONTENT_FOLDER);
        refuse(problems);
        const own = collection === 'dossier' ? [dossierFile] : records.filter(({ filed }) => filed.collection === collection);
        store.clear();
        for (const record of own) {
          if (!record) continue;
          const entry = entryOf(record, fileURLToPath(config.root));
          store.set({ ...entry, digest: generateDigest(JSON.stringify(entry)) });
        }
      };
      fill();
      if (!watcher || !existsSync(CONTENT_FOLDER)) return;
      watcher.add(resolve(CONTENT_FOLDER));
      watcher.on('change', (path) => path.startsWith(resolve(CONTENT_FOLDER)) && fill());
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
