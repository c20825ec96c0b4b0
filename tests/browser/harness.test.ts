import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestOfEachType, pageAddresses } from './addresses.ts';
import { audit } from './audit.ts';
import { launchBrowser } from './chromium.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

const html = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const files: Record<string, string> = {
  'index.html': html(
    'The port of Arland',
    '<p>Arland and Belmora quarrel over a port.</p><script>document.body.dataset.ran = "yes";</script>',
  ),
  'faulty/index.html': html(
    'A faulty page',
    `<img src="https://pictures.example/port.png" width="10" height="10">
    <p style="color: #ccc; background: #fff">Too pale to read</p>
    <a href="/" style="display: inline-block; width: 8px; height: 8px">a</a><a href="/faulty/" style="display: inline-block; width: 8px; height: 8px">b</a>
    <script>console.error('the tide is out'); new WebSocket('wss://sockets.example/'); setTimeout(() => { throw new Error('aground'); });</script>`,
  ),
  'framed/index.html': html('A page in a page', '<iframe src="/faulty/" title="The faulty page" width="400" height="400"></iframe>'),
  'faulty/long/index.html': html('A long record', 'ships '.repeat(100)),
  'faulty/short/index.html': html('A short record', 'ships'),
  'plain.html': html('A page without a folder', ''),
  '404.html': html('No such page', ''),
  'pagefind/en.pf_meta': 'x',
  'pagefind/search.wasm': 'x',
  'face.woff2': 'x',
  'ship.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

const home = mkdtempSync(join(tmpdir(), 'harness-'));
const folder = join(home, 'dist');
let site: Site;

beforeAll(async () => {
  for (const [path, text] of Object.entries({ ...files, '../secret.txt': 'outside' })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await openSite({ folder });
});

afterAll(async () => {
  await site?.close();
  rmSync(home, { recursive: true });
});

describe('a page', () => {
  test('that is clean gives no fault', async () => {
    const { page, close, ...faults } = await site.newPage({ viewport: { width: 320, height: 640 } });
    const response = await page.goto('/');
    expect(response?.status()).toBe(200);
    expect(faults).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
    expect((await audit(page)).join('\n')).toBe('');
    expect(await page.evaluate(() => innerWidth)).toBe(320);
    await close();
  });

  test('that is faulty gives its console errors, uncaught errors and foreign requests', async () => {
    const { page, consoleErrors, pageErrors, foreignRequests, close } = await site.newPage();
    await page.goto('/faulty/');
    await expect.poll(() => pageErrors).toEqual(['Error: aground']);
    expect(consoleErrors).toContainEqual(expect.stringMatching(/^the tide is out \(http.*\/faulty\/:\d+\)$/));
    await expect.poll(() => [...foreignRequests].sort()).toEqual(['https://pictures.example/port.png', 'wss://sockets.example/']);
    await close();
  });

  test('that breaks rules of axe is told so, rule by rule and element by element', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/faulty/');
    const violations = await audit(page);
    expect(violations.map((violation) => violation.split(' ')[0])).toEqual(['color-contrast', 'image-alt', 'target-size']);
    expect(violations[0]).toMatch(
      /^color-contrast \(serious\): .*\n {2}https:.*\n {2}p\n {4}<p style=.*Too pale to read<\/p>\n {4}Fix any/,
    );
    await close();
  });

  test('that breaks rules inside a frame is told so', async () => {
    const { page, close } = await site.newPage();
    await page.goto('/framed/');
    const told = (await audit(page)).join('\n');
    expect(told).toMatch(/^image-alt /m);
    expect(told).toMatch(/^ {2}iframe img$/m);
    await close();
  });

  test('that is missing shows 404.html with status 404, and the console says so', async () => {
    const { page, consoleErrors, close } = await site.newPage();
    const response = await page.goto('/nowhere/');
    expect(response?.status()).toBe(404);
    expect(await page.title()).toBe('No such page');
    expect(consoleErrors).toEqual([expect.stringContaining('404')]);
    await close();
  });

  test('obeys the reader: no scripts, dark, less motion', async () => {
    const { page, close } = await site.newPage({ javaScriptEnabled: false, colorScheme: 'dark', reducedMotion: 'reduce' });
    await page.goto('/');
    expect(await page.locator('body').getAttribute('data-ran')).toBeNull();
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark) and (prefers-reduced-motion: reduce)').matches)).toBe(true);
    await close();
  });
});

describe('the server', () => {
  /** Asks without tidying the path first, as `fetch` would. */
  const ask = (path: string): Promise<[status: number | undefined, about: string | undefined]> =>
    new Promise((answered, failed) => {
      const sent = request(site.origin, { path }, (response) => {
        response.resume();
        answered([response.statusCode, response.headers.location ?? response.headers['content-type']]);
      });
      sent.on('error', failed).end();
    });

  test.each([
    ['/', 200, 'text/html; charset=utf-8'],
    ['/faulty', 301, '/faulty/'],
    ['/faulty?q=tide', 301, '/faulty/?q=tide'],
    ['//faulty', 301, '/faulty/'],
    ['/plain', 200, 'text/html; charset=utf-8'],
    ['/404.html', 200, 'text/html; charset=utf-8'],
    ['/pagefind/', 404, 'text/html; charset=utf-8'],
    ['/pagefind/en.pf_meta', 200, 'application/octet-stream'],
    ['/pagefind/search.wasm', 200, 'application/wasm'],
    ['/face.woff2', 200, 'font/woff2'],
    ['/ship.svg', 200, 'image/svg+xml'],
    ['/../secret.txt', 404, 'text/html; charset=utf-8'],
    ['/..%2fsecret.txt', 404, 'text/html; charset=utf-8'],
    ['/%E0%A4%A', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i %s', async (path, status, about) => {
    expect(await ask(path)).toEqual([status, about]);
  });

  test('serves under a base', async () => {
    const based = await openSite({ folder, base: '/parley' });
    const { page, close } = await based.newPage();
    expect((await page.goto(based.url('/faulty/short/')))?.status()).toBe(200);
    expect(page.url()).toBe(`${based.origin}/parley/faulty/short/`);
    expect((await page.goto(`${based.origin}/faulty/short/`))?.status()).toBe(404);
    await close();
    await based.close();
  });

  test('says what to do when there is nothing to serve', async () => {
    await expect(openSite({ folder: join(home, 'missing') })).rejects.toThrow(/run "npm run build" first/);
  });
});

describe('the addresses', () => {
  test('are those of all pages, sorted', () => {
    expect(pageAddresses(folder)).toEqual(['/', '/404.html', '/faulty/', '/faulty/long/', '/faulty/short/', '/framed/']);
  });

  test('with most bytes stand for their type', () => {
    expect(longestOfEachType(folder)).toEqual(['/', '/404.html', '/faulty/', '/faulty/long/', '/framed/']);
  });
});

test('a browser that CHROME names and that does not start is an error with advice', async () => {
  const before = process.env.CHROME;
  process.env.CHROME = join(home, 'no-browser');
  try {
    await expect(launchBrowser()).rejects.toThrow(/CHROME names does not start\..*no-browser: not found.*npm ci/s);
  } finally {
    if (before === undefined) delete process.env.CHROME;
    else process.env.CHROME = before;
  }
});
