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

test('a bundle opens on what it holds, at every scale', async () => {
  const { page, close } = await explored();
  const bundles = page.locator('.stage .bundle');
  let opened = 0;
  for (let range = 0; range < (await ranges(page).count()); range += 1) {
    for (const lanes of ['party', 'kind']) {
      for (let near = 0; near < 3; near += 1) {
        await page.selectOption('#lanes', lanes);
        await ranges(page).nth(range).click();
        for (let press = 0; press < near; press += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
        const listed = () => page.locator('.readout a[href*="/events/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        // The picture is drawn in the frame after a press: what has the focus until then is drawn anew.
        const isTold = async () => {
          const bundle = bundles.first();
          if ((await bundles.count()) === 0) return 'none';
          await bundle.evaluate((one) => (one as unknown as HTMLElement).focus());
          return (await bundle.getAttribute('aria-label'))?.startsWith(`${(await listed()).length} more`) ?? false;
        };
        await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
        await expect.poll(isTold).not.toBe(false);
        if ((await bundles.count()) === 0) continue;
        const held = await listed();
        await page.keyboard.press('Enter');
        const told = await listed();
        expect(told.length).toBeGreaterThan(0);
        expect(held).toEqual(expect.arrayContaining(told));
        opened += 1;
      }
    }
  }
  expect(opened).toBeGreaterThan(5);
  await close();
});

test('every event of the picture is told in the story', async () => {
  const { page, close } = await explored('?lanes=party');
  const listed = new Set(await page.locator('.story a[href*="/events/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href'))));
  const drawn = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('href')));
  expect(drawn.length).toBeGreaterThan(20);
  expect(drawn.filter((href) => !listed.has(href))).toEqual([]);
  await close();
});

describe('the story', () => {
  /** The middles of the lines, as the names above them stand, and what is drawn on a row, in pixels from the left. */
  const columns = (page: Page) =>
    page
      .locator('.story-parties > li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, width }) => x + width / 2));
  const knobs = (page: Page) =>
    page.locator('.drawn .knob').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, width }) => x + width / 2));

  test.each([360, 768, 1440])(
    'is a picture at %s px too, whose knobs stand under the names of the parties, without scripts',
    async (width) => {
      const { page, close } = await site.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: false });
      await page.goto('/timeline/');
      const middles = await columns(page);
      const drawn = await knobs(page);
      expect(drawn.length).toBeGreaterThan(20);
      for (const x of drawn) expect(Math.min(...middles.map((middle) => Math.abs(middle - x)))).toBeLessThan(1.5);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await close();
    },
  );

  test('leads from its top to each chapter in one tap, and the names of the parties stay in sight', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    await page.goto('/timeline/');
    const links = page.locator('.story-chapters a[href^="#"]');
    const count = await links.count();
    expect(count).toBeGreaterThan(2);
    await links.nth(2).click();
    const heading = page.locator(`${await links.nth(2).getAttribute('href')}`);
    await expect.poll(() => heading.evaluate((one) => Math.round(one.getBoundingClientRect().top))).toBeLessThan(200);
    const names = await page.locator('.story-parties').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(await heading.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(names);
    await close();
  });

  test('folds the events between two moves, and opens them without scripts', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    await page.goto('/timeline/');
    const fold = page.locator('.story-others').first();
    const links = fold.locator('a[href*="/events/"]');
    expect(await links.first().isVisible()).toBe(false);
    await fold.locator('summary').click();
    expect(await links.first().isVisible()).toBe(true);
    await expect(links.count()).resolves.toBe(Number((await fold.locator('summary').textContent())?.match(/\d+/)?.[0]));
    await close();
  });

  test('hides its picture from assistive technology, and tells each row in words', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/timeline/');
    expect(await page.locator('.story .drawn:not([aria-hidden="true"])').count()).toBe(0);
    const told = await page.locator('.story .move .told').evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((words) => words.length < 15 || /undefined|\[object/.test(words))).toEqual([]);
    await close();
  });

  test('grows with the reader’s letters', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 768, height: 800 } });
    await page.goto('/timeline/');
    const height = () =>
      page
        .locator('.move .drawn')
        .first()
        .evaluate((one) => one.getBoundingClientRect().height);
    const before = await height();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect((await height()) / before).toBeCloseTo(2, 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
    await close();
  });

  test('is taken away as a picture that any program draws, and as rows', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/timeline/');
    const moves = await page.locator('.story .move').count();
    const [svg = '', csv = '', json = ''] = await Promise.all(
      ['svg', 'csv', 'json'].map(async (ending) => (await page.request.get(`/data/story.${ending}`)).text()),
    );
    expect(svg).not.toMatch(/var\(|color-mix|light-dark|class=|style=|NaN/);
    const parsed = await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'), svg);
    expect(parsed).toBeNull();
    expect(csv.trim().split('\r\n')).toHaveLength(moves + 1);
    expect((JSON.parse(json) as { rows: unknown[] }).rows).toHaveLength(moves);
    await close();
  });

  test.each([360, 1280])('passes axe in both themes at %s px', async (width) => {
    const { page, close, consoleErrors, pageErrors, foreignRequests } = await site.newPage({ viewport: { width, height: 900 } });
    await page.goto('/timeline/');
    expect((await auditBothThemes(page)).join('\n')).toBe('');
    expect([...consoleErrors, ...pageErrors, ...foreignRequests]).toEqual([]);
    await close();
  });
});

test('on a phone the story is the timeline, and no island is loaded', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 } });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/timeline/');
  await page.locator('#explore').scrollIntoViewIfNeeded();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  // An observer made now is told after all that were made before it.
  await page.evaluate(() => new Promise((told) => new IntersectionObserver(told).observe(document.body)));
  expect(await page.locator('figure.timeline').isVisible()).toBe(false);
  expect(await page.locator('.explore-note').isVisible()).toBe(true);
  expect(await page.locator('.story .move .drawn').first().isVisible()).toBe(true);
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
