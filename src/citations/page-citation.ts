import { firstDay } from '../day/day.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { lastChangeOn } from '../dossier/last-change.ts';
import { bibtexEntry } from './bibtex.ts';

/** What a reader needs to cite a page of the site: nothing that the dossier does not say of itself. */
interface CitedPage {
  title: string;
  /** What the dossier is called. */
  site: string;
  /** The day on which the page was last changed, else that of the dossier's last full reading: `YYYY-MM-DD`. */
  day: string;
  /** The whole address, where it is known under which the site is published. */
  url?: string;
}

/** The parts of a citation of the page at `address`, whose title is given. */
export function citedPage(dossier: Dossier, title: string, address: string, url?: string): CitedPage {
  const day = firstDay(lastChangeOn(dossier, address) ?? dossier.settings.asOf);
  return { title, site: dossier.settings.title, day, ...(url === undefined ? {} : { url }) };
}

/** A key for BibTeX: the address's words and the year. */
function citationKey({ day }: CitedPage, address: string): string {
  const words = address.split('/').filter(Boolean).at(-1) ?? 'home';
  return `${words}-${day.slice(0, 4)}`;
}

/** The page as an entry of a BibTeX file. */
export function bibtexOf(page: CitedPage, address: string): string {
  return bibtexEntry('misc', citationKey(page, address), [
    ['title', page.title],
    ['booktitle', page.site],
    ['year', page.day.slice(0, 4)],
    ['month', String(Number(page.day.slice(5, 7)))],
    ['note', `As of ${page.day}`],
    ['url', page.url],
  ]);
}

/** The page as an item of CSL-JSON. */
export function cslOf(page: CitedPage, address: string): string {
  const item = {
    id: citationKey(page, address),
    type: 'webpage',
    title: page.title,
    'container-title': page.site,
    issued: { 'date-parts': [page.day.split('-').map(Number)] },
    ...(page.url ? { URL: page.url } : {}),
  };
  return JSON.stringify([item], undefined, 2);
}
