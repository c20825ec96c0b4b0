import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { openSite, type Site } from './site.ts';

/** The invented dossier: its texts are known by name. */
const folder = resolve('tests/output/fixture');
const base = '/ports/';
const PAIR = 'arland-paper,belmora-paper';

let site: Site;
beforeAll(async () => {
  site = await openSite({ folder, base });
});
afterAll(() => site?.close());

/** What the columns say, row by row, without the blanks between their parts. */
const columns = (page: Page) =>
  page.locator('.columns > div').evaluateAll((cells) =>
    cells.map((cell) =>
      (cell.textContent ?? '')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/ ?([·.,]) ?/g, '$1')
        .trim(),
    ),
  );

describe('texts side by side', () => {
  test('the pair that the address names says what its own page says, but for remarks', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/compare/arland-paper/belmora-paper/'));
    const still = (await columns(page)).map((words) => words.replace(/In the text: “[^”]*”/, '').replace(/,under [^.]*/, ''));
    await page.goto(site.url(`/compare/?texts=${PAIR}`));
    await page.locator('texts-compare .columns').first().waitFor();
    const chosen = await columns(page);
    expect(chosen).toHaveLength(still.length);
    expect(chosen.map((words) => words.slice(0, 40))).toEqual(still.map((words) => words.slice(0, 40)));
    await close();
  });

  test('a choice by keyboard stands in the address, and a third text is a third column', async () => {
    const { page, close, consoleErrors, pageErrors } = await site.newPage();
    await page.goto(site.url('/compare/'));
    await page.getByText('Choose two texts or three.').waitFor();
    await page.getByLabel('First text').selectOption('arland-paper');
    await page.getByLabel('Second text').selectOption('belmora-paper');
    await page.locator('texts-compare .columns').first().waitFor();
    expect(new URL(page.url()).searchParams.get('texts')).toBe(PAIR);
    await page.getByLabel(/^Third text/).selectOption('envoy-draft');
    await expect.poll(() => page.locator('texts-compare .columns').first().locator('> div').count()).toBe(3);
    expect((await auditBothThemes(page)).join('\n')).toBe('');
    expect([...consoleErrors, ...pageErrors]).toEqual([]);
    await close();
  });

  test('texts that are not there, or twice, or too many are passed over', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/compare/?texts=nothing,arland-paper,arland-paper,belmora-paper,envoy-draft,harbour-note'));
    await page.locator('texts-compare .columns').first().waitFor();
    expect(await page.locator('texts-compare .columns').first().locator('> div').count()).toBe(3);
    await close();
  });

  test('without scripts the pairs are there, and no empty form', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false });
    await page.goto(site.url('/compare/'));
    expect(await page.locator('.chooser').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'beside Arland' }).first().click();
    expect(await page.locator('.columns').count()).toBeGreaterThan(1);
    await close();
  });

  test('the columns stand beside each other where there is room, and below each other on a phone', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/compare/arland-paper/belmora-paper/'));
    for (const [width, isBeside] of [
      [360, false],
      [768, true],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const [left, right] = await page
        .locator('.columns')
        .first()
        .locator('> div')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
      expect(left === right).toBe(isBeside);
    }
    await close();
  });
});
