import { resolve } from 'node:path';
import { readFolder } from '../../src/reading/read-folder.ts';

/** The searches that a content folder's dossier.yaml promises. Throws where it cannot be read or promises none. */
export function searchesOf(folder: string): { query: string; page: string }[] {
  const searches = readFolder(resolve(folder)).dossierFile?.data.searches ?? [];
  if (searches.length === 0) throw new Error(`${folder}/dossier.yaml names no searches.`);
  return searches;
}
