import type { Counts, PagefindClient } from './pagefind-client.ts';
import type { Hit } from './ranking.ts';
import { FILTERS, type FilterName, type SearchState } from './search-state.ts';

/** The ids of the pages that pass the filters; undefined where none is set. */
export async function passing(client: PagefindClient, filters: SearchState['filters']): Promise<ReadonlySet<string> | undefined> {
  if (Object.keys(filters).length === 0) return undefined;
  const { results } = await client.search(null, { filters });
  return new Set(results.map(({ id }) => id));
}

/** For each value of each filter the ids of its pages. */
export type FacetIndex = ReadonlyMap<FilterName, ReadonlyMap<string, ReadonlySet<string>>>;

/** Milliseconds that are worked on end before the page gets its turn. */
const PIECE = 10;

/**
 * Asks the index once for the pages of every value of every filter. With them the counts of any search, whether its
 * pages were found by name or by text, are a matter of sets. These are hundreds of short questions: `breathe` is awaited
 * between pieces of them, so that the page answers its reader meanwhile.
 */
export async function facetIndexOf(client: PagefindClient, breathe: () => Promise<void>): Promise<FacetIndex> {
  const all = await client.filters();
  const facets = new Map(FILTERS.map((name) => [name, new Map<string, ReadonlySet<string>>()] as const));
  let began = performance.now();
  for (const [name, values] of facets) {
    for (const value of Object.keys(all[name] ?? {})) {
      values.set(value, (await passing(client, { [name]: value })) ?? new Set());
      if (performance.now() - began < PIECE) continue;
      await breathe();
      began = performance.now();
    }
  }
  return facets;
}

function passesOthers(facets: FacetIndex, id: string, filters: SearchState['filters'], but: FilterName): boolean {
  return FILTERS.every((name) => {
    const value = filters[name];
    return name === but || value === undefined || (facets.get(name)?.get(value)?.has(id) ?? false);
  });
}

/**
 * How many of the hits each value of each filter has. `hits` are those of the query without filters; what is chosen in
 * one filter does not narrow its own counts, so that one sees what another choice would give.
 */
export function facetCounts(facets: FacetIndex, hits: readonly Hit[], filters: SearchState['filters']): Counts {
  const counts: Counts = {};
  for (const [name, values] of facets) {
    const among = hits.filter(({ id }) => passesOthers(facets, id, filters, name));
    counts[name] = Object.fromEntries([...values].map(([value, ids]) => [value, among.filter(({ id }) => ids.has(id)).length]));
  }
  return counts;
}
