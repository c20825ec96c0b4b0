import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { type DevServer, openDevServer } from './dev-server.ts';

const EVENT = 'events/shots-at-quill-bay.mdx';
const ADDRESS = '/events/shots-at-quill-bay/';

let server: DevServer;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  server = await openDevServer();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens an address in a page of its own: one that was open before may be about to load again, and refuse to go elsewhere. */
async function open(address: string): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  await page.goto(server.url(address), { waitUntil: 'commit' });
}

const save = (from: RegExp | string, to: string): void => server.write(EVENT, server.read(EVENT).replace(from, to));
const saveTitle = (title: string): void => save(/^title: .*$/m, `title: ${title}`);

// Whether something is on the screen is waited for without a limit but the test's own: no machine is too slow.
const shows = (selector: string, hasText: string, where = page): Promise<void> =>
  where.locator(selector, { hasText }).first().waitFor({ timeout: 0 });
const showsProblem = (words: string): Promise<void> => shows('vite-error-overlay #message-content', words);

describe('a page that is open while somebody writes', () => {
  test('shows a changed title, each time', async () => {
    await open(ADDRESS);
    for (const title of ['Shots were heard', 'Shots were heard again', 'No shots were heard']) {
      saveTitle(title);
      await shows('h1', title);
    }
  });

  test('shows changed prose', async () => {
    save(/$/, '\nThe harbour was quiet again.\n');
    await shows('main', 'The harbour was quiet again.');
  });

  test('shows a broken file in the words of the check, over the last good page, until it is mended', async () => {
    save(/^kind: .*$/m, 'kind: attak');
    await showsProblem(`${EVENT}:4:1  "attak" is not possible for "kind".`);
    await showsProblem('Did you mean "attack"?');
    await open(ADDRESS);
    await showsProblem('Did you mean "attack"?');
    await shows('h1', 'No shots were heard');
    save(/^kind: attak$/m, 'kind: attack');
    await page.locator('vite-error-overlay').waitFor({ state: 'detached', timeout: 0 });
    await shows('h1', 'No shots were heard');
  });

  test('shows what prose may not hold in the same way, with its line', async () => {
    save(/$/, '\n<script>x</script>\n');
    const line = server.read(EVENT).split('\n').indexOf('<script>x</script>') + 1;
    await showsProblem(`${EVENT}:${line}:1  <script> is not allowed in content.`);
    await open(ADDRESS);
    await showsProblem('<script> is not allowed in content.');
    await shows('main', 'The harbour was quiet again.');
    save('\n<script>x</script>\n', '\nIt stayed so.\n');
    await shows('main', 'It stayed so.');
    expect(await page.locator('vite-error-overlay').count()).toBe(0);
  });

  test('shows a new file in a list, and no longer when it is removed', async () => {
    await open('/events/');
    server.write('events/more-shots.mdx', server.read(EVENT).replace(/^title: .*$/m, 'title: More shots'));
    await shows('main', 'More shots');
    server.remove('events/more-shots.mdx');
    await page.waitForFunction(
      () => /^(?!.*More shots).*No shots were heard/s.test(document.querySelector('main')?.textContent ?? ''),
      null,
      {
        timeout: 0,
      },
    );
  });
});

test('a page that is being loaded during a change, and so misses the message of it, shows the change all the same', async () => {
  await open('/events/');
  const late = await browser.newPage();
  let answers = 0;
  // The page has its text, and waits for the script that would hear of the change.
  await late.route('**/@vite/client', async (route) => {
    answers += 1;
    if (answers === 1) {
      saveTitle('Shots while it loads');
      await shows('main', 'Shots while it loads');
    }
    await route.continue();
  });
  await late.goto(server.url(ADDRESS), { waitUntil: 'commit' });
  await shows('h1', 'Shots while it loads', late);
  expect(answers).toBeGreaterThan(1);
});
