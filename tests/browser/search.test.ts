import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditBothThemes } from './audit.ts';
import { answered, found, missedBy, rankSearches, recallAt, searchFor } from './found.ts';
import { searchesOf } from './searches.ts';
import { openSite, type Site, type WatchedPage } from './site.ts';

const searches = searchesOf('content');
const [first] = searches;
const query = first?.query ?? '';

/** What the searches of dossier.yaml have to reach, all together. */
const RECALL = { atOne: 0.9, atThree: 0.98 };

let site: Site;
let watched: WatchedPage;
beforeAll(async () => {
  site = await openSite();
  watched = await site.newPage();
});
afterAll(() => site?.close());

const status = (): Promise<string | null> => watched.page.locator('search-page [role="status"]').textContent();

test('the page that a reader means comes first, or among the first three', { timeout: 180_000 }, async () => {
  // Two readers at once, for most of a search is waiting until nothing more is typed.
  const other = await site.newPage();
  const readers = [watched, other].map(({ page }, index) =>
    rankSearches(
      page,
      searches.filter((_, at) => at % 2 === index),
    ),
  );
  const ranks = (await Promise.all(readers)).flat();
  expect([...other.consoleErrors, ...other.pageErrors, ...other.foreignRequests]).toEqual([]);
  await other.close();
  const missed = missedBy(ranks).join('\n');
  expect(ranks.length).toBeGreaterThanOrEqual(80);
  expect(recallAt(1, ranks), missed).toBeGreaterThanOrEqual(RECALL.atOne);
  expect(recallAt(3, ranks), missed).toBeGreaterThanOrEqual(RECALL.atThree);
});

test('results tell type, day and status, and lead to the sections that were hit', async () => {
  const { page } = watched;
  await page.goto('/search/');
  await searchFor(page, query);
  const lines = await page.locator('.results .meta:not(.sections)').allTextContents();
  expect(lines.every((line) => /^(?:Actor|Condition|Event|Source|Term|About the dossier)/.test(line))).toBe(true);
  expect(lines.some((line) => / · /.test(line))).toBe(true);
  const section = page.locator('.results .sections a').first();
  const words = await section.textContent();
  await section.click();
  await expect.poll(() => new URL(page.url()).pathname).not.toBe('/search/');
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');
  expect(await page.locator(decodeURIComponent(hash)).evaluate((place) => place.textContent)).toContain(words);
});

test('nothing is loaded for a page that is only opened, and its form stands where it will stay', async () => {
  const { page, close } = await site.newPage({ viewport: { width: 768, height: 900 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) (window as unknown as { shifts: string[] }).shifts.push(entry.name);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(asked.some((path) => path.includes('search'))).toBe(true);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
  await page.focus('select[name="type"]');
  await expect.poll(() => page.locator('select[name="type"] option').count()).toBeGreaterThan(2);
  await close();
});

test('a query is searched once, for the results and for the counts', async () => {
  const { page, close } = await site.newPage();
  // The index as it is, but that it writes down what it is asked for.
  await page.route(/\/pagefind\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `import * as index from './pagefind.js?real';
        export const { options, init } = index;
        globalThis.asked = [];
        export const search = (query) => (globalThis.asked.push(query), index.search(query));`,
    }),
  );
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked?: (string | null)[] }).asked ?? []);
  await page.goto('/search/');
  await page.focus('#q');
  const options = page.locator('select[name="type"] option');
  await expect.poll(() => options.count()).toBeGreaterThan(2);
  expect(await asked()).toEqual([null]);
  const all = await options.allTextContents();
  await searchFor(page, query);
  await expect.poll(() => options.allTextContents()).not.toEqual(all);
  const questions = await asked();
  expect(questions.length).toBeGreaterThan(1);
  expect(questions).toEqual([...new Set(questions)]);
  await close();
});

test('every page of the index can be filtered by its type', async () => {
  const { page } = watched;
  await page.goto('/search/');
  await page.focus('#q');
  const options = page.locator('select[name="type"] option');
  await expect.poll(() => options.count()).toBeGreaterThan(2);
  const counts = (await options.allTextContents()).map((words) => Number(/\((\d+)\)$/.exec(words)?.[1] ?? 0));
  const index = (await (await page.request.get('/pagefind/pagefind-entry.json')).json()) as { languages: { en: { page_count: number } } };
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(index.languages.en.page_count);
});

