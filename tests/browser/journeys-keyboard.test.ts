import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answered } from './found.ts';
import { searchesOf } from './searches.ts';
import { openSite, type Site } from './site.ts';

const query = searchesOf('content')[0]?.query ?? '';
/** More stops than these no reader would go through to reach what is meant. */
const PATIENCE = 120;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const path = (page: Page): string => new URL(page.url()).pathname;

/** Presses Tab until what has the focus matches, and checks on the way that the focus can be seen. Throws when it is not reached. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < PATIENCE; stops++) {
    await page.keyboard.press(key);
    const reached = await page.evaluate((wanted) => {
      const focused = document.activeElement;
      if (!focused?.matches(wanted)) return false;
      // In a diagram a ring is drawn in the place of the outline.
      return (
        focused.checkVisibility() && (getComputedStyle(focused).outlineStyle !== 'none' || document.querySelector('.stage .ring') !== null)
      );
    }, selector);
    if (reached) return;
  }
  throw new Error(`${PATIENCE} stops lead to no visible "${selector}" on ${path(page)}.`);
}

/** Follows the link that has the focus to another page, and waits for its scripts: what they add is passed by else. */
async function enter(page: Page, address: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(({ pathname }) => address.test(pathname), { waitUntil: 'load' });
}

test('from home to a condition, a note, its source, and back to the same place', async () => {
  const { page, close, consoleErrors, pageErrors } = await site.newPage();
  await page.goto('/');
  await tabTo(page, '.prose a[href*="/conditions/"]');
  await enter(page, /^\/conditions\/./);
  const condition = path(page);
  await tabTo(page, '.summary .cites a');
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#n\d+$/);
  const note = new URL(page.url()).hash;
  await tabTo(page, `${note} .back a`);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#r-summary/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(note);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).hash).toBe(note);
  await tabTo(page, `${note} > a`);
  await enter(page, /^\/sources\/./);
  await page.goBack();
  await expect.poll(() => path(page) + new URL(page.url()).hash).toBe(condition + note);
  expect([...consoleErrors, ...pageErrors]).toEqual([]);
  await close();
});

test('from home through the search to the words that were looked for', async () => {
  const { page, close } = await site.newPage();
  await page.goto('/');
  await page.keyboard.press('/');
  await page.locator('dialog.search-dialog[open]').waitFor();
  await page.keyboard.type(query);
  await answered(page, query);
  const marked = page.locator('dialog .results > li:has(mark) > a').first();
  for (let stops = 0; stops < PATIENCE && !(await marked.evaluate((link) => link === document.activeElement)); stops++) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => path(page)).not.toBe('/');
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('searched')?.size ?? 0)).toBeGreaterThan(0);
  await close();
});

test('from the timeline to an event, by its drawing and by its list', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto('/timeline/#explore');
  await page.locator('timeline-explorer .tools').first().waitFor();
  await tabTo(page, '.stage [tabindex="0"]');
  const isEvent = () => page.evaluate(() => document.activeElement?.matches('a[href*="/events/"]') ?? false);
  for (let steps = 0; steps < PATIENCE && !(await isEvent()); steps++) await page.keyboard.press('ArrowRight');
  await enter(page, /^\/events\/./);
  await page.goto('/timeline/');
  await tabTo(page, '.story .sentence a[href*="/events/"]');
  await enter(page, /^\/events\/./);
  await close();
});

test('from the positions through a cell to its condition', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto('/positions/');
  await tabTo(page, '.matrix .since a[href*="/conditions/"]');
  await enter(page, /^\/conditions\/./);
  expect(new URL(page.url()).hash).toMatch(/^#party-/);
  await close();
});

test('the contents, the depth, the theme and the list of keys', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto('/');
  await tabTo(page, '.prose a[href*="/conditions/"]');
  await enter(page, /^\/conditions\/./);
  await tabTo(page, 'reading-depth input:checked');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['depth'])).toBe('short');
  await tabTo(page, '.contents a');
  const id = (await page.evaluate(() => document.activeElement?.getAttribute('href'))) ?? '';
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator(`section:has(> .heading > ${id})`).getAttribute('class')).toContain('open');
  await page.focus('site-settings select');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.keyboard.press('d');
  await expect.poll(paper).not.toBe(light);
  await page.keyboard.press('Tab');
  await page.keyboard.press('?');
  await expect.poll(() => page.locator('#keys').isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator('#keys').isVisible()).toBe(false);
  await close();
});
