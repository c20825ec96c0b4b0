/** What we use of Pagefind's script in the browser; it is made at build time beside the pages. */
export interface PagefindClient {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string | null): Promise<PagefindAnswer>;
}

export interface PagefindAnswer {
  results: PagefindResult[];
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<FoundPage>;
}

/** A part of a found page below a heading that has an id. */
export interface FoundSection {
  title: string;
  url: string;
  excerpt: string;
  anchor?: unknown;
  locations: number[];
}

/** A found page. `excerpt` is HTML by Pagefind: the page's words, escaped, with `<mark>` around hits. */
export interface FoundPage {
  url: string;
  excerpt: string;
  /** All its words. */
  content: string;
  /** The same, unescaped. */
  raw_content?: string;
  meta: Record<string, string>;
  sub_results: FoundSection[];
}

/**
 * Weights of the metadata: a page found by one of its names comes before pages that only mention it. A `title` counts
 * little, since titles of sources, which have no `name`, repeat the names of their subjects.
 */
export const RANKING = {
  metaWeights: { name: 8, aliases: 6, forms: 6, days: 2, title: 0.3, summary: 0.5, day: 0, dayWords: 0, status: 0, type: 0 },
};

/** Loads Pagefind from below the site's base. Rejects if the index is missing. */
export async function loadPagefind(base: string): Promise<PagefindClient> {
  const client = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindClient;
  // No worker: a search takes a few milliseconds, the worker another 12 kB.
  await client.options({ baseUrl: base, excerptLength: 28, ranking: RANKING, noWorker: true });
  await client.init();
  return client;
}