test('what is typed before the script has come is searched when it comes', async () => {
  const { page, close } = await site.newPage();
  let letGo: () => void = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await page.route(/\/search\.astro[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await page.fill('#q', query);
  expect(await page.evaluate(() => customElements.get('search-page'))).toBeUndefined();
  letGo();
  await answered(page, query);
  expect(await page.inputValue('#q')).toBe(query);
  await close();
});

describe('filters', () => {
  test('each says how many pages it has, and no id is shown', async () => {
    const { page } = watched;
    await page.goto('/search/');
    await page.focus('#q');
    for (const name of ['type', 'actor', 'condition', 'standing', 'month', 'stance', 'status']) {
      const options = page.locator(`select[name="${name}"] option`);
      await expect.poll(() => options.count()).toBeGreaterThan(2);
      const words = (await options.allTextContents()).slice(1);
      expect(words.every((word) => /^\S.* \([1-9]\d*\)$/.test(word))).toBe(true);
      expect(words.filter((word) => /^[a-z]+-[a-z-]+ \(/.test(word))).toEqual([]);
    }
  });

  test('narrow the results to as many as they said, stand in the address and come back on Back', async () => {
    const { page } = watched;
    await page.goto('/search/');
    await searchFor(page, query);
    const event = page.locator('select[name="type"] option[value="Event"]');
    await expect.poll(() => event.textContent()).toMatch(/\d/);
    const promised = /\((\d+)\)/.exec((await event.textContent()) ?? '')?.[1];
    const before = await status();
    await page.selectOption('select[name="type"]', 'Event');
    await expect.poll(status, { timeout: 10_000 }).not.toBe(before);
    const narrowed = await status();
    expect(narrowed).toMatch(new RegExp(`^${promised} pages? `));
    const lines = await page.locator('.results .meta:not(.sections)').allTextContents();
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.startsWith('Event'))).toBe(true);
    expect(new URL(page.url()).search).toContain('type=Event');
    await page.locator('.results > li > a').first().click();
    await page.waitForURL(({ pathname }) => pathname !== '/search/');
    await page.goBack();
    await expect.poll(status, { timeout: 10_000 }).toBe(narrowed);
    expect(await page.inputValue('#q')).toBe(query);
    expect(await page.inputValue('select[name="type"]')).toBe('Event');
  });

  test('list what passes them without a query, and can be taken off', async () => {
    const { page } = watched;
    await page.goto('/search/?type=Condition');
    await answered(page, '');
    expect((await found(page)).every((address) => address.startsWith('/conditions/'))).toBe(true);
    await page.locator('.reset').click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.inputValue('select[name="type"]')).toBe('');
  });
});

test('quotation marks keep words together', async () => {
  const { page } = watched;
  await page.goto('/search/');
  const title = (await searchFor(page, query))[0] ?? '/';
  await page.goto(title);
  // Two neighbouring words of the page's first sentence, and the same two the other way round.
  const [one = '', other = ''] = (await page.locator('.summary').textContent())?.match(/(?<!\w)[a-z]{5,} [a-z]{4,}/)?.[0].split(' ') ?? [];
  await page.goto('/search/');
  expect(await searchFor(page, `"${one} ${other}"`)).toContain(title);
  expect(await searchFor(page, `"${other} ${one}"`)).not.toContain(title);
});

test('an address with a hostile query and filters shows them as text', async () => {
  const { page } = watched;
  const hostile = '<img src=x onerror="window.broken=1">';
  await page.goto(`/search/?q=${encodeURIComponent(hostile)}&type=%3Cb%3E&actor=__proto__&month=${'9'.repeat(5000)}&nonsense=1`);
  await page.locator('search-page [role="status"]', { hasText: /./ }).waitFor();
  expect(await page.inputValue('#q')).toBe(hostile);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.inputValue('select[name="type"]')).toBe('<b>');
});

test('what is not there is said, with ways on', async () => {
  const { page } = watched;
  await page.goto('/search/');
  expect(await searchFor(page, 'ᚠᚢᚦᚨᚱᚲ')).toEqual([]);
  expect(await status()).toMatch(/^Nothing was found/);
  expect(await page.locator('.results a').count()).toBeGreaterThan(2);
});

test('the filled page passes axe in both themes, and nothing went wrong on the way', async () => {
  const { page, close, consoleErrors, pageErrors, foreignRequests } = await site.newPage({ reducedMotion: 'reduce' });
  await page.goto('/search/');
  await searchFor(page, query);
  expect((await auditBothThemes(page)).join('\n')).toBe('');
  expect([...consoleErrors, ...pageErrors, ...foreignRequests]).toEqual([]);
  expect([...watched.consoleErrors, ...watched.pageErrors, ...watched.foreignRequests]).toEqual([]);
  await close();
});
