import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PATHS } from './explored.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

async function taken(page: Page, ending: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `as ${ending}` }).click()]);
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${ending.toLowerCase()}$`));
  return readFileSync(await download.path());
}

const ready = {
  timeline: '.said[role="status"]:has-text("Shown")',
  relations: '.said[role="status"]:has-text("Shown")',
  positions: 'output',
};

test.each(['timeline', 'relations'] as const)('the %s can be taken away as pictures, with title, day, source and address', async (name) => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await site.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(PATHS[name]);
  await page.locator(`${name}-explorer`).scrollIntoViewIfNeeded();
  await page.locator(ready[name]).waitFor();
  const svg = (await taken(page, 'SVG')).toString('utf8');
  expect(svg).toMatch(/^<\?xml[^>]*>\s*<svg[^>]* xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  for (const words of ['As of ', page.url(), 'fill="rgb']) expect(svg).toContain(words);
  expect(svg).not.toMatch(/class=|var\(--|color\(|color-mix|light-dark|rgba\(/);
  const parsed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  );
  expect(parsed).toBe(true);
  const png = await taken(page, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1600);
  expect(png.length).toBeGreaterThan(50_000);
  expect([...consoleErrors, ...pageErrors, ...foreignRequests]).toEqual([]);
  await close();
});

test('in a picture that is taken away only the chosen links have arrowheads', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 1000 } });
  await page.goto(PATHS.relations);
  await page.locator(ready.relations).waitFor();
  const heads = async () => (await taken(page, 'SVG')).toString('utf8').match(/marker-end/g)?.length ?? 0;
  const all = await heads();
  await page.locator('#actor').selectOption({ index: 1 });
  await page.locator('.stage.choosing').waitFor();
  const chosen = await page.locator('.stage .link:not(.faded):not(.gone)').count();
  expect(await heads()).toBe(chosen);
  expect(chosen).toBeLessThan(all);
  await close();
});

test.each(['timeline', 'relations', 'positions'] as const)(
  'the rows behind the %s can be taken away, and are those that are shown',
  async (name) => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce' });
    await page.goto(PATHS[name]);
    await page.locator(`${name}-explorer`).scrollIntoViewIfNeeded();
    await page.locator(ready[name]).first().waitFor();
    const rows = async () => (JSON.parse((await taken(page, 'JSON')).toString('utf8')) as { rows: Record<string, unknown>[] }).rows;
    const all = await rows();
    const csv = (await taken(page, 'CSV')).toString('utf8');
    expect(csv.split('\r\n').length).toBeGreaterThanOrEqual(all.length);
    expect(all.length).toBeGreaterThan(30);
    expect(String(all[0]?.['page'])).toMatch(/^http/);
    if (name === 'timeline') await page.locator('[aria-label="Range"] button').nth(2).click();
    else await page.locator('#day').fill('5');
    await expect.poll(async () => (await rows()).length).toBeLessThan(all.length);
    expect((await rows()).length).toBeGreaterThan(0);
    await close();
  },
);

test('the page of data lists files that are there', async () => {
  const { page, close } = await site.newPage();
  await page.goto('/data/');
  const links = await page.locator('main a[href^="/data/"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(12);
  for (const link of links) {
    const answer = await page.request.get(link);
    expect(answer.status()).toBe(200);
    if (link.endsWith('.json')) expect(await answer.json()).toBeTruthy();
  }
  await close();
});
