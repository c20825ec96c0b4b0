import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { searchesOf } from './searches.ts';
import { openSite, type Site, type WatchedPage } from './site.ts';

const searches = searchesOf('content');
let site: Site;
let watched: WatchedPage;
beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
});
afterAll(() => site?.close());

/** Types a query into the search page and returns the addresses found, best first. */
async function found(query: string): Promise<string[]> {
  const { page } = watched;
  await page.goto('/search/');
  await page.fill('#q', query);
  await page.locator('[role="status"]', { hasText: `“${query}”` }).waitFor({ timeout: 5000 });
  return page.locator('.results > li > a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe('the page that a reader means is among the first three', () => {
  test.each(searches)('$query', async ({ query, page }) => {
    expect((await found(query)).slice(0, 3)).toContain(page);
  });
});

test('results tell type, day and status', async () => {
  await found(searches[0]?.query ?? '');
  const lines = await watched.page.locator('.results .data').allTextContents();
  expect(lines.every((line) => /^(?:Actor|Condition|Event|Source|Term|About the dossier)/.test(line))).toBe(true);
  expect(lines.some((line) => / · /.test(line))).toBe(true);
});

test('a filter narrows the results, stands in the address and comes back on Back', async () => {
  const { page } = watched;
  const status = (): Promise<string | null> => page.locator('[role="status"]').textContent();
  await found(searches[0]?.query ?? '');
  const before = await status();
  await page.selectOption('select[name="type"]', 'Event');
  await expect.poll(status).not.toBe(before);
  const narrowed = await status();
  const lines = await page.locator('.results .data').allTextContents();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.startsWith('Event'))).toBe(true);
  expect(new URL(page.url()).search).toContain('type=Event');
  await page.locator('.results > li > a').first().click();
  await page.locator('h1').waitFor();
  await page.goBack();
  await expect.poll(status).toBe(narrowed);
  expect(await page.inputValue('#q')).toBe(searches[0]?.query);
});

test('an address with a hostile query shows it as text', async () => {
  const { page } = watched;
  const query = '<img src=x onerror="window.broken=1">';
  await page.goto(`/search/?q=${encodeURIComponent(query)}&type=%3Cb%3E`);
  await page.locator('[role="status"]', { hasText: /./ }).waitFor();
  expect(await page.inputValue('#q')).toBe(query);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
});

test('what is not there is said, not left empty', async () => {
  expect(await found('ᚠᚢᚦᚨᚱᚲ')).toEqual([]);
  expect(await watched.page.locator('[role="status"]').textContent()).toMatch(/^Nothing was found/);
});

test('the filled page passes axe, and nothing went wrong on the way', async () => {
  await found(searches[0]?.query ?? '');
  expect(await audit(watched.page)).toEqual([]);
  expect([...watched.consoleErrors, ...watched.pageErrors, ...watched.foreignRequests]).toEqual([]);
});
