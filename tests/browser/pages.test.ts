import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { longestOfEachType, pageAddresses } from './addresses.ts';
import { auditBothThemes } from './audit.ts';
import { openSite, type Site } from './site.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const all = existsSync(dist) ? pageAddresses(dist) : [];
const chosen = process.env['PARLEY_EVERY_PAGE'] ? all : longestOfEachType(dist);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('the content folder and the built site tell of the same records', () => {
  for (const collection of ['actors', 'conditions', 'events', 'texts', 'sources', 'terms']) {
    const files = readdirSync(resolve('content', collection)).map((name) => `/${collection}/${name.replace(/\.[^.]*$/, '')}/`);
    expect(files.length).toBeGreaterThan(0);
    expect(all).toEqual(expect.arrayContaining(files));
  }
});

test('no citation is left unread in any page', () => {
  // The pages for contributors tell how a citation is written.
  for (const address of all.filter((address) => !address.startsWith('/contribute/'))) {
    const file = join(dist, address.endsWith('/') ? `${address}index.html` : address);
    expect(
      readFileSync(file, 'utf8').replace(
        /<pre[\s\S]*?<\/pre>|<code[\s\S]*?<\/code>|<details[\s\S]*?<\/details>|<section class="rule"[\s\S]*?<\/section>/g,
        '',
      ),
      address,
    ).not.toContain('[@');
  }
});

test.each(chosen)('%s has no fault that axe can find in either theme, and asks no other host', async (address) => {
  const watched = await site.newPage({ reducedMotion: 'reduce' });
  try {
    await watched.page.goto(address);
    await watched.page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect((await auditBothThemes(watched.page)).join('\n')).toBe('');
    expect([...watched.consoleErrors, ...watched.pageErrors, ...watched.foreignRequests]).toEqual([]);
  } finally {
    await watched.close();
  }
});

test.each([360, 768, 1440])('at %i px no page is wider than the window', { timeout: 60_000 + all.length * 500 }, async (width) => {
  const { page, close } = await site.newPage({ viewport: { width, height: 800 } });
  for (const address of chosen) {
    await page.goto(address);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(beyond, address).toBe(0);
  }
  await close();
});
