import type { Dossier } from '../dossier/dossier.ts';
import type { Collection } from '../schema/collections.ts';
import { type Reference, referencesTo } from './references.ts';

/** A page that has to do with another one, and every reason why. */
export interface RelatedPage {
  collection: Reference['collection'];
  id: string;
  title: string;
  /** By day; a day that several reasons share stands at the last of them. */
  reasons: { words: string; day?: string }[];
}

/** Related pages of one kind. */
interface RelatedGroup {
  collection: Reference['collection'];
  pages: RelatedPage[];
}

const ORDER: readonly Reference['collection'][] = ['events', 'conditions', 'texts', 'actors', 'terms', 'pages'];

function pagesOf(references: readonly Reference[]): RelatedPage[] {
  const pages = new Map<string, RelatedPage>();
  for (const { collection, id, title, reason, day } of references) {
    const page = pages.get(id) ?? { collection, id, title, reasons: [] };
    pages.set(id, page);
    const before = page.reasons.at(-1);
    if (before && before.day === day) delete before.day;
    page.reasons.push({ words: reason, ...(day === undefined ? {} : { day }) });
  }
  return [...pages.values()];
}

/** The pages that refer to a record, grouped by kind, each page once, in the order of its first reason. */
export function relatedTo(dossier: Dossier, collection: Collection, id: string): RelatedGroup[] {
  const references = referencesTo(dossier, collection, id);
  return ORDER.map((kind) => ({
    collection: kind,
    pages: pagesOf(references.filter((reference) => reference.collection === kind)),
  })).filter(({ pages }) => pages.length > 0);
}
