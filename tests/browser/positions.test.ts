import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { openSite, type Site } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const days = readdirSync(join(dist, 'on'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** What each cell of a matrix says now, row by row, with the row's condition. */
const cells = (page: Page) =>
  page.locator('.matrix tbody tr').evaluateAll((rows) =>
    rows
      .filter((row) => !(row as HTMLElement).hidden)
      .map((row) => [
        row.querySelector('th')?.textContent?.trim(),
        ...[...row.querySelectorAll('td')].map((cell) => {
          const stances = [...cell.querySelectorAll('.now .stance')].map((stance) => stance.textContent?.trim());
          return stances.length > 0 ? stances.join(', ') : 'nothing';
        }),
      ]),
  );

describe('the matrix', () => {
  test('opens the history of a cell with its sources, without scripts too', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/positions/');
    const history = page.locator('.history').first();
    expect(await history.locator('li').first().isVisible()).toBe(false);
    await history.locator('summary').click();
    expect(await history.locator('li').first().isVisible()).toBe(true);
    expect(await history.locator('.cites a').count()).toBeGreaterThan(0);
    await close();
  });

  test('on a day says what the page of that day says', async () => {
    const { page, close } = await site.newPage();
    for (const day of [days[Math.floor(days.length / 3)], days[Math.floor(days.length / 2)], days.at(-1)]) {
      await page.goto(`/on/${day}/`);
      const still = await cells(page);
      await page.goto(`/positions/?day=${day}`);
      await page.locator('positions-explorer output', { hasText: 'at the end of' }).waitFor();
      expect(await cells(page)).toEqual(still);
      expect(await page.locator('positions-explorer .tools a').getAttribute('href')).toBe(`/on/${day}/`);
    }
    await close();
  });

  test('the day moves by keyboard and buttons, stands in the address, and the end is now', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/positions/');
    await page.locator('positions-explorer output').waitFor();
    const now = await cells(page);
    await page.getByRole('button', { name: 'The day before' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe(`?day=${days.at(-1)}`);
    await page.locator('#day').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => new URL(page.url()).search).toBe(`?day=${days[0]}`);
    expect(await cells(page)).not.toEqual(now);
    await page.keyboard.press('End');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await cells(page)).toEqual(now);
    await close();
  });

  test('passes axe with histories open in both themes', async () => {
    const { page, close, consoleErrors, pageErrors } = await site.newPage({ reducedMotion: 'reduce' });
    await page.goto('/positions/');
    await page.locator('positions-explorer output').waitFor();
    await page.locator('.history').evaluateAll((all) => {
      for (const one of all.slice(0, 12)) (one as HTMLDetailsElement).open = true;
    });
    expect((await auditBothThemes(page)).join('\n')).toBe('');
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
    await close();
  });
});

describe('the days', () => {
  test('lead from the first to the last and back, and every one has its page', () => {
    expect(days.length).toBeGreaterThan(10);
    for (const [at, day] of days.entries()) {
      const html = readFileSync(join(dist, 'on', day, 'index.html'), 'utf8');
      const next = days[at + 1];
      const before = days[at - 1];
      if (next) expect(html).toMatch(new RegExp(`href="/on/${next}/" rel="next"`));
      if (before) expect(html).toMatch(new RegExp(`href="/on/${before}/" rel="prev"`));
    }
    expect(existsSync(join(dist, 'on', 'index.html'))).toBe(true);
  });

  test('of every event on the timeline there is a page', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/timeline/');
    const written = await page
      .locator('.story time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')?.slice(0, 10) ?? ''));
    const missing = written.filter((day) => day.length === 10 && !days.includes(day));
    expect(written.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
    await close();
  });
});
