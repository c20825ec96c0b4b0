import { dayWord, isAskedDay } from './days-in-query.ts';
import type { Entry } from './directory.ts';
import { fold } from './fold.ts';
import { corrected, type Likely, lookUp } from './look-up.ts';
import type { NameIndex } from './name-index.ts';
import type { Counts, PagefindClient, PagefindResult } from './pagefind-client.ts';
import { type Query, readQuery } from './query.ts';
import { otherWords } from './other-words.ts';
import type { SearchState } from './search-state.ts';

/** A page that answers, best first. Known by its names, by its text, or by both. */
export interface Hit {
  id: string;
  entry?: Entry;
  result?: PagefindResult;
  score: number;
}

/** The answer to a search. */
export interface Answer {
  hits: Hit[];
  /** The words that were searched for in place of misspelt ones. */
  instead?: string;
  /** Pages that may be meant where nothing was found. */
  likely: Entry[];
  counts: Counts;
}

/** What a page's names weigh against its text, and what being called exactly so adds. */
const WEIGHT = { text: 1, coverage: 1.4, closeness: 1.6 };

/** Below this share of the query an entry is not shown for its names alone. */
const ENOUGH = 0.75;

type Scores = Map<string, PagefindResult>;

/** Searches the index for words; every phrase has to stand on the page as it is. */
async function searchText(client: PagefindClient, words: string, query: Query, filters: SearchState['filters']): Promise<{ found: Scores; counts: Counts }> {
  const days = query.days.map(dayWord).join(' ');
  const text = `${words} ${days}`.trim();
  const answer = await client.search(text === '' ? null : text, { filters });
  let results = answer.results;
  for (const phrase of query.phrases) {
    const exact = await client.search(`"${phrase}"`, { filters });
    const ids = new Set(exact.results.map(({ id }) => id));
    results = results.filter(({ id }) => ids.has(id));
  }
  return { found: new Map(results.map((result) => [result.id, result])), counts: answer.filters };
}

/**
 * Whether the index found what was asked for. Where it knows no word that
 * begins with the whole of a word, it falls back to ever shorter beginnings,
 * and "harbr" finds whatever begins with "h".
 */
async function isMeant(found: Scores, query: Query): Promise<boolean> {
  const [first] = found.values();
  if (!first) return false;
  const { excerpt, meta } = await first.data();
  if (query.days.some((day) => !isAskedDay(meta['day'] ?? '', day))) return false;
  const words = fold(`${excerpt.replaceAll(/<\/?mark>/g, '')} ${Object.values(meta).join(' ')}`).split(' ');
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => fold(match[1] ?? ''));
  return query.words.every((word) => {
    const beginning = word.slice(0, Math.max(3, word.length - 3));
    return word.length < 4 || [...words, ...marked].some((known) => known.startsWith(beginning)) || found.size > 0 && query.words.length > 1;
  });
}

const best = (found: Scores): number => Math.max(1e-9, ...[...found.values()].map(({ score }) => score));

function merge(found: Scores, likely: readonly Likely[], allowed: ReadonlySet<string> | undefined): Hit[] {
  const most = best(found);
  const hits = new Map<string, Hit>();
  for (const [id, result] of found) hits.set(id, { id, result, score: (WEIGHT.text * result.score) / most });
  for (const { entry, coverage, closeness } of likely) {
    const known = hits.get(entry.id);
    if (!known && (coverage < ENOUGH || (allowed && !allowed.has(entry.id)))) continue;
    const score = (known?.score ?? 0) + WEIGHT.coverage * coverage ** 2 + WEIGHT.closeness * closeness ** 2;
    hits.set(entry.id, { ...(known ?? { id: entry.id }), entry, score });
  }
  return [...hits.values()].sort((a, b) => b.score - a.score);
}

/** The ids of all pages that pass the filters; undefined where none is set. */
async function passing(client: PagefindClient, filters: SearchState['filters']): Promise<ReadonlySet<string> | undefined> {
  if (Object.keys(filters).length === 0) return undefined;
  return new Set((await client.search(null, { filters })).results.map(({ id }) => id));
}

/** All pages that pass the filters, in the order of the directory, sources after them. */
async function list(client: PagefindClient, names: NameIndex, filters: SearchState['filters']): Promise<Answer> {
  const answer = await client.search(null, { filters });
  const order = new Map(names.entries.map((entry, index) => [entry.id, { entry, index }]));
  const place = (id: string): number => order.get(id)?.index ?? Number.MAX_SAFE_INTEGER;
  const results = answer.results.toSorted((a, b) => place(a.id) - place(b.id));
  const hits = results.map((result): Hit => {
    const entry = order.get(result.id)?.entry;
    return { id: result.id, result, score: 0, ...(entry ? { entry } : {}) };
  });
  return { hits, likely: [], counts: answer.filters };
}

/** What the names alone answer, before the index is there. */
export function searchNames(names: NameIndex, text: string): Hit[] {
  return merge(new Map(), lookUp(names, readQuery(text)), undefined);
}

/**
 * Searches names and text together. Misspelt words are put right where the
 * text as typed is found nowhere; another spelling of a name or term also
 * finds the pages that use the one of this site.
 */
export async function search(client: PagefindClient, names: NameIndex, { query: text, filters }: SearchState): Promise<Answer> {
  const query = readQuery(text);
  if (text === '') return list(client, names, filters);
  const likely = lookUp(names, query);
  const typed = query.typed.join(' ');
  let { found, counts } = await searchText(client, typed, query, filters);
  let instead: string | undefined;
  if (!(await isMeant(found, query))) {
    instead = corrected(names, query)?.join(' ');
    found = new Map();
    counts = {};
    if (instead !== undefined) ({ found, counts } = await searchText(client, instead, query, filters));
  }
  for (const other of otherWords(names, query)) {
    const more = await searchText(client, other, query, filters);
    for (const [id, result] of more.found) if (!found.has(id)) found.set(id, { ...result, score: result.score / 2 });
  }
  const hits = merge(found, likely, await passing(client, filters));
  const entries = likely.slice(0, 3).map(({ entry }) => entry);
  return { hits, likely: hits.length > 0 ? [] : entries, counts, ...(instead === undefined ? {} : { instead }) };
}
