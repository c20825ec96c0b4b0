import { createServer } from 'node:net';
import { resolve } from 'node:path';
import lighthouse from 'lighthouse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longestOfEachType } from './addresses.ts';
import { launchBrowser } from './chromium.ts';
import { type StaticServer, serve } from './static-server.ts';

const dist = resolve(import.meta.dirname, '../../dist');
/** Lighthouse refuses pages that are kept from search engines. */
const indexable = longestOfEachType(dist).filter((address) => address !== '/404.html');

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

let server: StaticServer;
let browser: Browser;
let port: number;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** The scores of a page in hundredths, and what was found wanting. */
async function scoresOf(address: string): Promise<{ scores: Record<string, number>; wanting: string[] }> {
  const result = await lighthouse(server.origin + address, { port, logLevel: 'error', output: 'json', onlyCategories: CATEGORIES });
  if (!result) throw new Error(`Lighthouse gave nothing for ${address}.`);
  const { categories, audits } = result.lhr;
  const scores = Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]));
  const counted = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  const wanting = Object.values(audits).filter(({ id, score }) => counted.has(id) && score !== null && score < 1);
  return { scores, wanting: wanting.map(({ id, displayValue }) => `${id} ${displayValue ?? ''}`.trim()) };
}

// It takes ten seconds a page, and measures time, which no other work on the machine may disturb: with `npm run verify`.
describe.runIf(process.env['PARLEY_EVERY_PAGE'])('Lighthouse', () => {
  beforeAll(async () => {
    port = await freePort();
    server = await serve(dist, { gzip: true });
    browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(indexable)('%s has 100 in all four categories', { retry: 2, timeout: 180_000 }, async (address) => {
    const { scores, wanting } = await scoresOf(address);
    expect(scores, wanting.join('; ')).toEqual({ performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 });
  });
});
