import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedView } from '../bench/invented-diagrams.ts';
import { exploredPage, ready } from './explored.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const marks = (page: Page) => page.locator('.stage .mark');
const ranges = (page: Page) => page.locator('[aria-label="Range"] button');

/** Zooms out from two days to all of a thousand events by the wheel; gives how many marks came in each frame until none did. */
const ZOOM_OUT = `new Promise((done) => {
  const picture = document.querySelector('.stage svg');
  const { left, top, width } = picture.getBoundingClientRect();
  const count = () => picture.querySelectorAll('.mark').length;
  const came = [];
  let before = count();
  picture.dispatchEvent(new WheelEvent('wheel', { deltaY: 4000, ctrlKey: true, clientX: left + width / 2, clientY: top + 90, cancelable: true }));
  const look = () => {
    came.push(count() - before);
    before = count();
    if (came.length > 2 && came.at(-1) === 0) done(came); else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

test('of many marks that come into sight some come in each frame, and all of them come', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.route('**/data/timeline-view.json', (route) => route.fulfill({ json: inventedView(1000) }));
  await page.goto('/timeline/');
  await ready(page, 'timeline');
  const all = await marks(page).count();
  for (let press = 0; press < 9; press++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => marks(page).count()).toBeLessThan(60);
  const came = (await page.evaluate(ZOOM_OUT)) as number[];
  expect(Math.max(...came)).toBeLessThanOrEqual(60);
  expect(all).toBeGreaterThan(300);
  await expect.poll(() => marks(page).count()).toBe(all);
  await close();
});

describe('the lanes', () => {
  const height = (page: Page) => page.locator('.stage').evaluate((stage) => stage.clientHeight);

  test('take only the room that what is in sight needs, and give it back', async () => {
    const { page, close } = await exploredPage(site, 'timeline', { query: '?lanes=condition' });
    const whole = await height(page);
    await ranges(page).nth(2).click();
    await expect.poll(() => height(page)).toBeLessThan(whole);
    await ranges(page).first().click();
    await expect.poll(() => height(page)).toBe(whole);
    await close();
  });

  test('settle when the wheel rests, and the lane under the pointer stays under it', async () => {
    const { page, close } = await exploredPage(site, 'timeline');
    const lane = page.locator('.stage svg > g').last().locator('text').nth(4);
    const top = async () => (await lane.boundingBox())?.y ?? Number.NaN;
    await lane.evaluate((text) => scrollBy(0, text.getBoundingClientRect().top - 300));
    const [before, tall] = [await top(), await height(page)];
    await page.mouse.move(700, before + 20);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -500);
    await page.keyboard.up('Control');
    await expect.poll(() => height(page)).toBeLessThan(tall);
    expect(await top()).toBeCloseTo(before, 0);
    await close();
  });
});

test('a line of days is in the document only where it says something', async () => {
  const { page, close } = await exploredPage(site, 'timeline');
  expect(await page.locator('.stage line.hour-unknown').count()).toBe(0);
  await page.locator('.stage [tabindex="0"]').focus();
  for (let press = 0; press < 16; press++) await page.keyboard.press('+');
  await expect.poll(() => page.locator('.stage line.hour-unknown').count()).toBeGreaterThan(0);
  await page.keyboard.press('0');
  await expect.poll(() => page.locator('.stage line.hour-unknown').count()).toBe(0);
  await close();
});

test('no title of a condition begins behind the names of the lanes', async () => {
  const { page, close } = await exploredPage(site, 'timeline', { viewport: { width: 768, height: 900 } });
  const hidden = () =>
    page.locator('.stage .bar text').evaluateAll((titles) => {
      const edge = document.querySelector('.stage .gutter')?.getBoundingClientRect().right ?? 0;
      return titles.filter((title) => title.getBoundingClientRect().left < edge).map((title) => title.textContent);
    });
  for (const range of await ranges(page).all()) {
    await range.click();
    await expect.poll(() => range.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(hidden).toEqual([]);
  }
  await close();
});
