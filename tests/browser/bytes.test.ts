import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pageAddresses } from './addresses.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const pages = pageAddresses(dist).map((address) => ({
  address,
  html: readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
}));

const FIRST_ROUND_TRIP = 14_000;

/** What the first page may weigh, with its style. */
const HOME = 30_000;

/** The page up to the end of its first section: its second heading of the second rank, or all of it. */
function opening(html: string): string {
  const first = html.indexOf('<h2');
  const second = first === -1 ? -1 : html.indexOf('<h2', first + 1);
  return second === -1 ? html : html.slice(0, second);
}

test('every page carries the same style sheet, inlined, and behind it only what its own pictures need', () => {
  const sheets = pages.map(({ html }) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1] ?? ''));
  const shared = sheets.map((own) => own.join('')).sort((a, b) => a.length - b.length)[0] ?? '';
  expect(shared.length).toBeGreaterThan(10_000);
  expect(sheets.every((own) => own.length === 1)).toBe(true);
  expect(sheets.filter(([own = '']) => !own.startsWith(shared))).toEqual([]);
  expect(pages.every(({ html }) => !/<link[^>]+rel="stylesheet"/.test(html))).toBe(true);
});

test('the first round trip carries title, summary and first section of every record', () => {
  const records = pages.filter(({ address }) => /^\/(?:actors|conditions|events|terms)\/./.test(address));
  const over = records
    .map(({ address, html }) => ({ address, bytes: gzipSync(opening(html)).length }))
    .filter(({ bytes }) => bytes > FIRST_ROUND_TRIP);
  expect(records.length).toBeGreaterThan(20);
  expect(over).toEqual([]);
});

test('the first page weighs at most 30 kB with its style', () => {
  const home = pages.find(({ address }) => address === '/');
  expect(gzipSync(home?.html ?? '').length).toBeLessThanOrEqual(HOME);
  expect(home).toBeDefined();
});

/** The island that a page loads when its diagram comes into view. */
const ISLANDS: Record<string, RegExp> = {
  '/positions/': /^positions-explorer\./,
  '/relations/': /^relations-explorer\./,
  '/timeline/': /^timeline-explorer\./,
};
const ISLAND_BYTES = 30_000;
const DATA_BYTES = 20_000;

const files = readdirSync(join(dist, '_astro')).filter((name) => name.endsWith('.js'));

/** A script of the built site and everything that it imports at once. */
function reachedFrom(name: string, reached: Set<string> = new Set()): Set<string> {
  if (reached.has(name) || !files.includes(name)) return reached;
  reached.add(name);
  const text = readFileSync(join(dist, '_astro', name), 'utf8');
  for (const [, next = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) reachedFrom(next, reached);
  return reached;
}

const zipped = (path: string): number => gzipSync(readFileSync(path)).length;

test.each(Object.entries(ISLANDS).map(([address, island]) => ({ address, island })))(
  'the island of $address is at most 30 kB, with all that it imports',
  ({ island }) => {
    const own = files.filter((name) => island.test(name));
    expect(own).toHaveLength(1);
    const bytes = [...reachedFrom(own[0] ?? '')].reduce((sum, name) => sum + zipped(join(dist, '_astro', name)), 0);
    expect(bytes).toBeGreaterThan(2000);
    expect(bytes).toBeLessThanOrEqual(ISLAND_BYTES);
  },
);

test.each(['timeline-view.json', 'relations-view.json'])('the data of %s is at most 20 kB', (name) => {
  expect(zipped(join(dist, 'data', name))).toBeLessThanOrEqual(DATA_BYTES);
});

/** What a page may load of scripts before anybody asks for anything: cards, contents, depth, settings and the search's door. */
const SCRIPTS = 6_000;

test('the scripts of a page are few and small', () => {
  const dear = pages.flatMap(({ address, html }) => {
    const files = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
    return !['/search/', '/contribute/new/'].includes(address) && bytes > SCRIPTS ? [{ address, bytes }] : [];
  });
  expect(dear).toEqual([]);
});
