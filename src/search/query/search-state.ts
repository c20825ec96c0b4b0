/** A search as the address holds it, so that it can be linked to and restored by Back. */
export interface SearchState {
  query: string;
  /** The chosen value of each filter; absent if nothing is chosen. */
  filters: Readonly<Record<string, string>>;
}

/** The filters in the order of the form. */
export const FILTERS = ['type', 'actor', 'condition', 'standing', 'month', 'stance', 'status'] as const;

export type FilterName = (typeof FILTERS)[number];

const LONGEST_QUERY = 200;

/** Reads a search from the query part of an address. Unknown parameters are ignored. */
export function readSearchState(parameters: URLSearchParams): SearchState {
  const chosen = FILTERS.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return { query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY), filters: Object.fromEntries(chosen) };
}

/** Writes a search as the query part of an address, `?` included; empty for an empty search. */
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
