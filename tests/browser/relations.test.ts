import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, auditBothThemes } from './audit.ts';
import { openSite, type Site, type WatchedPage } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function explored(query = '', options: Parameters<Site['newPage']>[0] = {}): Promise<WatchedPage> {
  const watched = await site.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', ...options });
  await watched.page.goto(`/relations/network/${query}`);
  await watched.page.locator('relations-explorer .said[role="status"]', { hasText: 'Shown' }).waitFor();
  return watched;
}

const query = (page: Page) => new URL(page.url()).search;
const shown = (page: Page) => page.locator('.said[role="status"]').textContent();
const panel = (page: Page) => page.locator('.panel').textContent();
const faded = (page: Page) => page.locator('.stage a.faded').count();
const places = (page: Page) =>
  page.locator('.stage .node').evaluateAll((all) => all.map((node) => ['cx', 'cy', 'r'].map((name) => node.getAttribute(name)).join()));

/** The ids of the most linked actors: their circles are the largest. */
const largest = (page: Page) =>
  page.locator('.stage a[data-actor]').evaluateAll((all) =>
    all
      .map((node) => ({ id: (node as SVGAElement).dataset['actor'] ?? '', r: Number(node.querySelector('circle')?.getAttribute('r')) }))
      .sort((a, b) => b.r - a.r)
      .map(({ id }) => id),
  );
const circle = (page: Page, id: string) => page.locator(`a[data-actor="${id}"] circle`);

describe('by party', () => {
  test.each([360, 1280])(
    'without scripts at %s pixels, each number is that of the sentences behind it, and none stands twice',
    async (width) => {
      const { page, close } = await site.newPage({ javaScriptEnabled: false, viewport: { width, height: 900 } });
      await page.goto('/relations/');
      const cells = await page.locator('.pairs td a').all();
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) {
        const numbers = (await cell.locator('strong').allTextContents()).map(Number);
        const behind = page.locator((await cell.getAttribute('href')) ?? '');
        const lists = await behind.locator('ul').all();
        expect(await Promise.all(lists.map((list) => list.locator('li').count()))).toEqual(numbers);
        const told = await behind.locator('li').allTextContents();
        expect(new Set(told).size).toBe(told.length);
      }
      await close();
    },
  );

  test('a number opens its sentences, and a former address leads to the network', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/relations/');
    const cell = page.locator('.pairs td a').first();
    await cell.click();
    const opened = page.locator(`${await cell.getAttribute('href')} li`);
    await opened.first().waitFor({ state: 'visible' });
    await page.goto('/relations/?without=met');
    await page.waitForURL((url) => url.pathname === '/relations/network/' && url.search === '?without=met');
    await close();
  });
});

