import { Feed } from 'feed';
import { firstDay } from '../day/day.ts';
import { compareDays } from '../day/order.ts';
import type { Change, Dossier } from '../dossier/dossier.ts';
import { asXml } from './xml.ts';

/** The files in which the changes of a dossier can be followed, and the format of each. */
export const FEEDS = { 'feed.xml': 'rss', 'atom.xml': 'atom', 'feed.json': 'json' } as const;

/** What a feed is called and how it is served. */
export const FEED_TYPES = {
  'feed.xml': 'application/rss+xml',
  'atom.xml': 'application/atom+xml',
  'feed.json': 'application/feed+json',
} as const;

/** How a change's page is called, and the whole address of an address within the site. */
interface FeedWords {
  titleOf: (address: string) => string;
  urlOf: (address: string) => string;
}

/** Midnight UTC at the start of a day: feed formats have no date without a time. */
const midnight = (day: string): Date => new Date(`${firstDay(day)}T00:00:00Z`);

function itemOf(change: Change, { titleOf, urlOf }: FeedWords, isPlain: boolean) {
  const page = change.pages[0] ?? '/';
  const title = `${titleOf(page)}: ${change.kind}`;
  return {
    id: urlOf(`/changes/#change-${change.id}`),
    // A title is HTML in RSS and, as this package writes it, in Atom; in JSON Feed it is plain text.
    title: isPlain ? title : asXml(title),
    link: urlOf(page),
    description: asXml(change.words),
    date: midnight(change.day),
    category: [{ name: change.kind, term: change.kind }],
  };
}

/** The changes of a dossier, newest first, as a feed's text in the format of the named file. */
export function feedText(dossier: Dossier, name: keyof typeof FEEDS, words: FeedWords): string {
  const { title, description, language, asOf } = dossier.settings;
  const changes = [...dossier.changes.values()].sort((a, b) => compareDays(b.day, a.day));
  const feed = new Feed({
    id: words.urlOf('/'),
    link: words.urlOf('/'),
    title,
    description,
    language,
    generator: 'Parley',
    copyright: '',
    author: { name: title, link: words.urlOf('/about/') },
    updated: midnight(changes[0]?.day ?? asOf),
    feedLinks: { rss: words.urlOf('/feed.xml'), atom: words.urlOf('/atom.xml'), json: words.urlOf('/feed.json') },
  });
  for (const change of changes) feed.addItem(itemOf(change, words, FEEDS[name] === 'json'));
  return { rss: () => feed.rss2(), atom: () => feed.atom1(), json: () => feed.json1() }[FEEDS[name]]();
}
