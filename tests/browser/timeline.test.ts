import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { exploredPage } from './explored.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** A page with the timeline explored. */
const explored = (query = '', options: Parameters<typeof exploredPage>[2] = {}) =>
  exploredPage(site, 'timeline', { query, viewport: { width: 1280, height: 900 }, ...options });

const shown = (page: Page) => page.locator('.said[role="status"]').textContent();
const query = (page: Page) => new URL(page.url()).search;
const marks = (page: Page) => page.locator('.stage .mark');
const pressed = (page: Page) => page.locator('.tools:not(.take) [aria-pressed="true"]').textContent();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const ranges = (page: Page) => page.locator('[aria-label="Range"] button');

describe('by mouse', () => {
  test('a named range is one press, stands in the address, and comes back by it', async () => {
    const { page, close } = await explored();
    expect(await pressed(page)).toBe('Whole');
    const whole = await shown(page);
    await ranges(page).nth(2).click();
    await expect.poll(() => shown(page)).not.toBe(whole);
    await expect.poll(() => query(page)).toMatch(/^\?range=[a-z0-9-]+$/);
    const narrowed = await shown(page);
    await page.reload();
    await expect.poll(() => shown(page)).toBe(narrowed);
    expect(await pressed(page)).not.toBe('Whole');
    await close();
  });

  test('buttons zoom and move; a drag moves and is no click', async () => {
    const { page, close } = await explored();
    const whole = await shown(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => shown(page)).not.toBe(whole);
    const near = await shown(page);
    await page.getByRole('button', { name: 'Later', description: 'Later' }).click();
    await expect.poll(() => shown(page)).not.toBe(near);
    const later = await shown(page);
    const box = (await page.locator('.stage svg').boundingBox()) ?? expect.fail();
    await page.mouse.move(box.x + 600, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 800, box.y + 200, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => shown(page)).not.toBe(later);
    expect(new URL(page.url()).pathname).toBe('/timeline/');
    await close();
  });

  test('the wheel scrolls the page, and zooms with Ctrl at the place of the pointer', async () => {
    const { page, close } = await explored();
    const whole = await shown(page);
    const box = (await page.locator('.stage svg').boundingBox()) ?? expect.fail();
    await page.mouse.move(box.x + 700, box.y + 150);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await shown(page)).toBe(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -600);
    await page.keyboard.up('Control');
    await expect.poll(() => shown(page)).not.toBe(whole);
    await close();
  });

  test('pointing at a mark tells what it is, a click opens its page', async () => {
    const { page, close } = await explored();
    const mark = marks(page).nth(3);
    await mark.locator('.hit').hover();
    const href = await mark.getAttribute('href');
    await expect.poll(() => page.locator('.readout .name a').getAttribute('href')).toBe(href);
    await mark.locator('.hit').click();
    await page.waitForURL((url) => url.pathname === href);
    await close();
  });

  test('lanes go by party, kind or condition', async () => {
    const { page, close } = await explored();
    const lanes = () => page.locator('.stage svg > g:last-child text').allTextContents();
    const byParty = await lanes();
    for (const choice of ['kind', 'condition']) {
      await page.selectOption('#lanes', choice);
      await expect.poll(lanes).not.toEqual(byParty);
      await expect.poll(() => query(page)).toContain(`lanes=${choice}`);
    }
    await close();
  });

  test('a bundle opens by zooming in', async () => {
    const { page, close } = await explored();
    const whole = await shown(page);
    const bundle = page.locator('.stage .bundle').first();
    expect(await bundle.getAttribute('aria-label')).toMatch(/^\d+ more events/);
    await bundle.locator('circle').click();
    await expect.poll(() => shown(page)).not.toBe(whole);
    await close();
  });
});

