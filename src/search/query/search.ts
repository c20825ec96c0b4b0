import type { Entry } from '../directory.ts';
import type { NameIndex } from '../name-index.ts';
import { type Query, readQuery } from '../query.ts';
import { type LoadWords, searchWords } from '../text-words.ts';
import { corrected, type Likely, lookUp } from './look-up.ts';
import { otherWords } from './other-words.ts';
import type { PagefindClient } from './pagefind-client.ts';
import { ENOUGH, type Hit, ranked } from './ranking.ts';
import { bestScore, type Found, isMeant, searchAny, searchText } from './text-search.ts';

/** The answer to a search. */
export interface Answer {
  hits: Hit[];
  /** The words that were searched for in place of misspelt ones. */
  instead?: string;
  /** Pages that may be meant where nothing was found. */
  likely: Entry[];
}

/** Fewer pages than these make us look for pages that have some of the words only. */
const FEW = 3;

/** How much less a page counts that was found by other words than those typed, and by some of them only. */
const DISCOUNT = { otherWords: 2, someWords: 20 };

/** How many pages are offered where nothing was found. */
const OFFERED = 3;

/** All pages, in the order of the directory, sources after them. */
async function everyPage(client: PagefindClient, names: NameIndex): Promise<Hit[]> {
  const { results } = await client.search(null);
  const order = new Map(names.entries.map((entry, index) => [entry.id, { entry, index }]));
  const place = (id: string): number => order.get(id)?.index ?? Number.MAX_SAFE_INTEGER;
  return results
    .toSorted((a, b) => place(a.id) - place(b.id))
    .map((result): Hit => {
      const entry = order.get(result.id)?.entry;
      return { id: result.id, result, score: 0, ...(entry ? { entry } : {}) };
    });
}

/** Two lists of entries as one: each entry as the better of the two has it. */
function bothOf(one: readonly Likely[], other: readonly Likely[]): Likely[] {
  const best = new Map(one.map((likely) => [likely.entry.id, likely]));
  for (const likely of other) {
    const known = best.get(likely.entry.id);
    if (!known || known.coverage + known.closeness < likely.coverage + likely.closeness) best.set(likely.entry.id, likely);
  }
  return [...best.values()].sort((a, b) => b.coverage + b.closeness - (a.coverage + a.closeness));
}

/** Adds what was found elsewhere, with its scores made smaller. */
function addTo(found: Found, more: Found, discount: number): void {
  const best = found.size === 0 ? 1 : bestScore(found) / bestScore(more);
  for (const [id, result] of more) if (!found.has(id)) found.set(id, { ...result, score: (result.score * Math.min(1, best)) / discount });
}

/** What the query means beyond its letters: misspelt words put right, and other spellings in the words of this site. */
interface Reading {
  query: Query;
  likely: Likely[];
  others: string[];
}

function readingOf(names: NameIndex, query: Query): Reading {
  const others = otherWords(names, query);
  const likely = others.reduce((all, other) => bothOf(all, lookUp(names, { ...readQuery(other), days: query.days })), lookUp(names, query));
  return { query, likely, others };
}

/** What names answer, before the index is there; where they know nothing of the words, or take them for misspelt, the text's first words. */
export async function searchEarly(names: NameIndex, text: string, loadWords: LoadWords): Promise<Hit[]> {
  const { query, likely } = readingOf(names, readQuery(text));
  const hits = corrected(names, query) ? [] : ranked(query, new Map(), likely);
  if (hits.length > 0) return hits;
  const entries = await searchWords(names.entries, query, loadWords);
  return entries.map((entry) => ({ id: entry.id, entry, score: 0 }));
}

/** The entries of a day whose names say nothing of the words: shown, but below those whose names do. */
function ofDayOnly(names: NameIndex, query: Query): Likely[] {
  return lookUp(names, { ...query, words: [] }).map((likely) => ({ ...likely, coverage: ENOUGH }));
}

/** Where hardly any page answers: on a day that was asked for, whatever is of that day; else pages with some of the words. */
async function loosely(client: PagefindClient, query: Query): Promise<Found> {
  if (query.days.length === 0) return query.words.length > 1 ? searchAny(client, query) : new Map();
  const ofDay: Query = { ...query, words: [], typed: [] };
  const found = await searchText(client, '', ofDay);
  return (await isMeant(found, ofDay)) ? found : new Map();
}

/** Searches names and text together; misspelt words are put right only where the text as typed is found nowhere. */
async function searchBoth(client: PagefindClient, names: NameIndex, text: string): Promise<Answer> {
  let { query, likely, others } = readingOf(names, readQuery(text));
  let found = await searchText(client, query.typed.join(' '), query);
  let instead: string | undefined;
  if (!(await isMeant(found, query))) {
    found = new Map();
    instead = corrected(names, query)?.join(' ');
    if (instead !== undefined) {
      ({ query, likely, others } = readingOf(names, { ...readQuery(instead), days: query.days, phrases: query.phrases }));
      found = await searchText(client, instead, query);
    }
  }
  for (const other of others) addTo(found, await searchText(client, other, query), DISCOUNT.otherWords);
  if (found.size < FEW && query.phrases.length === 0) {
    addTo(found, await loosely(client, query), DISCOUNT.someWords);
    if (query.days.length > 0) likely = bothOf(likely, ofDayOnly(names, query));
  }
  const hits = ranked(query, found, likely);
  const offered = hits.length > 0 ? [] : likely.slice(0, OFFERED).map(({ entry }) => entry);
  return { hits, likely: offered, ...(instead === undefined ? {} : { instead }) };
}

/** Answers a query, before any filter; without a query with every page. */
export async function search(client: PagefindClient, names: NameIndex, query: string): Promise<Answer> {
  return query === '' ? { hits: await everyPage(client, names), likely: [] } : searchBoth(client, names, query);
}
