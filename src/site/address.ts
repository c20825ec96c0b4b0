import type { Collection } from '../schema/collections.ts';

/** The collections whose records have a page of their own. */
export const WITH_PAGES = ['actors', 'conditions', 'events', 'texts', 'sources', 'terms'] as const satisfies readonly Collection[];

/** A page's address from the site's root, with a slash at both ends. */
export function addressOf(collection: Collection, id: string): string {
  return `/${collection}/${id}/`;
}
