/** What we use of Pagefind's script in the browser; it is made at build time beside the pages. */
export interface PagefindClient {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  debouncedSearch(
    query: string | null,
    options: { filters: Readonly<Record<string, string>> },
    milliseconds?: number,
  ): Promise<PagefindAnswer | null>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
}

export interface PagefindResult {
  id: string;
  data(): Promise<FoundPage>;
}

/** A found page. `excerpt` is HTML made by Pagefind: the page's own words, escaped, with `<mark>` around hits. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/**
 * A page found by its own name or by another spelling of it comes before pages that only speak of it. The titles of
 * sources count least: they repeat the names of what they tell about.
 */
const RANKING = { metaWeights: { name: 8, aliases: 6, title: 0.3, summary: 0.5 } };

/** Loads Pagefind from the folder under which the site is published. Rejects where the index is missing. */
export async function loadPagefind(base: string): Promise<PagefindClient> {
  const client = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindClient;
  await client.options({ baseUrl: base, excerptLength: 28, ranking: RANKING });
  await client.init();
  return client;
}
