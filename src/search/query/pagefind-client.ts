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

/** A found page. `excerpt` is HTML made by Pagefind: the page's own words, escaped, with `<mark>` around hits. */
export interface FoundPage {
  url: string;
  excerpt: string;
  /** All its words. */
  content: string;
  /** The same with no sign of HTML escaped. */
  raw_content?: string;
  meta: Record<string, string>;
  sub_results: FoundSection[];
}

/**
 * A page found by its own name or by another spelling of it comes before pages that only speak of it. The titles of
 * sources count least: they repeat the names of what they tell about.
 */
export const RANKING = {
  metaWeights: { name: 8, aliases: 6, forms: 6, days: 2, title: 0.3, summary: 0.5, day: 0, dayWords: 0, status: 0, type: 0 },
};

/** Loads Pagefind from the folder under which the site is published. Rejects where the index is missing. */
export async function loadPagefind(base: string): Promise<PagefindClient> {
  const client = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as PagefindClient;
  // In the page itself, not in a worker: a search takes a few milliseconds, the worker another twelve thousand bytes.
  await client.options({ baseUrl: base, excerptLength: 28, ranking: RANKING, noWorker: true });
  await client.init();
  return client;
}