test.each([
  { width: 1000, letters: '16px' },
  { width: 1280, letters: '16px' },
  { width: 1440, letters: '32px' },
])('the chosen sentences are never over the picture: $width pixels, letters of $letters', async ({ width, letters }) => {
  const { page, close } = await explored('', { viewport: { width, height: 800 } });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
  const [id = ''] = await largest(page);
  await page.selectOption('#actor', id);
  for (const at of [0, 300, 600]) {
    await page.evaluate((y) => scrollTo(0, y), at);
    const [picture, chosen] = [await page.locator('.stage').boundingBox(), await page.locator('.panel').boundingBox()];
    if (!picture || !chosen) throw new Error('The picture or the panel is not there.');
    const isBeside = chosen.x >= picture.x + picture.width;
    const isBelow = chosen.y >= picture.y + picture.height;
    expect(isBeside || isBelow).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await close();
});

describe('by mouse', () => {
  test('choosing an actor fades the rest and tells its sentences with sources; a second click opens its page', async () => {
    const { page, close } = await explored();
    const [id = ''] = await largest(page);
    expect(await faded(page)).toBe(0);
    await circle(page, id).click();
    await expect.poll(() => faded(page)).toBeGreaterThan(0);
    expect(await page.locator('.panel .name a').getAttribute('href')).toBe(`/actors/${id}/`);
    expect(await page.locator('.panel a[href^="/sources/"]').count()).toBeGreaterThan(0);
    await expect.poll(() => query(page)).toBe(`?actor=${id}`);
    await page.mouse.move(0, 0);
    const told = await panel(page);
    await page.reload();
    await expect.poll(() => panel(page)).toBe(told);
    await circle(page, id).click();
    await page.waitForURL((url) => url.pathname === `/actors/${id}/`);
    await close();
  });

  test('hovering shows the same as choosing, and leaving lets go', async () => {
    const { page, close } = await explored();
    const [id = ''] = await largest(page);
    await circle(page, id).hover();
    const hovered = await faded(page);
    expect(hovered).toBeGreaterThan(0);
    await page.mouse.move(2, 2);
    await expect.poll(() => faded(page)).toBe(0);
    await circle(page, id).click();
    expect(await faded(page)).toBe(hovered);
    await close();
  });

  test('kinds of links can be left out', async () => {
    const { page, close } = await explored();
    const all = await shown(page);
    await page.locator('.check input').first().uncheck();
    expect(await shown(page)).not.toBe(all);
    expect(await page.locator('.link.gone').count()).toBeGreaterThan(0);
    await expect.poll(() => query(page)).toMatch(/^\?without=/);
    await page.locator('.check input').first().check();
    expect(await shown(page)).toBe(all);
    await close();
  });

  test('the day hides what came later, and nobody moves', async () => {
    const { page, close } = await explored();
    const [before, all] = [await places(page), await shown(page)];
    await page.getByRole('button', { name: 'The day before' }).click();
    await page.locator('#day').fill('3');
    expect(await shown(page)).not.toBe(all);
    await expect.poll(() => query(page)).toMatch(/day=\d{4}-\d\d-\d\d/);
    expect(await page.locator('output').textContent()).toMatch(/^up to .*\d{4}/);
    expect(await places(page)).toEqual(before);
    const early = await shown(page);
    await page.reload();
    await expect.poll(() => shown(page)).toBe(early);
    await close();
  });

  test('a line tells the sentences behind it', async () => {
    const { page, close } = await explored();
    const point = await page.locator('.broad-line').evaluateAll((all) => {
      for (const path of all as SVGPathElement[]) {
        const at = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
        if (document.elementFromPoint(at.x, at.y) === path) return { x: at.x, y: at.y };
      }
      return undefined;
    });
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    await expect.poll(() => query(page)).toMatch(/line=[a-z-]+~[a-z0-9-]+~[a-z0-9-]+/);
    expect(await page.locator('.panel li').count()).toBeGreaterThan(0);
    await close();
  });
});

test('by keyboard: one tab stop, arrows walk and choose, Esc lets go and leaves, Enter opens', async () => {
  const { page, close } = await explored();
  const actor = () => page.evaluate(() => (document.activeElement as SVGAElement | null)?.dataset['actor']);
  await page.locator('output').evaluate((output) => (output.previousElementSibling as HTMLElement).focus());
  await page.keyboard.press('Tab');
  const first = await actor();
  expect(first).toBeTruthy();
  const steps = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft'];
  for (const key of steps) {
    await page.keyboard.press(key);
    if ((await actor()) !== first) break;
  }
  const second = await actor();
  expect(second).not.toBe(first);
  await expect.poll(() => query(page)).toBe(`?actor=${second}`);
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page)).toBe('');
  await page.keyboard.press('Tab');
  expect(await actor()).toBeUndefined();
  await page.keyboard.press('Shift+Tab');
  expect(await actor()).toBeTruthy();
  const chosen = await actor();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === `/actors/${chosen}/`);
  await close();
});

test('by touch: a first tap chooses, a second one opens', async () => {
  const { page, close } = await explored('', { hasTouch: true });
  const [id = ''] = await largest(page);
  await circle(page, id).tap();
  await expect.poll(() => query(page)).toBe(`?actor=${id}`);
  await circle(page, id).tap();
  await page.waitForURL((url) => url.pathname === `/actors/${id}/`);
  await close();
});

test.each([360, 768])('at %s pixels: a small picture, fields and sentences; nothing is wider than the window', async (width) => {
  const { page, close } = await explored('', { viewport: { width, height: 740 }, hasTouch: true });
  expect(await page.locator('figure.relations').isVisible()).toBe(false);
  expect(await page.locator('figure.small svg').isVisible()).toBe(true);
  const value = await page.locator('#actor option').nth(1).getAttribute('value');
  await page.selectOption('#actor', value);
  expect(await page.locator('.near svg .node').count()).toBeGreaterThan(1);
  const letters = await page
    .locator('.small svg text, .near svg text')
    .evaluateAll((all) => all.map((text) => 12 * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)));
  expect(Math.min(...letters)).toBeGreaterThan(11);
  expect(await page.locator('.panel li').count()).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect((await audit(page)).join('\n')).toBe('');
  await close();
});

test('a hostile address changes nothing', async () => {
  const watched = await explored('?actor=%3Cb%3E&day=soon&without=all,%22&line=x~y~z');
  expect(await faded(watched.page)).toBe(0);
  expect(await watched.page.locator('.link.gone').count()).toBe(0);
  await watched.close();
});

test('the explored relations pass axe in both themes, and nothing went wrong', async () => {
  const watched = await explored();
  expect((await auditBothThemes(watched.page)).join('\n')).toBe('');
  const [id = ''] = await largest(watched.page);
  await circle(watched.page, id).click();
  expect((await auditBothThemes(watched.page)).join('\n')).toBe('');
  expect([...watched.consoleErrors, ...watched.pageErrors, ...watched.foreignRequests]).toEqual([]);
  await watched.close();
});
