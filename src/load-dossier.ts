import { getCollection, getEntry, render } from 'astro:content';
import { type Dossier, dossierOf, type Reading } from './dossier/dossier.ts';
import { COLLECTIONS, type Collection } from './schema/collections.ts';
import type { FileInfo } from './schema/record.ts';

async function readingsOf(collection: Collection): Promise<Reading[]> {
  const entries = await getCollection(collection);
  return entries.map(({ id, data: stored }) => {
    const { paragraphs, links, ...data } = stored as typeof stored & Pick<FileInfo, 'paragraphs' | 'links'>;
    return { filed: { id, collection, file: `${collection}/${id}.${COLLECTIONS[collection].ending}`, paragraphs, links }, data };
  });
}

async function load(): Promise<Dossier> {
  const settings = await getEntry('dossier', 'dossier');
  if (!settings) throw new Error('The content folder has no dossier.yaml.');
  const readings = await Promise.all((Object.keys(COLLECTIONS) as Collection[]).map(readingsOf));
  return dossierOf(settings.data, readings.flat());
}

let loaded: Promise<Dossier> | undefined;

/** The dossier of this build; in development it is put together anew for each page. */
export function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The prose of a record as a component, and whether there is any. */
export async function proseOf(collection: 'actors' | 'conditions' | 'events' | 'texts' | 'pages', id: string) {
  const entry = await getEntry(collection, id);
  if (!entry?.body?.trim()) return undefined;
  return render(entry);
}
