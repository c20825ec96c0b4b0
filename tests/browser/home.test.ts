import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from './audit.ts';
import { openSite, type Site } from './site.ts';

/*
 * The first page and the page of deadlocks, of the shipped dossier and of the invented one: what a quarrel over an order is
 * told by has to be there without scripts, on a phone, in forced colours and on paper.
 */
const SITES = [
  { name: 'the dossier', folder: resolve('dist'), base: '/' },
  { name: 'the invented dossier', folder: resolve('tests/output/fixture'), base: '/ports/' },
];

const sites = new Map<string, Site>();
beforeAll(async () => {
  for (const { name, folder, base } of SITES) sites.set(name, await openSite({ folder, base }));
});
afterAll(async () => {
  for (const site of sites.values()) await site.close();
});

function siteOf(name: string): Site {
  return sites.get(name) ?? expect.fail(`The site of ${name} is not open.`);
}

/** Both steps of each order, as boxes. */
const pairsOn = (page: Page) =>
  page.locator('.pair').evaluateAll((pairs) =>
    pairs.map((pair) =>
      [...pair.querySelectorAll('.step')].map((step) => {
        const { left, top, right, bottom } = step.getBoundingClientRect();
        return { left, top, right, bottom, words: (step.textContent ?? '').trim().replaceAll(/\s+/g, ' ') };
      }),
    ),
  );

const isWiderThanWindow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe.each(SITES.map(({ name }) => name))('%s', (name) => {
  test('shows on a phone, without scripts, who wanted what first: two steps beside each other', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
    for (const address of ['/', '/deadlocks/']) {
      await page.goto(site.url(address));
      const pairs = await pairsOn(page);
      expect(pairs.length).toBeGreaterThan(1);
      for (const [first, then, ...more] of pairs) {
        expect(more).toEqual([]);
        expect([first?.words.startsWith('first '), then?.words.startsWith('then ')]).toEqual([true, true]);
        expect((first?.right ?? 0) <= (then?.left ?? 0) && (first?.top ?? 0) < (then?.bottom ?? 0)).toBe(true);
      }
      expect(await isWiderThanWindow(page)).toBe(false);
    }
    await close();
  });

  test('gives a step the same frame wherever it stands, and the other one another', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ forcedColors: 'active' });
    await page.goto(site.url('/'));
    const frames = await page
      .locator('.quarrel .pair .step')
      .evaluateAll((steps) =>
        steps.map((step) => `${step.querySelector('a')?.textContent}: ${getComputedStyle(step).borderInlineStartStyle}`),
      );
    const kinds = [...new Set(frames)];
    expect(kinds).toHaveLength(2);
    expect(new Set(kinds.map((kind) => kind.split(': ').at(-1))).size).toBe(2);
    await close();
  });

  test('says what came: what did not come in a dashed frame, with a word for it', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage();
    await page.goto(site.url('/'));
    const boxes = await page.locator('.outcome .step').evaluateAll((all) =>
      all.map((box) => ({
        isDashed: getComputedStyle(box).borderBlockStartStyle === 'dashed',
        status: box.querySelector('.status-sign')?.textContent ?? 'held',
      })),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const { isDashed, status } of boxes) expect(isDashed).toBe(!['met', 'held'].includes(status));
    await close();
  });

  test('answers its questions at sight, eight at most, and unfolds the rest', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.url('/'));
    const answers = page.locator('.question > h3 + p');
    const count = await answers.count();
    expect(count > 1 && count <= 8).toBe(true);
    for (let at = 0; at < count; at += 1) expect(await answers.nth(at).isVisible()).toBe(true);
    const more = page.locator('.question details').first();
    expect(await more.locator('p').first().isVisible()).toBe(false);
    await more.locator('summary').click();
    expect(await more.locator('p').first().isVisible()).toBe(true);
    await close();
  });

  test('puts the counts at the foot, and every way in before the notes', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage();
    await page.goto(site.url('/'));
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('.home > .head, .quarrel, .questions, .ways, .home > .notes, .home > .counts')].map(
        ({ className }) => className,
      ),
    );
    expect(order).toEqual(['head', 'quarrel', 'questions', 'ways', 'notes', 'counts muted']);
    for (const way of ['/timeline/', '/positions/', '/relations/', '/deadlocks/']) {
      expect(await page.locator(`.ways a[href$="${way}"]`).count(), way).toBe(1);
    }
    await close();
  });

  test('holds with letters of twice the size, and axe finds nothing', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ viewport: { width: 768, height: 900 }, bypassCSP: true });
    for (const address of ['/', '/deadlocks/']) {
      await page.goto(site.url(address));
      expect((await audit(page)).join('\n')).toBe('');
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      expect(await isWiderThanWindow(page), address).toBe(false);
    }
    await close();
  });

  test('lays the ladders side by side where there is room, with the rungs of one day in one row', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(site.url('/deadlocks/'));
    const rows = await page
      .locator('.ladders .moment')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('.ladder')].map((ladder) => ladder.getBoundingClientRect()).map(({ left, top }) => ({ left, top })),
        ),
      );
    expect(rows.length).toBeGreaterThan(0);
    for (const [one, other] of rows) expect([one?.top === other?.top, (one?.left ?? 0) < (other?.left ?? 0)]).toEqual([true, true]);
    expect(await page.locator('.ladders .turn').count()).toBeGreaterThan(0);
    await close();
  });

  test('on paper all of it stands', async () => {
    const site = siteOf(name);
    const { page, close } = await site.newPage({ viewport: { width: 718, height: 900 } });
    await page.goto(site.url('/'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.quarrel .step').first().isVisible()).toBe(true);
    expect(await page.locator('.question p').last().isVisible()).toBe(true);
    await close();
  });
});
