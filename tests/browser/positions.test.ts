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
const cells = async (page: Page) => {
  const rows = await page.locator('.matrix tbody tr').evaluateAll((rows) =>
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
  return rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'en'));
};

describe('the matrix', () => {
  test('leads from a cell to the list with its sources, and from a block to its statement, without scripts too', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    for (const link of ['.matrix .since a', '.strip td a']) {
      await page.goto('/positions/');
      const to = (await page.locator(link).first().getAttribute('href')) ?? '';
      await page.goto(to);
      const place = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
      expect(await place.count(), to).toBe(1);
      expect(await place.locator('xpath=ancestor-or-self::section[1]').locator('.cites a').count(), to).toBeGreaterThan(0);
    }
    await close();
  });

  test('a picture and the list below it hold the same statements, in words', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto('/positions/');
    const address = (await page.locator('.strip-of-condition h4 a').first().getAttribute('href')) ?? '';
    await page.goto(address);
    const drawn = await page.locator('.strip td svg').count();
    expect(drawn).toBeGreaterThan(0);
    expect(await page.locator('section.party li[id^="position-"]:not(:has(.stance:text("searched")))').count()).toBe(drawn);
    for (const name of await page.locator('.strip td a').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))) {
      expect(name).toMatch(/^.+, .*\d{4}: \S/);
    }
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

  test('says what changed on the day, by word and in numbers', async () => {
    const { page, close } = await site.newPage();
    const day = days[Math.floor(days.length / 2)] ?? '';
    await page.goto(`/positions/?day=${day}`);
    const summary = page.locator('positions-explorer .changes');
    await expect.poll(() => summary.textContent()).toMatch(/^\d+ of \d+ rows changed on that day\.$/);
    const changed = await page.locator('.matrix tr:has(td.changed)').count();
    expect(await summary.textContent()).toContain(`${changed} of `);
    await page.locator('#day').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.matrix td.changed').count()).toBe(0);
    await close();
  });

  test('passes axe in both themes on a day', async () => {
    const { page, close, consoleErrors, pageErrors } = await site.newPage({ reducedMotion: 'reduce' });
    await page.goto(`/positions/?day=${days.at(-2)}`);
    await page.locator('positions-explorer output', { hasText: 'at the end of' }).waitFor();
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
