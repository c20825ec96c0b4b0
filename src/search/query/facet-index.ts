import type { FacetsFile } from '../facets-file.ts';
import type { Hit } from './ranking.ts';
import { FILTERS, type FilterName, type SearchState } from './search-state.ts';

/** The ids of the pages of each value of each filter. */
export type FacetIndex = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** Number of pages of each value of each filter. */
export type Counts = Record<string, Record<string, number>>;

/** Makes the facets from their file, by filter in the order of the form. */
export function facetIndexOf({ ids, facets }: FacetsFile): FacetIndex {
  const pagesOf = (distances: readonly number[]): ReadonlySet<string> => {
    let place = 0;
    return new Set(
      distances.flatMap((distance) => {
        place += distance;
        return ids[place] ?? [];
      }),
    );
  };
  return new Map(
    FILTERS.map((name) => [name, new Map(Object.entries(facets[name] ?? {}).map(([value, distances]) => [value, pagesOf(distances)]))]),
  );
}

/** True if a page passes every chosen filter, `but` left aside. */
function passes(facets: FacetIndex, id: string, filters: SearchState['filters'], but?: FilterName): boolean {
  return FILTERS.every((name) => {
    const value = filters[name];
    return name === but || value === undefined || (facets.get(name)?.get(value)?.has(id) ?? false);
  });
}

/** The hits that pass all chosen filters, in their order. */
export function passing(facets: FacetIndex, hits: readonly Hit[], filters: SearchState['filters']): Hit[] {
  return hits.filter(({ id }) => passes(facets, id, filters));
}

/**
 * Counts the hits of each value of each filter. `hits` are those of the query without filters. A filter does not narrow
 * its own counts, so that they show what another choice would give.
 */
export function facetCounts(facets: FacetIndex, hits: readonly Hit[], filters: SearchState['filters']): Counts {
  const counts: Counts = {};
  for (const [name, values] of facets) {
    const among = hits.filter(({ id }) => passes(facets, id, filters, name));
    counts[name] = Object.fromEntries([...values].map(([value, ids]) => [value, among.filter(({ id }) => ids.has(id)).length]));
  }
  return counts;
}
