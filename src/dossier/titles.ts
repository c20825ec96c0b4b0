import type { AnyRecord } from './dossier.ts';

/**
 * What a record is called: an actor's name, a term's word, the words of a
 * change, or a title; a source without a title is called by its publisher.
 */
export function titleOf(record: AnyRecord): string {
  if ('publisher' in record) return record.title ?? record.publisher;
  if ('name' in record) return record.name;
  if ('word' in record) return record.word;
  if ('title' in record) return record.title;
  return record.words;
}
