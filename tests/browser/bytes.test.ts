import { readFileSync } from 'node:fs';
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

/** The page up to the end of its first section: its second heading of the second rank, or all of it. */
function opening(html: string): string {
  const first = html.indexOf('<h2');
  const second = first === -1 ? -1 : html.indexOf('<h2', first + 1);
  return second === -1 ? html : html.slice(0, second);
}

test('every page carries the same one style sheet, inlined', () => {
  const sheets = pages.map(({ html }) => [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]));
  expect(sheets.every((own) => own.length === 1)).toBe(true);
  expect(new Set(sheets.flat()).size).toBe(1);
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

test('no script runs on a page but on the search page and the form for new files', () => {
  const scripted = pages.filter(({ html }) => /<script(?![^>]*type="application\/ld\+json")/.test(html)).map(({ address }) => address);
  expect(scripted).toEqual(['/contribute/new/', '/search/']);
});
