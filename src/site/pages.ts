import { WITH_PAGES } from './address.ts';

/** A page that every dossier has, whatever its files say. */
interface SitePage {
  /** From the site's root, with a slash at both ends. */
  address: string;
  /** What links call it. */
  name: string;
  /** The menu that lists it, in the order of this list. */
  menu?: 'header' | 'footer';
  /** Kept for readers without a connection from the first visit on. */
  isKeptOffline?: true;
}

/** The one list of pages; those of records and days come from the files. */
export const PAGES: readonly SitePage[] = [
  { address: '/', name: 'Home', isKeptOffline: true },
  { address: '/events/', name: 'Events', menu: 'header', isKeptOffline: true },
  { address: '/conditions/', name: 'Conditions', menu: 'header', isKeptOffline: true },
  { address: '/texts/', name: 'Texts', menu: 'header', isKeptOffline: true },
  { address: '/issues/', name: 'Issues', menu: 'footer', isKeptOffline: true },
  { address: '/actors/', name: 'Actors', menu: 'header', isKeptOffline: true },
  { address: '/positions/', name: 'Positions', menu: 'header' },
  { address: '/timeline/', name: 'Timeline', menu: 'header' },
  { address: '/relations/', name: 'Relations', menu: 'header' },
  { address: '/sources/', name: 'Sources', menu: 'footer' },
  { address: '/terms/', name: 'Terms', menu: 'footer', isKeptOffline: true },
  { address: '/agreed/', name: 'Agreed, and kept', menu: 'footer' },
  { address: '/deadlocks/', name: 'Deadlocks', menu: 'footer' },
  { address: '/unknowns/', name: 'Unknowns', menu: 'footer', isKeptOffline: true },
  { address: '/changes/', name: 'Changes', menu: 'footer' },
  { address: '/corrections/', name: 'Corrections', menu: 'footer' },
  { address: '/method/', name: 'Method', menu: 'footer' },
  { address: '/contribute/', name: 'Contribute', menu: 'footer' },
  { address: '/about/', name: 'About', menu: 'footer' },
  { address: '/contribute/new/', name: 'Add a record' },
  { address: '/relations/network/', name: 'The network of relations' },
  { address: '/compare/', name: 'Texts side by side' },
  { address: '/data/', name: 'Data', menu: 'footer' },
  { address: '/on/', name: 'Days', menu: 'footer' },
  { address: '/search/', name: 'Search' },
];

/** True if every dossier has a page of this address. */
export function isSitePage(address: string): boolean {
  return PAGES.some((page) => page.address === address);
}

/** What the address of a record's page says of it; undefined for any other address. */
export function recordAt(address: string): { collection: (typeof WITH_PAGES)[number]; id: string } | undefined {
  const [, folder, id = ''] = /^\/([^/]+)\/([^/]+)\/$/.exec(address) ?? [];
  const collection = WITH_PAGES.find((name) => name === folder);
  return collection && { collection, id };
}
