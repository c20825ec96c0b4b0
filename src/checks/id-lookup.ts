import type { Collection } from '../schema/collections.ts';
import { COLLECTIONS } from '../schema/collections.ts';
import { nearest } from '../schema/nearest.ts';
import { truncate } from '../schema/truncate.ts';
import type { CheckInput } from './check.ts';

/** The collections whose records others name by id. */
export type WithFile = Extract<Collection, 'sources' | 'actors' | 'conditions' | 'events' | 'texts' | 'terms'>;

const NOUNS: Record<WithFile, string> = {
  sources: 'source',
  actors: 'actor',
  conditions: 'condition',
  events: 'event',
  texts: 'text',
  terms: 'term',
};

/** Whether a file of the collection has this id, be it well formed or not. */
export function isKnown({ dossier, unread }: CheckInput, collection: WithFile, id: string): boolean {
  return dossier[collection].has(id) || unread.has(`${collection}/${id}`);
}

/** The ids of a collection, with those of files that could not be read. */
export function idsOf({ dossier, unread }: CheckInput, collection: WithFile): string[] {
  const broken = [...unread].filter((file) => file.startsWith(`${collection}/`)).map((file) => file.slice(collection.length + 1));
  return [...dossier[collection].keys(), ...broken];
}

/** The path of a record's file, as its author knows it. */
export function pathOf({ folder }: CheckInput, collection: WithFile, id: string): string {
  return `${folder}/${collection}/${id}.${COLLECTIONS[collection].ending}`;
}

/** "Did you mean …? Or …", or only what else to do, with a capital. */
export function meantOr(meant: string | undefined, otherwise: string): string {
  if (meant !== undefined) return `Did you mean "${meant}"? Or ${otherwise}`;
  return otherwise.charAt(0).toUpperCase() + otherwise.slice(1);
}

/** What is said of an id that no file has. */
export function noSuch(input: CheckInput, collection: WithFile, id: string): { message: string; fix: string } {
  return {
    message: `No file describes the ${NOUNS[collection]} "${truncate(id)}".`,
    fix: meantOr(nearest(id, idsOf(input, collection)), `add ${pathOf(input, collection, id)}.`),
  };
}
