import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIAGRAMS, type Diagram, exploredPage, PATHS, ready, told } from './explored.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** A press that changes what each diagram shows. */
const PRESS: Record<Diagram, string> = {
  timeline: '[aria-label="Range"] button:nth-child(3)',
  relations: '.day button:first-of-type',
  positions: '.day button:first-of-type',
};

/** Where each diagram says what it shows. */
const SHOWN: Record<Diagram, string> = { timeline: '.said[role="status"]', relations: 'output', positions: 'output' };

describe.each(DIAGRAMS)('the %s', (diagram) => {
  test('comes back as it was left when the reader follows a link and returns', async () => {
    const { page, close } = await exploredPage(site, diagram);
    const shown = page.locator(SHOWN[diagram]).first();
    const before = await shown.textContent();
    await page.locator(PRESS[diagram]).click();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    await expect.poll(() => shown.textContent()).not.toBe(before);
    const left = { address: page.url(), shown: await shown.textContent(), told: await told(page, diagram) };
    await page.goto('/about/');
    await page.goBack();
    await ready(page, diagram);
    await expect.poll(() => shown.textContent()).toBe(left.shown);
    expect(page.url()).toBe(left.address);
    expect(await told(page, diagram)).toBe(left.told);
    await close();
  });

  test('loads neither script nor data before it comes near the window', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 700 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const own = () => asked.filter((path) => path.includes(`${diagram}-explorer`) || path.endsWith(`${diagram}-view.json`));
    // The page begins far below: what has to be scrolled to is not in view.
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        const main = document.querySelector('main');
        if (main) main.style.paddingTop = '3000px';
      });
    });
    await page.goto(PATHS[diagram], { waitUntil: 'networkidle' });
    expect(own()).toEqual([]);
    await page.mouse.wheel(0, 3200);
    await ready(page, diagram);
    expect(own().length).toBeGreaterThan(0);
    await close();
  });

  test('is printed without its tools, whole and within the paper', async () => {
    const { page, close } = await exploredPage(site, diagram, { viewport: { width: 1000, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const tools of await page.locator(`${diagram}-explorer .tools`).all()) expect(await tools.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1000);
    expect(
      await page.locator(`${diagram}-explorer`).evaluate((explorer) => explorer.scrollWidth - explorer.clientWidth),
    ).toBeLessThanOrEqual(0);
    await close();
  });
});

/** Where a hand has to go to in a picture: what can be pointed at, and what it is called. */
const HANDLES = { timeline: '.stage .mark', relations: '.stage a[data-actor]' } as const;

describe.each(['timeline', 'relations'] as const)('the picture of the %s', (diagram) => {
  test('tells a finger and the keyboard the same', async () => {
    const touched = await exploredPage(site, diagram, { hasTouch: true });
    const handle = touched.page.locator(HANDLES[diagram]).nth(4);
    const href = (await handle.getAttribute('href')) ?? '';
    await handle.locator('.hit').tap();
    await expect.poll(() => touched.page.locator('.readout .name a').first().getAttribute('href')).toBe(href);
    const byTouch = await told(touched.page, diagram);
    await touched.close();
    const focused = await exploredPage(site, diagram);
    await focused.page.locator('.stage [tabindex="0"]').focus();
    await focused.page.keyboard.press('Shift');
    await focused.page.locator(`${HANDLES[diagram]}[href="${href}"]`).first().focus();
    await expect.poll(() => told(focused.page, diagram)).toBe(byTouch);
    await focused.close();
  });

  test('names for screen readers whatever can have the focus', async () => {
    const { page, close } = await exploredPage(site, diagram);
    const names = await page
      .locator('.stage [tabindex]')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim()));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.length < 3)).toEqual([]);
    expect(await page.locator('.stage [tabindex="0"]').count()).toBe(1);
    await close();
  });
});

describe('a still picture', () => {
  test.each(['timeline', 'relations'])('of the %s is printed on a page laid across', async (name) => {
    const { page, close } = await site.newPage({ viewport: { width: 718, height: 900 } });
    await page.goto(PATHS[name as Diagram]);
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator(`figure.picture.${name}`);
    expect(await picture.isVisible()).toBe(true);
    expect(await picture.evaluate((figure) => getComputedStyle(figure).getPropertyValue('page'))).toBe('picture');
    await close();
  });

  test('is left to its list where its letters would be too small', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 768, height: 900 }, javaScriptEnabled: false });
    await page.goto('/timeline/');
    expect(await page.locator('figure.picture.timeline').isVisible()).toBe(false);
    expect(await page.locator('.story .move').first().count()).toBe(1);
    await page.setViewportSize({ width: 1000, height: 900 });
    expect(await page.locator('figure.picture.timeline').isVisible()).toBe(true);
    await close();
  });
});

test('a range is reached at once by whoever asked for less motion, and through views in between by others', async () => {
  const views = async (reducedMotion: 'reduce' | 'no-preference') => {
    const { page, close } = await exploredPage(site, 'timeline', { reducedMotion });
    const ticks = page.locator('.stage svg > g').nth(1);
    // The page's clock stands still and is moved on frame by frame, so that what is seen does not depend on the machine.
    await page.clock.install();
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await page.locator('[aria-label="Range"] button').nth(2).click();
    const drawn = new Set<string>();
    for (let frame = 0; frame < 40; frame += 1) {
      await page.clock.runFor(20);
      drawn.add(await ticks.innerHTML());
    }
    await close();
    return drawn.size;
  };
  expect(await views('reduce')).toBeLessThanOrEqual(2);
  expect(await views('no-preference')).toBeGreaterThan(2);
});

describe('a cell of the matrix', () => {
  test('keeps the head of the table and of its row in sight', async () => {
    const { page, close } = await exploredPage(site, 'positions');
    const region = page.locator('.wide:has(> .matrix)');
    await region.evaluate((one) => one.scrollTo(0, one.scrollHeight));
    const [around, head] = [await region.boundingBox(), await page.locator('.matrix thead th').first().boundingBox()];
    expect(Math.abs((head?.y ?? 0) - (around?.y ?? 0))).toBeLessThan(2);
    await close();
  });

  test('names who speaks where several speak for one party, on any day', async () => {
    const { page, close } = await exploredPage(site, 'positions');
    await page.locator('#day').focus();
    let named = 0;
    for (const at of [10, 20, 30]) {
      await page.locator('#day').fill(String(at));
      const cells = await page
        .locator('td:not(.silent) .now')
        .evaluateAll((all) =>
          all.map((now) => ({ stances: now.querySelectorAll('.stance').length, names: now.querySelectorAll('a').length })),
        );
      named += cells.reduce((sum, { stances, names }) => sum + (stances > 1 ? names : 0), 0);
    }
    expect(named).toBeGreaterThan(3);
    await close();
  });
});
