import type { FacetsFile } from '../facets-file.ts';
import type { Hit } from './ranking.ts';
import { FILTERS, type FilterName, type SearchState } from './search-state.ts';

/** For each value of each filter the ids of its pages. */
export type FacetIndex = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** How many pages each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

/** The facets by filter, in the order of the form, ready to be asked. */
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

/** True if a page passes every filter that is set, but for the one that is named. */
function passes(facets: FacetIndex, id: string, filters: SearchState['filters'], but?: FilterName): boolean {
  return FILTERS.every((name) => {
    const value = filters[name];
    return name === but || value === undefined || (facets.get(name)?.get(value)?.has(id) ?? false);
  });
}

/** The hits that pass all filters, in their order. */
export function passing(facets: FacetIndex, hits: readonly Hit[], filters: SearchState['filters']): Hit[] {
  return hits.filter(({ id }) => passes(facets, id, filters));
}

/**
 * How many of the hits each value of each filter has. `hits` are those of the query without filters; what is chosen in
 * one filter does not narrow its own counts, so that one sees what another choice would give.
 */
export function facetCounts(facets: FacetIndex, hits: readonly Hit[], filters: SearchState['filters']): Counts {
  const counts: Counts = {};
  for (const [name, values] of facets) {
    const among = hits.filter(({ id }) => passes(facets, id, filters, name));
    counts[name] = Object.fromEntries([...values].map(([value, ids]) => [value, among.filter(({ id }) => ids.has(id)).length]));
  }
  return counts;
}
