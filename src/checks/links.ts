import { nearest } from '../schema/nearest.ts';
import { type Fault, PROSE } from '../schema/record.ts';
import { truncate } from '../schema/truncate.ts';
import { addressOf, WITH_PAGES } from '../site/address.ts';
import { isSitePage, PAGES, recordAt } from '../site/pages.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { idsOf, isKnown, meantOr, pathOf } from './id-lookup.ts';
import { recordsOf } from './records.ts';

function knownAddresses(input: CheckInput): string[] {
  const ofRecords = WITH_PAGES.flatMap((collection) => idsOf(input, collection).map((id) => addressOf(collection, id)));
  return [...PAGES.map(({ address }) => address), ...ofRecords, ...input.days.map(dayAddress)];
}

/** The page that tells how things stood at the end of a day. */
const dayAddress = (day: string): string => `/on/${day}/`;

/** What is wrong with an address within the site, or undefined where a page has it. */
function leadsNowhere(input: CheckInput, written: string): Pick<Finding, 'message' | 'fix'> | undefined {
  const address = written.replace(/[?#].*$/s, '');
  const record = recordAt(address);
  if (isSitePage(address) || (record && isKnown(input, record.collection, record.id))) return undefined;
  if (address.startsWith('/on/') && input.days.map(dayAddress).includes(address)) return undefined;
  const otherwise = record ? `add ${pathOf(input, record.collection, record.id)}.` : 'link to a page that exists.';
  return { message: `No page has the address ${truncate(address)}.`, fix: meantOr(nearest(address, knownAddresses(input)), otherwise) };
}

interface Address extends Pick<Fault, 'path' | 'place'> {
  file: string;
  address: string;
}

function* addressesIn({ dossier }: CheckInput): Generator<Address> {
  for (const { file, links } of recordsOf(dossier)) {
    for (const { address, line, column } of links) yield { file, path: PROSE, place: { line, column }, address };
  }
  for (const { file, pages } of dossier.changes.values()) {
    for (const [at, address] of pages.entries()) yield { file, path: ['pages', at], address };
  }
  for (const [at, { page }] of dossier.settings.searches.entries()) {
    yield { file: 'dossier.yaml', path: ['searches', at, 'page'], address: page };
  }
}

/** Addresses in prose, in changes and in the searches of dossier.yaml. */
export const linksLead: Check = {
  name: 'links-lead',
  promise: 'Every link within the site, and every page that a change or a search names, leads to a page.',
  good: { file: 'actors/belmora.mdx', text: '[Arland](/actors/arland/) asked twice' },
  bad: { file: 'actors/belmora.mdx', text: '[Arland](/actors/aland/) asked twice' },
  *find(input) {
    for (const { address, ...where } of addressesIn(input)) {
      const fault = leadsNowhere(input, address);
      if (fault) yield { ...where, words: address, ...fault };
    }
  },
};
