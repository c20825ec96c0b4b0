import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longestOfEachType } from './addresses.ts';
import { openSite, type Site } from './site.ts';

const face = createRequire(import.meta.url).resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2');
const source = `url(data:font/woff2;base64,${readFileSync(face).toString('base64')})`;

/** One typeface in the shapes of very unlike ones: what it is scaled by, and how much of a line it takes above and below. */
const FONTS = {
  'small and low': 'size-adjust: 70%; ascent-override: 40%; descent-override: 5%; line-gap-override: 0%',
  'wide and tall': 'size-adjust: 130%; ascent-override: 160%; descent-override: 60%; line-gap-override: 20%',
};

/** What has to be hit by itself: fields, buttons and folds, and the links that stand in no sentence. */
const TARGETS = 'input:not([type="hidden"]), select, textarea, button, summary, header.site a, nav a';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** The targets that are shown and have less than 24 px in width or height, in the page as it stands. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.locator(TARGETS).evaluateAll((all) =>
    all.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const shown = target.checkVisibility({ visibilityProperty: true }) && width > 0;
      return shown && Math.min(width, height) < 24 ? [`${target.outerHTML.slice(0, 90)}: ${width} × ${height}`] : [];
    }),
  );

/** The targets that are too small while the whole page is set in the typeface with these metrics. */
async function tooSmallIn(page: Page, metrics: string): Promise<string[]> {
  const style = await page.addStyleTag({
    content: `@font-face { font-family: forced; src: ${source}; ${metrics} } * { font-family: forced !important }`,
  });
  expect(await page.evaluate(async () => (await document.fonts.load('16px forced')).length)).toBe(1);
  const small = await tooSmall(page);
  await style.evaluate((element) => (element as HTMLStyleElement).remove());
  return small;
}

test.each(longestOfEachType(resolve(import.meta.dirname, '../../dist')))(
  'every target of %s has 24 px in unlike fonts',
  async (address) => {
    const { page, close } = await site.newPage({ bypassCSP: true, reducedMotion: 'reduce' });
    await page.goto(address);
    for (const [font, metrics] of Object.entries(FONTS)) expect(await tooSmallIn(page, metrics), font).toEqual([]);
    await close();
  },
);