describe('by keyboard', () => {
  test('the picture is one tab stop; arrows walk, Enter opens, Esc leaves', async () => {
    const { page, close } = await explored();
    await page.locator('#lanes').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.stage') !== null)).toBe(true);
    const first = await focused(page);
    expect(first).toMatch(/\d{4}: .+; /);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    const below = await focused(page);
    expect(below).not.toBe(first);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.stage'))).toBe(null);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(below);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('.tools') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.locator('.stage [tabindex="0"]').focus();
    const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href);
    await close();
  });

  test('the focus keeps its mark through zooming, and walks to what is out of sight', async () => {
    const { page, close } = await explored();
    await page.locator('.stage [tabindex="0"]').focus();
    const name = await focused(page);
    const whole = await shown(page);
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('+');
    await expect.poll(() => shown(page)).not.toBe(whole);
    expect(await focused(page)).toBe(name);
    await page.keyboard.press('End');
    expect(await focused(page)).not.toBe(name);
    await page.keyboard.press('0');
    await expect.poll(() => shown(page)).toBe(whole);
    await close();
  });

  test('what is chosen stands in the address and is told again', async () => {
    const { page, close } = await explored();
    await page.locator('.stage [tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => query(page)).toContain('chosen=');
    const told = await page.locator('.readout .name').textContent();
    await page.reload();
    await expect.poll(() => page.locator('.readout .name').textContent()).toBe(told);
    await close();
  });
});

describe('by touch', () => {
  test('a first tap tells what a mark is, a second one opens it', async () => {
    const { page, close } = await explored('', { hasTouch: true });
    const mark = marks(page).nth(2);
    const href = await mark.getAttribute('href');
    await mark.locator('.hit').tap();
    await expect.poll(() => page.locator('.readout .name a').getAttribute('href')).toBe(href);
    expect(new URL(page.url()).pathname).toBe('/timeline/');
    await mark.locator('.hit').tap();
    await page.waitForURL((url) => url.pathname === href);
    await close();
  });

  test('two fingers zoom', async () => {
    const { page, close } = await explored('', { hasTouch: true });
    const whole = await shown(page);
    const box = (await page.locator('.stage svg').boundingBox()) ?? expect.fail();
    const client = await page.context().newCDPSession(page);
    const touch = (type: string, spread: number) =>
      client.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ id, x: box.x + 600 + side * spread, y: box.y + 200 })),
      });
    await touch('touchStart', 40);
    for (const spread of [60, 90, 140, 200]) await touch('touchMove', spread);
    await touch('touchEnd', 0);
    await expect.poll(() => shown(page)).not.toBe(whole);
    await close();
  });
});

test('names in the picture are those of the list below it', async () => {
  const { page, close } = await explored('?lanes=party');
  const listed = new Set(await page.locator('ol.events li a:first-child').allTextContents());
  const titles = await marks(page).evaluateAll((all) =>
    all.map((mark) => (mark.getAttribute('aria-label') ?? '').replace(/^.*?\d{4}.*?: /, '')),
  );
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter((title) => ![...listed].some((name) => title.includes(name)))).toEqual([]);
  await close();
});

test('on a phone the list is the timeline, and no island is loaded', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 } });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/timeline/');
  await page.mouse.wheel(0, 2000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // An observer made now is told after all that were made before it.
  await page.evaluate(() => new Promise((told) => new IntersectionObserver(told).observe(document.body)));
  expect(await page.locator('figure.timeline').isVisible()).toBe(false);
  expect(await page.locator('ol.events').first().isVisible()).toBe(true);
  expect(scripts.filter((url) => /timeline-explorer|timeline-view\.json/.test(url))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await close();
});

test('the explored timeline passes axe in both themes, and nothing went wrong', async () => {
  const watched = await explored('?lanes=condition');
  await watched.page.locator('.stage [tabindex="0"]').focus();
  expect((await auditBothThemes(watched.page)).join('\n')).toBe('');
  await watched.page.selectOption('#lanes', 'party');
  expect((await auditBothThemes(watched.page)).join('\n')).toBe('');
  expect([...watched.consoleErrors, ...watched.pageErrors, ...watched.foreignRequests]).toEqual([]);
  await watched.close();
});
