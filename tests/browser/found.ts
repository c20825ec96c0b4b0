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
