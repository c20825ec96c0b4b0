import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageAddresses } from './addresses.ts';

interface Site {
  folder: string;
  base: string;
}

const SITES: Site[] = [
  { folder: resolve('dist'), base: '/' },
  { folder: resolve('tests/output/fixture'), base: '/ports/' },
];

const fileOf = (folder: string, address: string): string => join(folder, address.endsWith('/') ? `${address}index.html` : address);

/** The addresses that a page links to or loads on this site, and the ids that it has. */
function readPage(file: string): { links: string[]; ids: Set<string> } {
  const html = readFileSync(file, 'utf8').replace(/<pre[\s\S]*?<\/pre>/g, '');
  const links = [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
  return { links, ids: new Set([...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? '')) };
}

function brokenLinks({ folder, base }: Site): string[] {
  const pages = new Map(pageAddresses(folder).map((address) => [address, readPage(fileOf(folder, address))]));
  const broken: string[] = [];
  for (const [address, { links }] of pages) {
    for (const link of links.filter((link) => !/^(?:https?:|mailto:)/.test(link))) {
      const { pathname, hash } = new URL(link, `http://site${base}${address.slice(1)}`);
      const target = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : undefined;
      const isThere = target !== undefined && existsSync(fileOf(folder, target));
      const hasId = !hash || (target !== undefined && pages.get(target)?.ids.has(decodeURIComponent(hash.slice(1))));
      if (!isThere || !hasId) broken.push(`${address} → ${link}`);
    }
  }
  return broken;
}

describe.each(SITES)('$folder', (site) => {
  test('every link inside the site leads to a page and a place on it', () => {
    expect(pageAddresses(site.folder).length).toBeGreaterThan(20);
    expect(brokenLinks(site)).toEqual([]);
  });

  test('no page has a script, style, picture or frame of another host', () => {
    for (const address of pageAddresses(site.folder)) {
      const html = readFileSync(fileOf(site.folder, address), 'utf8');
      expect(html, address).not.toMatch(/<(?:script|img|iframe|link(?! rel="canonical"))[^>]*\s(?:src|href)="(?:https?:)?\/\/(?!site)/);
    }
  });
});
