import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestOfEachType } from './addresses.ts';
import { audit } from './audit.ts';
import { openSite, type Site } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const condition = longestOfEachType(dist).find((address) => /^\/conditions\/./.test(address)) ?? '/';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('the theme', () => {
  test('follows the system, then the choice, which holds on the next page before anything is painted', async () => {
    const { page, close, consoleErrors } = await site.newPage({ colorScheme: 'light' });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto('/');
    const light = await paper();
    await page.locator('site-settings select').selectOption('dark');
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto('/actors/', { waitUntil: 'commit' });
    await page.locator('body').waitFor({ state: 'attached' });
    expect(await paper()).toBe(dark);
    await page.locator('site-settings select').selectOption('');
    expect(await paper()).toBe(light);
    expect(consoleErrors).toEqual([]);
    await close();
  });
});

describe('a choice', () => {
  test('is not offered before the script that heeds it has come', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(condition);
    for (const control of ['site-settings select', 'reading-depth input']) {
      expect(await page.locator(control).first().isVisible()).toBe(false);
    }
    await page.unroute(/\.js$/);
    await page.reload();
    for (const control of ['site-settings select', 'reading-depth input']) {
      await page.locator(control).first().waitFor({ state: 'visible' });
    }
    await close();
  });
});

describe('the depth', () => {
  test('in short shows the headings only, keeps that, and opens what a link leads to', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(condition);
    const shown = () =>
      page.evaluate(() => [...document.querySelectorAll('.parts :is(p, li)')].filter((part) => part.checkVisibility()).length);
    const all = await shown();
    await page.locator('reading-depth input[value="short"]').check();
    const short = await shown();
    expect(short).toBeLessThan(all / 5);
    expect((await audit(page)).join('\n')).toBe('');
    await page.goto('/');
    await page.goto(condition);
    expect(await shown()).toBe(short);
    await page.locator('.parts .toggle:visible').first().click();
    expect(await shown()).toBeGreaterThan(short);
    const last = page.locator('.contents a').nth(2);
    const id = (await last.getAttribute('href'))?.slice(1) ?? '';
    await last.click();
    await expect.poll(() => page.locator(`section:has(> .heading > #${id})`).getAttribute('class')).toContain('open');
    await page.locator('reading-depth input[value="all"]').check();
    expect(await shown()).toBe(all);
    await close();
  });

  test('hides nothing where no script runs', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(condition);
    expect(await page.locator('reading-depth').isVisible()).toBe(false);
    expect(await page.locator('.parts section').first().isVisible()).toBe(true);
    expect(await page.locator('.minutes').isVisible()).toBe(true);
    await close();
  });
});

describe('the list of contents', () => {
  test('stands open beside the text, marks what is read, and is folded on a phone', async () => {
    const { page, close } = await site.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(condition);
    const links = page.locator('.contents a');
    expect(await links.first().isVisible()).toBe(true);
    // A section after which the next heading does not stand in the upper third, too.
    const long = await page
      .locator('.parts section > .heading > [id]')
      .evaluateAll((all) => all.slice(1).find((heading) => (heading.closest('section')?.clientHeight ?? 0) > innerHeight / 2)?.id);
    await page.locator(`.contents a[href="#${long}"]`).click();
    await expect.poll(() => page.locator('.contents [aria-current]').getAttribute('href')).toBe(`#${long}`);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await links.first().isVisible()).toBe(false);
    await page.locator('.contents summary').click();
    expect(await links.first().isVisible()).toBe(true);
    await close();
  });

  test('names every section that the page has, without a script too', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(condition);
    const sections = await page.locator('.parts h2').evaluateAll((all) => all.map(({ id }) => `#${id}`));
    const listed = await page.locator('.contents a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(expect.arrayContaining(sections));
    await close();
  });
});

test('on a phone the menu opens and closes by keyboard, without a script too', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
    await page.goto('/');
    expect(await page.locator('#menu a').first().isVisible()).toBe(false);
    expect((await page.locator('header.site').boundingBox())?.height).toBeLessThan(70);
    await page.locator('.menu-button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#menu a').first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu a').first().isVisible()).toBe(false);
    await close();
  }
});

test('a question mark shows the keys, but not while one types', async () => {
  const { page, close } = await site.newPage();
  await page.goto('/events/');
  await page.locator('site-settings').waitFor();
  await page.keyboard.press('?');
  await expect.poll(() => page.locator('#keys').isVisible()).toBe(true);
  expect((await audit(page)).join('\n')).toBe('');
  await page.keyboard.press('Escape');
  expect(await page.locator('#keys').isVisible()).toBe(false);
  await page.goto('/search/');
  await page.locator('#q').press('?');
  expect(await page.locator('#keys').isVisible()).toBe(false);
  await close();
});

test('print shows what is folded, and addresses beside the notes', async () => {
  const { page, close } = await site.newPage();
  await page.goto(condition);
  const hidden = page.locator('.fold li').first();
  expect(await hidden.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await hidden.isVisible()).toBe(true);
  const after = await page
    .locator('.notes a[rel~="external"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('http');
  expect(await page.locator('.menu-button').isVisible()).toBe(false);
  await close();
});

test('a page can be cited in three forms, and its link copied', async () => {
  const { page, close } = await site.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(condition);
  await page.locator('.copy button').first().waitFor();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url(condition));
  await page.locator('.cite-page > summary').click();
  const [bibtex, csl] = await page.locator('.cite-page pre').allTextContents();
  expect(bibtex).toMatch(/^@misc\{/);
  const title = (await page.locator('h1').textContent()) ?? '';
  expect((JSON.parse(csl ?? '') as { title: string }[])[0]?.title).toBe(title);
  await close();
});

test('large text of the browser makes larger text, and nothing is cut off', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(condition);
  const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.querySelector('.prose p') as Element).fontSize));
  const before = await size();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await size()).toBeCloseTo(before * 2, 0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await close();
});
