import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

// The invented dossier is built for a configured address; the browser that learns the worker is thrown away afterwards.
const folder = resolve('tests/output/fixture');
const base = '/ports/';
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite({ folder, base });
});
afterAll(() => site?.close());

describe('the service worker', () => {
  test('is registered nowhere but at the configured address', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/events/'));
    await page.locator('.preview').waitFor({ state: 'attached' });
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await close();
  });

  test('shows without a connection what was read, and never a stale page with one', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/'));
    await page.evaluate(async (address) => {
      await navigator.serviceWorker.register(address);
      await navigator.serviceWorker.ready;
    }, `${base}service-worker.js`);
    await page.goto(site.url('/terms/'));
    await page.evaluate(async (scope) => {
      for (const name of await caches.keys()) {
        const store = await caches.open(name);
        await store.put(`${scope}terms/`, new Response('<h1>stale</h1>', { headers: { 'content-type': 'text/html' } }));
      }
    }, site.url('/'));
    await page.reload();
    expect(await page.locator('h1').textContent()).toBe('Terms');
    // The worker keeps a page after it has answered with it.
    const kept = () => page.evaluate(async (address) => (await (await caches.match(address))?.text()) ?? '', `${site.url('/')}terms/`);
    await expect.poll(kept).not.toContain('stale');
    await page.context().setOffline(true);
    await page.goto(site.url('/terms/'));
    expect(await page.locator('h1').textContent()).toBe('Terms');
    await page.goto(site.url('/events/'));
    expect(await page.locator('h1').textContent()).toBe('Events');
    await close();
  });
});

describe('what the service worker keeps', () => {
  test('the lists stay whatever else is read, files are kept without their query, and the names of stores carry the path', async () => {
    const { page, close } = await site.newPage();
    await page.goto(site.url('/'));
    await page.evaluate(async (address) => {
      await navigator.serviceWorker.register(address);
      await navigator.serviceWorker.ready;
    }, `${base}service-worker.js`);
    await page.goto(site.url('/terms/'));
    const kept = await page.evaluate(async (scope) => {
      for (let at = 0; at < 420; at++) await fetch(`${scope}data/events.json?ts=${at}`);
      for (const name of ['data/actors.json', 'data/sources.json?ts=1']) await fetch(scope + name);
      const names = (await caches.keys()).sort();
      const all = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
      return { names, addresses: all.flat() };
    }, site.url('/'));
    expect(kept.names.every((name) => name.startsWith(`parley:${base}:`))).toBe(true);
    expect(kept.addresses.filter((address) => address.includes('?'))).toEqual([]);
    expect(new Set(kept.addresses).size).toBe(kept.addresses.length);
    await page.context().setOffline(true);
    for (const [address, title] of [
      ['/conditions/', 'Conditions'],
      ['/events', 'Events'],
      ['/terms/?from=here', 'Terms'],
    ] as const) {
      await page.goto(site.url(address));
      expect(await page.locator('h1').textContent()).toBe(title);
    }
    await close();
  });
});

describe('where an address is configured', () => {
  test('there are feeds in three formats, with whole addresses and every change', () => {
    const changes = read('changes/index.html').match(/id="change-/g)?.length ?? 0;
    expect(changes).toBeGreaterThan(0);
    expect(read('feed.xml').match(/<item>/g)).toHaveLength(changes);
    expect(read('atom.xml').match(/<entry>/g)).toHaveLength(changes);
    const { items } = JSON.parse(read('feed.json')) as { items: { url: string }[] };
    expect(items).toHaveLength(changes);
    for (const { url } of items) expect(url).toMatch(/^https:\/\/ports\.example\/ports\//);
  });

  test('the map of the site, the robots file, canonical address and share image name pages that are there', () => {
    expect(read('robots.txt')).toContain('https://ports.example/ports/sitemap-index.xml');
    const addresses = [...read('sitemap-0.xml').matchAll(/<loc>https:\/\/ports\.example\/ports\/([^<]*)<\/loc>/g)].map(
      (match) => match[1] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) {
      const html = read(`${address}index.html`);
      expect(html, address).toContain(`<link rel="canonical" href="https://ports.example/ports/${address}">`);
      const image = /og:image" content="https:\/\/ports\.example\/ports\/([^"]+)"/.exec(html)?.[1] ?? 'none';
      const png = readFileSync(join(folder, image));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], address).toEqual([1200, 630]);
    }
  });

  test('a page says what it is about, on what it rests and what was corrected', () => {
    const html = read('events/lindmar-meeting-14-march/index.html');
    const linked = JSON.parse(/application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as Record<string, unknown>;
    expect(linked).toMatchObject({ '@type': 'Article', about: { '@type': 'Event' } });
    expect((linked['citation'] as string[]).length).toBeGreaterThan(0);
    expect(String(linked['dateModified'])).toMatch(/^1921-/);
    const corrected = read('sitemap-0.xml')
      .match(/ports\/(events\/[^<]+)/g)
      ?.map((address) => read(`${address.slice(6)}index.html`));
    expect(corrected?.some((page) => page.includes('CorrectionComment'))).toBe(true);
  });
});
