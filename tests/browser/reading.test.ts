import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The record of a collection whose page has most notes: found in the built pages, so that no name stands in a test. */
function mostCited(collection: string): string {
  const pages = readdirSync(resolve(dist, collection), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const counted = pages.map(({ name }) => {
    const html = readFileSync(resolve(dist, collection, name, 'index.html'), 'utf8');
    return { address: `/${collection}/${name}/`, notes: html.match(/<li id="n\d+"/g)?.length ?? 0 };
  });
  return counted.sort((a, b) => b.notes - a.notes)[0]?.address ?? '/';
}

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('without scripts', () => {
  test('a page is whole: text, notes, references, and lists for the pictures', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(mostCited('events'));
    expect(await page.locator('h1').count()).toBe(1);
    expect((await page.locator('.summary').textContent())?.length).toBeGreaterThan(40);
    expect(await page.locator('.notes li').count()).toBeGreaterThan(3);
    expect(await page.locator('.references li').count()).toBeGreaterThan(0);
    await page.goto('/timeline/');
    expect(await page.locator('.story .move').count()).toBeGreaterThan(5);
    await page.goto('/relations/');
    expect(await page.locator('ul.list-plain > li').count()).toBeGreaterThan(5);
    await close();
  });

  test('the search page says how to go on', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/search/');
    expect(await page.locator('search-page').isVisible()).toBe(false);
    expect(await page.locator('noscript a').count()).toBeGreaterThan(3);
    await close();
  });
});

describe('notes', () => {
  test.each(['actors', 'conditions', 'events'])(
    'every number of the most cited of %s leads to a note, and every note back',
    async (collection) => {
      const { page, close } = await site.newPage();
      await page.goto(mostCited(collection));
      const broken = await page.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('.cites a, .notes .back a')];
        return links.map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id));
      });
      expect(broken).toEqual([]);
      const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      await close();
    },
  );

  test('a reader goes from the text to the note and back by keyboard', async () => {
    const { page, close } = await site.newPage();
    await page.goto(mostCited('events'));
    await page.locator('.summary .cites a').first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#n\d+$/);
    await page
      .locator(`${new URL(page.url()).hash} .back a`)
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#r-/);
    await close();
  });
});

describe('by keyboard', () => {
  test('the first stop skips to the text, and what has the focus can be seen', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.x ?? -1).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#main');
    await close();
  });

  test('a drawing is no row of tab stops: its list tells the same', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/timeline/');
    expect(await page.locator('figure[aria-hidden="true"] a:not([tabindex="-1"])').count()).toBe(0);
    const drawn = await page
      .locator('figure.timeline svg a[href*="/events/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page.locator('.story a[href*="/events/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(drawn.length).toBeGreaterThan(0);
    expect(listed).toEqual(expect.arrayContaining(drawn));
    await close();
  });
});

test.each(['/', mostCited('events'), mostCited('conditions'), '/positions/', '/timeline/', '/relations/'])(
  'on paper nothing is left of %s that waits for a press',
  async (address) => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    await page.emulateMedia({ media: 'print' });
    const pressed = 'button, input, select, [data-search], nav, .tools';
    const left = await page
      .locator(pressed)
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 80)));
    expect(left).toEqual([]);
    await close();
  },
);

test('an address that is not there is answered with a page that leads on', async () => {
  const { page, close } = await site.newPage();
  const answer = await page.goto('/no-such-page/');
  expect(answer?.status()).toBe(404);
  expect(await page.locator('main a').count()).toBeGreaterThan(2);
  await close();
});
