import { COLLECTIONS, type Collection } from '../schema/collections.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import { type FileRecord, readDossierFile, readRecord } from './read-file.ts';

/** What texts say that do not lie in a folder. */
interface TextsRead {
  dossierFile?: FileRecord<DossierFile>;
  records: FileRecord[];
  /** The files that could not be read, each for itself. */
  unread: string[];
}

/** The collection of a file by its path inside the content folder; undefined if it is in none. */
function collectionOf(file: string): Collection | undefined {
  const [folder = '', name = '', ...deeper] = file.split('/');
  if (!Object.hasOwn(COLLECTIONS, folder) || deeper.length > 0) return undefined;
  return name.endsWith(`.${COLLECTIONS[folder as Collection].ending}`) ? (folder as Collection) : undefined;
}

/** Reads the texts of a content folder's files, by their paths inside it. What is no part of a content folder is passed over. */
export function readTexts(texts: ReadonlyMap<string, string>): TextsRead {
  const result: TextsRead = { records: [], unread: [] };
  for (const [file, text] of texts) {
    if (file === 'dossier.yaml') {
      const read = readDossierFile(text);
      if ('record' in read) result.dossierFile = read.record;
      else result.unread.push(file);
      continue;
    }
    const collection = collectionOf(file);
    if (!collection) continue;
    const read = readRecord(text, collection, file);
    if ('record' in read) result.records.push(read.record);
    else result.unread.push(file);
  }
  return result;
}
