import type { Entry } from '../directory.ts';
import type { Query } from '../query.ts';
import type { Likely } from './look-up.ts';
import type { PagefindResult } from './pagefind-client.ts';
import { bestScore, type Found } from './text-search.ts';

/** A page that answers, best first. Known by its names, by its text, or by both. */
export interface Hit {
  id: string;
  entry?: Entry;
  result?: PagefindResult;
  score: number;
}

/**
 * What counts how much: the page's text; how much of the query its names hold, and the query of one of its names; that
 * it is the own page of a name or word; that it is an event of the day that was asked for; and, to break ties, each of
 * its other names.
 */
const WEIGHT = { text: 1, coverage: 1.4, closeness: 1.6, ownPage: 0.8, eventOfDay: 0.5, alias: 0.002 };

/** Below this share of the query an entry is not shown for its names alone. */
export const ENOUGH = 0.75;

/** From this closeness on the query is the name. */
const IS_THE_NAME = 0.94;

function nameScore({ entry, coverage, closeness }: Likely, { days }: Query): number {
  const isOwnPage = closeness > IS_THE_NAME && (entry.type === 'Actor' || entry.type === 'Term');
  const isEventOfDay = days.length > 0 && entry.type === 'Event';
  return (
    WEIGHT.coverage * coverage ** 2 +
    WEIGHT.closeness * closeness ** 2 +
    WEIGHT.alias * entry.aliases.length +
    (isOwnPage ? WEIGHT.ownPage : 0) +
    (isEventOfDay ? WEIGHT.eventOfDay : 0)
  );
}

/** What names and text found, put together, best first. A name alone is not enough where a phrase has to stand on the page. */
export function ranked(query: Query, found: Found, likely: readonly Likely[]): Hit[] {
  const best = bestScore(found);
  const hits = new Map<string, Hit>();
  for (const [id, result] of found) hits.set(id, { id, result, score: WEIGHT.text * Math.sqrt(Math.max(0, result.score) / best) });
  for (const one of likely) {
    const { entry, coverage } = one;
    const known = hits.get(entry.id);
    if (!known && (coverage < ENOUGH || query.phrases.length > 0)) continue;
    hits.set(entry.id, { ...(known ?? { id: entry.id }), entry, score: (known?.score ?? 0) + nameScore(one, query) });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score);
}
