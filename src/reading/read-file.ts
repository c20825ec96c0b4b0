import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import { type DossierFile, dossierFileSchema } from '../schema/dossier-file.ts';
import { readProse } from './prose.ts';
import { type Read, readText } from './read-text.ts';

export type { FileRecord, Read } from './read-text.ts';

/**
 * Reads the text of one file of a collection. `file` is its path inside the
 * content folder; the id is the file's name without its ending.
 */
export function readRecord(text: string, collection: Collection, file: string): Read<unknown> {
  const { schema, ending } = COLLECTIONS[collection];
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return readText<unknown>(text, { schema, filed: { id, collection, file }, readProse: ending === 'mdx' ? readProse : undefined });
}

/** Reads the text of dossier.yaml. */
export function readDossierFile(text: string): Read<DossierFile> {
  return readText(text, { schema: dossierFileSchema, filed: { id: 'dossier', collection: 'pages', file: 'dossier.yaml' } });
}
