import type { Entry } from '../directory.ts';
import type { Query } from '../query.ts';
import type { NameMatch } from './look-up.ts';
import type { PagefindResult } from './pagefind-client.ts';
import { bestScore, type Found } from './text-search.ts';

/** A page that answers a query, by its names (`entry`), its text (`result`) or both. */
export interface Hit {
  id: string;
  entry?: Entry;
  result?: PagefindResult;
  score: number;
}

/**
 * Weights of a page's score: its text; the coverage of the query and of a name; being the page of the very actor or term
 * that the query names; being an event of a day asked for; and each alias, to break ties.
 */
const WEIGHT = { text: 1, queryCoverage: 1.4, nameCoverage: 1.6, ownPage: 0.8, eventOfDay: 0.5, alias: 0.002 };

/** Least coverage of the query for an entry to be shown by its names alone. */
export const LEAST_COVERAGE = 0.75;

/** Coverage of a name above which the query is taken for that name. */
const IS_THE_NAME = 0.94;

function nameScore({ entry, queryCoverage, nameCoverage }: NameMatch, { days }: Query): number {
  const isOwnPage = nameCoverage > IS_THE_NAME && (entry.type === 'Actor' || entry.type === 'Term');
  const isEventOfDay = days.length > 0 && entry.type === 'Event';
  return (
    WEIGHT.queryCoverage * queryCoverage ** 2 +
    WEIGHT.nameCoverage * nameCoverage ** 2 +
    WEIGHT.alias * entry.aliases.length +
    (isOwnPage ? WEIGHT.ownPage : 0) +
    (isEventOfDay ? WEIGHT.eventOfDay : 0)
  );
}

/** Merges what text and names found, best first. If the query has a phrase, a name alone is not enough. */
export function ranked(query: Query, found: Found, matches: readonly NameMatch[]): Hit[] {
  const best = bestScore(found);
  const hits = new Map<string, Hit>();
  for (const [id, result] of found) hits.set(id, { id, result, score: WEIGHT.text * Math.sqrt(Math.max(0, result.score) / best) });
  for (const match of matches) {
    const { entry, queryCoverage } = match;
    const known = hits.get(entry.id);
    if (!known && (queryCoverage < LEAST_COVERAGE || query.phrases.length > 0)) continue;
    hits.set(entry.id, { ...(known ?? { id: entry.id }), entry, score: (known?.score ?? 0) + nameScore(match, query) });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score);
}
