import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { longestOfEachType } from './addresses.ts';
import { audit } from './audit.ts';
import { openSite, type Site, type WatchedPage } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const event = longestOfEachType(dist).find((address) => /^\/events\/./.test(address)) ?? '/';

let site: Site;
let watched: WatchedPage;
beforeAll(async () => {
  site = await openSite();
});
beforeEach(async () => {
  watched = await site.newPage({ viewport: { width: 1280, height: 900 } });
  await watched.page.clock.install();
  await watched.page.goto(event);
  await watched.page.locator('.preview').waitFor({ state: 'attached' });
  return () => watched.close();
});
afterAll(() => site?.close());

/** Milliseconds of the page's own clock, more than any card waits before it opens or closes. */
const MUCH_LATER = 5_000;

const isOpen = () => watched.page.locator('.preview:popover-open').count();

describe('the card of a note', () => {
  test('opens when pointed at; the pointer may enter it; leaving closes it', async () => {
    const { page } = watched;
    await page.locator('.prose .cites a').first().hover();
    await expect.poll(isOpen).toBe(1);
    await page.locator('.preview .text').hover();
    await page.clock.runFor(MUCH_LATER);
    expect(await isOpen()).toBe(1);
    await page.mouse.move(2, 2);
    await expect.poll(isOpen).toBe(0);
  });

  test('opens on focus, tells of its source, and closes on Escape without moving the focus', async () => {
    const { page } = watched;
    const number = page.locator('.prose .cites a').first();
    await page.keyboard.press('Tab');
    await number.focus();
    await expect.poll(isOpen).toBe(1);
    const words = await page.locator('.preview').textContent();
    const note = await page
      .locator(`li${await number.getAttribute('href')} > a`)
      .first()
      .textContent();
    expect(words).toContain(note);
    expect(words).toMatch(/\d+ statements? rests? on it/);
    expect(words).toMatch(/ in [A-Z][a-z]+|in [A-Z][a-z]+ ·/);
    expect(await number.getAttribute('aria-describedby')).toBe('preview');
    expect((await audit(page)).join('\n')).toBe('');
    await page.keyboard.press('Escape');
    expect(await isOpen()).toBe(0);
    expect(await number.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  test('opens on the first tap, and the second tap follows the number', async () => {
    const touch = await site.newPage({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await touch.page.goto(event);
    await touch.page.locator('.preview').waitFor({ state: 'attached' });
    const number = touch.page.locator('.prose .cites a').first();
    await number.tap();
    await expect.poll(() => touch.page.locator('.preview:popover-open').count()).toBe(1);
    expect(new URL(touch.page.url()).hash).toBe('');
    await number.tap();
    await expect.poll(() => new URL(touch.page.url()).hash).toMatch(/^#n\d+$/);
    await touch.close();
  });
});

test('a link to a record shows its kind, name and summary, and stays inside the window', async () => {
  const { page } = watched;
  const link = page.locator('.prose a[href^="/actors/"]').first();
  await link.hover();
  await expect.poll(isOpen).toBe(1);
  expect(await page.locator('.preview').textContent()).toMatch(/^Actor, /);
  expect((await page.locator('.preview .text').textContent())?.length).toBeGreaterThan(20);
  const box = await page.locator('.preview').boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1280);
});

test('the switch turns all cards off for good, and back on at the foot of the page', async () => {
  const { page } = watched;
  await page.locator('.prose .cites a').first().hover();
  await expect.poll(isOpen).toBe(1);
  await page.locator('.preview button').click();
  expect(await isOpen()).toBe(0);
  await page.reload();
  await page.locator('.preview').waitFor({ state: 'attached' });
  await page.locator('.prose .cites a').nth(1).hover();
  await page.clock.runFor(MUCH_LATER);
  expect(await isOpen()).toBe(0);
  await page.locator('site-settings input').check();
  await page.locator('.prose .cites a').nth(1).hover();
  await expect.poll(isOpen).toBe(1);
});

test('every record with a page has a small file for its card', () => {
  for (const collection of ['actors', 'conditions', 'events', 'sources', 'terms']) {
    const pages = readdirSync(resolve(dist, collection), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of pages) {
      const text = readFileSync(resolve(dist, 'previews', collection, `${name}.json`), 'utf8');
      expect(text.length, name).toBeLessThan(2000);
      expect(Object.keys(JSON.parse(text) as object), name).toEqual(expect.arrayContaining(['kind', 'title', 'facts', 'text']));
    }
  }
});
