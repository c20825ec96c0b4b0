import { dayWord, isAskedDay } from '../days-in-query.ts';
import { wordsOf } from '../fold.ts';
import type { Query } from '../query.ts';
import { plainStem } from '../word-forms.ts';
import type { PagefindClient, PagefindResult } from './pagefind-client.ts';

/** Results of the index, by the pages' ids. */
export type Found = Map<string, PagefindResult>;

/** The best score among the results; never quite 0, so that it can be a divisor. */
export const bestScore = (found: Found): number => Math.max(1e-9, ...[...found.values()].map(({ score }) => score));

/** Searches the index for words. A page also has to be of every day asked for and to contain every phrase verbatim. */
export async function searchText(client: PagefindClient, words: string, { days, phrases }: Query): Promise<Found> {
  const text = `${words} ${days.map(dayWord).join(' ')}`.trim();
  if (text === '') return new Map();
  let { results } = await client.search(text);
  for (const phrase of phrases) {
    const exact = await client.search(`"${phrase}"`);
    const ids = new Set(exact.results.map(({ id }) => id));
    results = results.filter(({ id }) => ids.has(id));
  }
  return new Map(results.map((result) => [result.id, result]));
}

/** The prefix that a word on the page must share with the query's word to count as the same word or a form of it. */
const sharedPrefix = (word: string): string => {
  const stem = plainStem(word);
  return stem.slice(0, Math.max(3, stem.length - (/[a-z]/.test(stem) ? 1 : 2)));
};

/**
 * True if the first result really contains what was asked for. If no word begins with the whole of a word, the index
 * falls back to ever shorter prefixes, and "harbr" finds whatever begins with "h".
 */
export async function isMeant(found: Found, { words, days }: Query): Promise<boolean> {
  const [first] = found.values();
  if (!first) return false;
  const { content, meta } = await first.data();
  if (days.some((day) => !isAskedDay(meta['day'] ?? '', day))) return false;
  const known = wordsOf(`${content} ${Object.values(meta).join(' ')}`);
  return words.every((word) => word.length < 4 || known.some((one) => one.startsWith(sharedPrefix(word))));
}

/**
 * Pages with some of the words, for queries of which hardly any page has all. More words and rarer words score higher;
 * words that the index does not know are ignored.
 */
export async function searchAny(client: PagefindClient, { typed, words }: Query): Promise<Found> {
  const any: Found = new Map();
  for (const [at, word] of typed.entries()) {
    const one: Query = { isQuestion: false, phrases: [], days: [], typed: [word], words: [words[at] ?? word] };
    const found = await searchText(client, word, one);
    if (!(await isMeant(found, one))) continue;
    const rarity = 1 / Math.log(2 + found.size);
    const best = bestScore(found);
    for (const [id, result] of found) {
      any.set(id, { ...result, score: (any.get(id)?.score ?? 0) + rarity * (0.5 + result.score / best) });
    }
  }
  return any;
}
