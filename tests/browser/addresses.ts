import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of the built site. */
interface BuiltPage {
  /** From the root of the site: `/`, `/events/`, `/events/some-day/`, `/404.html`. */
  address: string;
  /** Size of the HTML file. */
  bytes: number;
}

/** The addresses of all pages in a built site, sorted: every `index.html`, and every `404.html`. Throws when the folder is missing. */
export function pageAddresses(dist: string): string[] {
  return pagesOf(dist).map(({ address }) => address);
}

/**
 * For each type of page the address of the one with most bytes, sorted. The type is the first part of the address, and
 * whether the page is the index (`/events/`) or a record below it (`/events/some-day/`).
 */
export function longestOfEachType(dist: string): string[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pagesOf(dist)) {
    const type = typeOf(page.address);
    if (page.bytes > (longest.get(type)?.bytes ?? -1)) longest.set(type, page);
  }
  return [...longest.values()].map(({ address }) => address).sort();
}

function typeOf(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  return rest.length > 0 ? `/${first}/*` : `/${first}`;
}

function pagesOf(dist: string): BuiltPage[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name === 'index.html' || entry.name === '404.html'))
    .map((entry) => builtPage(dist, join(entry.parentPath, entry.name)))
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}

function builtPage(dist: string, file: string): BuiltPage {
  const path = relative(dist, file).split(sep).join('/');
  return { address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, bytes: statSync(file).size };
}
