/** What is being searched: it stands in the address, so that a search can be linked to and comes back on Back. */
export interface SearchState {
  query: string;
  /** The chosen value of each filter; a filter without a choice is left out. */
  filters: Readonly<Record<string, string>>;
}

/** The filters in the order in which the form shows them. */
export const FILTERS = ['type', 'actor', 'condition', 'standing', 'month', 'stance', 'status'] as const;

export type FilterName = (typeof FILTERS)[number];

const LONGEST_QUERY = 200;

/** Reads a search from the query part of an address. What is no filter of ours is passed over. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen = FILTERS.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return { query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY), filters: Object.fromEntries(chosen) };
}

/** Writes a search as the query part of an address, `?` included; empty where nothing is searched. */
export function writeSearchState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of FILTERS) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
