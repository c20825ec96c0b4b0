import type { AnyRecord } from './dossier.ts';

/**
 * What a record is called: an actor's name, a term's word, the words of a
 * change, or a title; a source without a title is called by its publisher.
 */
export function titleOf(record: AnyRecord): string {
  switch (record.collection) {
    case 'sources':
      return record.title ?? record.publisher;
    case 'actors':
      return record.name;
    case 'terms':
      return record.word;
    case 'changes':
      return record.words;
    default:
      return record.title;
  }
}
