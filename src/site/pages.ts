import { WITH_PAGES } from './address.ts';

/** The groups of the menu, in their order. */
export const GROUPS = ['The story', 'The positions', 'The record', 'About'] as const;

/** A page that every dossier has, whatever its files say. */
interface SitePage {
  /** From the site's root, with a slash at both ends. */
  address: string;
  /** What links call it. */
  name: string;
  /** The group of the menu that lists it, in the order of this list. */
  group?: (typeof GROUPS)[number];
  /** Stands in the row at the top of wide windows too. */
  isInRow?: true;
  /** Kept for readers without a connection from the first visit on. */
  isKeptOffline?: true;
}

/** The one list of pages; those of records and days come from the files. */
export const PAGES: readonly SitePage[] = [
  { address: '/', name: 'Home', isKeptOffline: true },
  { address: '/events/', name: 'Events', group: 'The story', isInRow: true, isKeptOffline: true },
  { address: '/timeline/', name: 'Timeline', group: 'The story', isInRow: true },
  { address: '/on/', name: 'Day by day', group: 'The story' },
  { address: '/conditions/', name: 'Conditions', group: 'The positions', isInRow: true, isKeptOffline: true },
  { address: '/positions/', name: 'Positions', group: 'The positions', isInRow: true },
  { address: '/texts/', name: 'Texts', group: 'The positions', isInRow: true, isKeptOffline: true },
  { address: '/issues/', name: 'Issues', group: 'The positions', isKeptOffline: true },
  { address: '/deadlocks/', name: 'Deadlocks', group: 'The positions' },
  { address: '/agreed/', name: 'Agreed, and kept', group: 'The positions' },
  { address: '/actors/', name: 'Actors', group: 'The record', isInRow: true, isKeptOffline: true },
  { address: '/relations/', name: 'Relations', group: 'The record', isInRow: true },
  { address: '/sources/', name: 'Sources', group: 'The record' },
  { address: '/terms/', name: 'Terms', group: 'The record', isKeptOffline: true },
  { address: '/unknowns/', name: 'Unknowns', group: 'The record', isKeptOffline: true },
  { address: '/data/', name: 'Data', group: 'The record' },
  { address: '/about/', name: 'About', group: 'About' },
  { address: '/method/', name: 'Method', group: 'About' },
  { address: '/changes/', name: 'Changes', group: 'About' },
  { address: '/corrections/', name: 'Corrections', group: 'About' },
  { address: '/contribute/', name: 'Contribute', group: 'About' },
  { address: '/contribute/new/', name: 'Add a record' },
  { address: '/relations/network/', name: 'The network of relations' },
  { address: '/compare/', name: 'Texts side by side' },
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
