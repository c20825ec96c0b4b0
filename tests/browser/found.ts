import type { Page } from 'playwright-core';

/** Waits until a search has been answered: the count is said last. */
export async function answered(page: Page, query: string): Promise<void> {
  await page.locator('[role="status"]', { hasText: query === '' ? /pages?\./ : `“${query}”` }).waitFor({ timeout: 10_000 });
}

/** The addresses of the results on the page, best first, without what they mark on arrival. */
export async function found(page: Page): Promise<string[]> {
  return page
    .locator('.results > li:not(.help) > a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Types a query into the search page and returns the addresses found, best first. */
export async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.fill('#q', query);
  await answered(page, query);
  return found(page);
}

/** A search that the dossier promises, and how it was answered: `rank` counts from 0 and is -1 where the page was not found. */
export interface Ranked {
  query: string;
  page: string;
  rank: number;
  first: string;
}

/** Makes the searches one after the other on the search page, as a reader would. */
export async function rankSearches(page: Page, searches: readonly { query: string; page: string }[]): Promise<Ranked[]> {
  await page.goto('/search/');
  const ranks: Ranked[] = [];
  for (const { query, page: wanted } of searches) {
    const results = await searchFor(page, query);
    ranks.push({ query, page: wanted, rank: results.indexOf(wanted), first: results[0] ?? 'nothing' });
  }
  return ranks;
}

/** The share of searches whose page is among so many first results. */
export const recallAt = (most: number, ranks: readonly Ranked[]): number =>
  ranks.filter(({ rank }) => rank >= 0 && rank < most).length / ranks.length;

/** The searches whose page does not come first, in words. */
export const missedBy = (ranks: readonly Ranked[]): string[] =>
  ranks
    .filter(({ rank }) => rank !== 0)
    .map(({ query, page, rank, first }) => `“${query}”: ${page} is ${rank + 1 || 'absent'}, first is ${first}`);
