import type { Entry } from '../directory.ts';
import type { NameIndex } from '../name-index.ts';
import { type Query, readQuery } from '../query.ts';
import { type LoadShard, searchTerms } from '../term-index.ts';
import { compareMatches, corrected, lookUp, type NameMatch } from './look-up.ts';
import type { PagefindClient } from './pagefind-client.ts';
import { type Hit, LEAST_COVERAGE, ranked } from './ranking.ts';
import { expandSynonyms } from './synonyms.ts';
import { bestScore, type Found, isMeant, searchAny, searchText } from './text-search.ts';

/** The answer to a search. */
export interface Answer {
  hits: Hit[];
  /** The corrected query, if words were misspelt. */
  instead?: string;
  /** Pages that may be meant, if nothing was found. */
  likely: Entry[];
}

/** Below this number of results, pages with some of the words are searched for too. */
const FEW = 3;

/** Divisors of the score of pages found by synonyms, and by some of the words only. */
const DISCOUNT = { synonyms: 2, someWords: 20 };

/** Number of pages offered if nothing was found. */
const OFFERED = 3;

/** All pages in the order of the directory, then the sources. */
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

/** Merges two lists of matches, keeping the better match of each entry. */
function mergeMatches(one: readonly NameMatch[], other: readonly NameMatch[]): NameMatch[] {
  const best = new Map(one.map((match) => [match.entry.id, match]));
  for (const match of other) {
    const known = best.get(match.entry.id);
    if (!known || compareMatches(known, match) > 0) best.set(match.entry.id, match);
  }
  return [...best.values()].sort(compareMatches);
}

/** Adds further results with their scores divided by `discount`. */
function addTo(found: Found, more: Found, discount: number): void {
  const best = found.size === 0 ? 1 : bestScore(found) / bestScore(more);
  for (const [id, result] of more) if (!found.has(id)) found.set(id, { ...result, score: (result.score * Math.min(1, best)) / discount });
}

/** A query with the entries that it may mean, and with the queries that synonyms make of it. */
interface Interpretation {
  query: Query;
  matches: NameMatch[];
  variants: string[];
}

function interpret(names: NameIndex, query: Query): Interpretation {
  const variants = expandSynonyms(names, query);
  const lists = variants.map((variant) => lookUp(names, { ...readQuery(variant), days: query.days }));
  return { query, matches: lists.reduce(mergeMatches, lookUp(names, query)), variants };
}

/** Answers before the index has loaded: by names, or by the term index if no name matches or a word looks misspelt. */
export async function searchEarly(names: NameIndex, text: string, loadShard: LoadShard): Promise<Hit[]> {
  const { query, matches } = interpret(names, readQuery(text));
  const hits = corrected(names, query) ? [] : ranked(query, new Map(), matches);
  if (hits.length > 0) return hits;
  const entries = await searchTerms(names.entries, query, loadShard);
  return entries.map((entry) => ({ id: entry.id, entry, score: 0 }));
}

/** The entries of the days asked for, whatever their names: shown, but below those with matching names. */
function ofDayOnly(names: NameIndex, query: Query): NameMatch[] {
  return lookUp(names, { ...query, words: [] }).map((match) => ({ ...match, queryCoverage: LEAST_COVERAGE }));
}

/** Searches loosely: for any page of a day asked for; if there is no day, for pages with some of the words. */
async function loosely(client: PagefindClient, query: Query): Promise<Found> {
  if (query.days.length === 0) return query.words.length > 1 ? searchAny(client, query) : new Map();
  const ofDay: Query = { ...query, words: [], typed: [] };
  const found = await searchText(client, '', ofDay);
  return (await isMeant(found, ofDay)) ? found : new Map();
}

/** Searches names and text together. Misspelt words are corrected only if the text as typed is found nowhere. */
async function searchBoth(client: PagefindClient, names: NameIndex, text: string): Promise<Answer> {
  let { query, matches, variants } = interpret(names, readQuery(text));
  let found = await searchText(client, query.typed.join(' '), query);
  let instead: string | undefined;
  if (!(await isMeant(found, query))) {
    found = new Map();
    instead = corrected(names, query)?.join(' ');
    if (instead !== undefined) {
      ({ query, matches, variants } = interpret(names, { ...readQuery(instead), days: query.days, phrases: query.phrases }));
      found = await searchText(client, instead, query);
    }
  }
  for (const variant of variants) addTo(found, await searchText(client, variant, query), DISCOUNT.synonyms);
  if (found.size < FEW && query.phrases.length === 0) {
    addTo(found, await loosely(client, query), DISCOUNT.someWords);
    if (query.days.length > 0) matches = mergeMatches(matches, ofDayOnly(names, query));
  }
  const hits = ranked(query, found, matches);
  const offered = hits.length > 0 ? [] : matches.slice(0, OFFERED).map(({ entry }) => entry);
  return { hits, likely: offered, ...(instead === undefined ? {} : { instead }) };
}

/** Answers a query without filters; an empty query with every page. */
export async function search(client: PagefindClient, names: NameIndex, query: string): Promise<Answer> {
  return query === '' ? { hits: await everyPage(client, names), likely: [] } : searchBoth(client, names, query);
}
