/**
 * The term index maps every word of the directory's pages to the few pages in which it is most frequent. It is sharded by
 * the first letters of words into files of a few kilobytes, and answers while the full index, 100 kB, is still loading.
 */
import { compareTexts } from '../compare-texts.ts';
import type { Entry, Fragment } from './directory.ts';
import { wordsOf } from './fold.ts';
import type { Query } from './query.ts';

/** Number of shards; empty ones are written too. */
const SHARDS = 64;

/** Least number of letters of a term; who types fewer has not finished, or finds names. */
const SHORTEST = 3;

/** Number of pages per term, which is more than are shown before the index has loaded. */
const PAGES = 12;

/** One shard: terms with the places of their pages in the directory, best first. */
export type TermShard = Readonly<Record<string, readonly number[]>>;

/** The number of the shard of a word; undefined if the word is too short. Words with the same first letters share one. */
function shardOf(word: string): number | undefined {
  const letters = [...word];
  if (letters.length < SHORTEST) return undefined;
  const sum = letters.slice(0, SHORTEST).reduce((all, letter) => all * 31 + (letter.codePointAt(0) ?? 0), 7);
  return sum % SHARDS;
}

/** Frequency of each word of a page, divided by the root of the page's length. */
function frequencies(content: string): Map<string, number> {
  const words = wordsOf(content);
  const each = 1 / Math.sqrt(Math.max(1, words.length));
  const frequencies = new Map<string, number>();
  for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + each);
  return frequencies;
}

/** Makes the shards at build time; `ids` are those of the directory, in its order. */
export function termShards(fragments: readonly Fragment[], ids: readonly string[]): TermShard[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const pages = new Map<string, { place: number; frequency: number }[]>();
  for (const { id, content } of fragments) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const [word, frequency] of frequencies(content)) {
      const found = pages.get(word);
      if (found) found.push({ place, frequency });
      else pages.set(word, [{ place, frequency }]);
    }
  }
  const shards: Record<string, readonly number[]>[] = Array.from({ length: SHARDS }, () => Object.create(null));
  for (const [word, found] of [...pages].sort(([a], [b]) => compareTexts(a, b))) {
    const shard = shards[shardOf(word) ?? -1];
    const best = found.sort((a, b) => b.frequency - a.frequency || a.place - b.place).slice(0, PAGES);
    if (shard) shard[word] = best.map(({ place }) => place);
  }
  return shards;
}

/** The pages of all terms that begin with a word, those of shorter terms first. */
function pagesOf(shard: TermShard, word: string): number[] {
  const terms = Object.keys(shard).filter((term) => term.startsWith(word));
  const pages = terms.sort((a, b) => a.length - b.length || compareTexts(a, b)).flatMap((term) => shard[term] ?? []);
  return [...new Set(pages)];
}

/** Loads a shard by its number. */
export type LoadShard = (shard: number) => Promise<TermShard>;

/** Pages with all words of a query, as far as the term index knows; none for a query with a phrase or a day. */
export async function searchTerms(entries: readonly Entry[], { words, phrases, days }: Query, load: LoadShard): Promise<Entry[]> {
  const shards = words.map(shardOf);
  if (phrases.length > 0 || days.length > 0 || words.length === 0 || shards.includes(undefined)) return [];
  const loaded = await Promise.all(shards.map((shard = 0) => load(shard)));
  const [first = [], ...others] = words.map((word, at) => pagesOf(loaded[at] ?? {}, word));
  return first.filter((page) => others.every((pages) => pages.includes(page))).flatMap((page) => entries[page] ?? []);
}

/** Loads shards from beside the index, each once. A shard that fails to load counts as empty, since the index follows anyway. */
export function shardLoader(base: string): LoadShard {
  const shards = new Map<number, Promise<TermShard>>();
  return (shard) => {
    const loading = shards.get(shard) ?? loadShard(`${base}pagefind/words/${shard}.json`);
    shards.set(shard, loading);
    return loading;
  };
}

async function loadShard(address: string): Promise<TermShard> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as TermShard) : {};
  } catch {
    return {};
  }
}
