import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { answered } from './found.ts';
import { searchesOf } from './searches.ts';
import { openSite, type Site } from './site.ts';

const [first] = searchesOf('content');
const query = first?.query ?? '';
const INDEX = resolve('dist/pagefind');

/** A word that stands in the text of pages but in no name: found in the built site, so that no word of the world stands in a test. */
function wordOfText(): string {
  const names = readFileSync(join(INDEX, 'directory.json'), 'utf8').toLowerCase();
  const files = readdirSync(join(INDEX, 'words')).map((name) => readFileSync(join(INDEX, 'words', name), 'utf8'));
  const words = files.flatMap((file) => Object.keys(JSON.parse(file) as object));
  const [word] = words.filter((one) => /^[a-z]{9,}$/.test(one) && !names.includes(one.slice(0, 5)));
  if (!word) throw new Error('Every word of the text is a name.');
  return word;
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('dialog.search-dialog')?.matches('[open]') ?? false);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.className || document.activeElement?.tagName || '');

async function openByKey(page: Page, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await page.locator('dialog.search-dialog[open]').waitFor();
}

describe('by keyboard', () => {
  test.each(['/', 'Control+k', 'Meta+k'])('%s opens the search on any page; Esc closes it and focus goes back', async (key) => {
    const { page, close } = await site.newPage();
    await page.goto('/events/');
    await page.locator('header.site .name a').focus();
    await openByKey(page, key);
    expect(await focused(page)).toBe('INPUT');
    expect(await page.inputValue('dialog input')).toBe('');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(await page.locator('header.site .name a').textContent());
    await close();
  });

  test('arrows walk the results, Up leads back to the field, Enter opens', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/events/');
    await openByKey(page);
    await page.keyboard.type(query);
    await answered(page, query);
    const titles = await page.locator('dialog .results > li > a').allTextContents();
    const text = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    expect(await text()).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await text()).toBe(titles[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('INPUT');
    await page.keyboard.press('Enter');
    expect(await text()).toBe(titles[0]);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe(first?.page);
    await close();
  });

  test('a stroke is a letter where one writes', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/search/');
    await page.locator('search-page:not([hidden])').waitFor();
    await page.focus('#q');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#q')).toBe('a/b');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.locator('header.site .name a').focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await close();
  });
});

test('on a phone a tap opens it over the whole window, with targets for a finger, and a tap closes it', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
  await page.goto('/conditions/');
  await page.locator('a[data-search]').tap();
  const dialog = page.locator('dialog.search-dialog[open]');
  await dialog.waitFor();
  expect(await dialog.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 700 });
  await page.fill('dialog input', query);
  await answered(page, query);
  const sizes = await page
    .locator('dialog button:visible, dialog .results a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect(
    Number.parseFloat(await page.locator('dialog input').evaluate((field) => getComputedStyle(field).fontSize)),
  ).toBeGreaterThanOrEqual(16);
  await page.locator('dialog .close').tap();
  await expect.poll(() => isOpen(page)).toBe(false);
  await close();
});

test('what is typed while the dialog is on its way stands in its field', async () => {
  const { page, close } = await site.newPage();
  const typed = Promise.withResolvers<void>();
  await page.route('**/search-dialog*', async (route) => {
    await typed.promise;
    await route.continue();
  });
  await page.goto('/about/');
  await expect.poll(() => page.locator('a[data-search]').getAttribute('aria-haspopup')).toBe('dialog');
  await page.keyboard.press('/');
  await page.keyboard.type('trx');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('u');
  expect(await page.locator('dialog.search-dialog').count()).toBe(0);
  typed.resolve();
  await page.locator('dialog.search-dialog').waitFor();
  await page.keyboard.type('ce');
  await expect.poll(() => page.locator('dialog input').inputValue()).toBe('truce');
  await expect.poll(() => page.locator('dialog .results > li').count()).toBeGreaterThan(0);
  await close();
});

test('without scripts the same link leads to the search page', async () => {
  const { page, close } = await site.newPage({ javaScriptEnabled: false });
  await page.goto('/events/');
  await page.locator('a[data-search]').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe('/search/');
  expect(await page.locator('noscript a').count()).toBeGreaterThan(3);
  await close();
});

test('where the search cannot be loaded, the link is followed, and the page says what else there is', async () => {
  const { page, close } = await site.newPage();
  await page.route(/search-dialog|pagefind\//, (route) => route.abort());
  await page.goto('/events/');
  await page.locator('a[data-search]').click();
  await page.waitForURL('**/search/');
  await page.fill('#q', query);
  await page.locator('search-page [role="status"]', { hasText: 'could not be loaded' }).waitFor();
  await close();
});

test('nothing of the search is loaded before somebody opens it', async () => {
  const { page, close } = await site.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/events/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/.test(path))).toEqual([]);
  await openByKey(page);
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
  await close();
});

test('a word of the text is answered before the index is there', async () => {
  const { page, close } = await site.newPage();
  await page.route('**/pagefind/pagefind.js', () => {});
  await page.goto('/events/');
  await openByKey(page);
  await page.keyboard.type(wordOfText());
  await page.locator('dialog .results > li:not(.help) > a').first().waitFor();
  expect(await page.locator('dialog [role="status"]').textContent()).toBe('');
  await close();
});

test('the words are marked on arrival, without a change to the page, and leave the address', async () => {
  const { page, close } = await site.newPage();
  await page.goto('/events/');
  await openByKey(page);
  await page.keyboard.type(query);
  await answered(page, query);
  await page.locator('dialog .results > li:has(mark) > a').first().click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('searched')?.size ?? 0)).toBeGreaterThan(0);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.locator('main mark').count()).toBe(0);
  await close();
});

test('a hostile highlight marks nothing and runs nothing', async () => {
  const { page, close, consoleErrors, pageErrors } = await site.newPage();
  const hostile = ['(((((', '.*', '<img src=x onerror=1>', '\\', 'x'.repeat(5000)]
    .map((word) => `highlight=${encodeURIComponent(word)}`)
    .join('&');
  await page.goto(`/events/?${hostile}&${'highlight=a&'.repeat(500)}`);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect([...consoleErrors, ...pageErrors]).toEqual([]);
  await close();
});

test('the open dialog passes axe in both themes, empty, filled and without a result', async () => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await site.newPage({ reducedMotion: 'reduce' });
  await page.goto('/events/');
  await openByKey(page);
  expect((await auditBothThemes(page)).join('\n')).toBe('');
  for (const text of [query, 'ᚠᚢᚦᚨᚱᚲ']) {
    await page.fill('dialog input', text);
    await answered(page, text);
    expect((await auditBothThemes(page)).join('\n')).toBe('');
  }
  expect(await page.locator('dialog .more').isVisible()).toBe(false);
  expect([...consoleErrors, ...pageErrors, ...foreignRequests]).toEqual([]);
  await close();
});
