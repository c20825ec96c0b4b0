import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSite, type Site, type WatchedPage } from './site.ts';

let site: Site;
let watched: WatchedPage;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await site.newPage({ javaScriptEnabled: false, reducedMotion: 'reduce' });
  return () => watched.close();
});
afterAll(() => site?.close());

const path = (page: Page): string => new URL(page.url()).pathname;
const hash = (page: Page): string => new URL(page.url()).hash;

test('from home to a condition, a note, its source, and back', async () => {
  const { page } = watched;
  await page.goto('/');
  await page.locator('.prose a[href*="/conditions/"]').first().click();
  await expect.poll(() => path(page)).toMatch(/^\/conditions\/./);
  const condition = path(page);
  await page.locator('.summary .cites a').first().click();
  await expect.poll(() => hash(page)).toMatch(/^#n\d+$/);
  const note = page.locator(hash(page));
  expect(await note.evaluate((item) => item.matches(':target'))).toBe(true);
  await note.locator('.back a').first().click();
  await expect.poll(() => hash(page)).toMatch(/^#r-summary/);
  await note.locator('> a').first().click();
  await expect.poll(() => path(page)).toMatch(/^\/sources\/./);
  await page.locator(`a[href="${condition}"]`).first().waitFor({ state: 'attached' });
});

test('the search says what works instead, and that leads to a page', async () => {
  const { page } = watched;
  await page.goto('/');
  await page.locator('a[data-search]').click();
  await expect.poll(() => path(page)).toBe('/search/');
  expect(await page.locator('search-page').isVisible()).toBe(false);
  expect(await page.locator('noscript').textContent()).toContain('needs scripts');
  await page.locator('noscript a[href="/events/"]').click();
  await page.locator('main .body a[href^="/events/"]').first().click();
  await expect.poll(() => path(page)).toMatch(/^\/events\/./);
});

test('nothing shows that needs a script', async () => {
  const { page } = watched;
  for (const address of ['/', '/timeline/', '/relations/', '/positions/', '/contribute/new/']) {
    await page.goto(address);
    for (const name of ['site-settings', 'reading-depth', 'search-page', 'new-file', '.tools', '.toggle', '.copy']) {
      expect(await page.locator(`${name}:visible`).count(), `${name} on ${address}`).toBe(0);
    }
  }
});

test('everything that is folded can be opened', async () => {
  const { page } = watched;
  for (const address of ['/', '/positions/']) {
    await page.goto(address);
    const folded = page.locator('main details:not([open]) > summary:visible').first();
    const inside = page.locator('main details').first().locator('> :not(summary)').first();
    expect(await inside.isVisible()).toBe(false);
    await folded.click();
    await expect.poll(() => inside.isVisible()).toBe(true);
  }
});

test('a statement can be pointed at', async () => {
  const { page } = watched;
  await page.goto('/');
  const link = page.locator('.prose .anchor.statement').first();
  const anchor = (await link.getAttribute('href')) ?? '';
  await link.focus();
  expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await page.keyboard.press('Enter');
  await expect.poll(() => hash(page)).toBe(anchor);
  expect(await page.locator(anchor).evaluate((element) => element.matches(':target') && element.matches('p, li'))).toBe(true);
});
