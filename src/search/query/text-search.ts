import { dayWord, isAskedDay } from '../days-in-query.ts';
import { wordsOf } from '../fold.ts';
import type { Query } from '../query.ts';
import { plainStem } from '../word-forms.ts';
import type { PagefindClient, PagefindResult } from './pagefind-client.ts';

/** What the index found, by the pages' ids. */
export type Found = Map<string, PagefindResult>;

/** The best score among what was found; never quite 0, so that one can divide by it. */
export const bestScore = (found: Found): number => Math.max(1e-9, ...[...found.values()].map(({ score }) => score));

/** Searches the index for words; every day that was asked for has to be the page's own, every phrase to stand on it as it is. */
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

/** With which letters a word of a page has to begin to be the word that was asked for, or a form of it. */
const beginning = (word: string): string => {
  const stem = plainStem(word);
  return stem.slice(0, Math.max(3, stem.length - (/[a-z]/.test(stem) ? 1 : 2)));
};

/**
 * Whether the index found what was asked for. Where it knows no word that begins with the whole of a word, it falls
 * back to ever shorter beginnings, and "harbr" finds whatever begins with "h".
 */
export async function isMeant(found: Found, { words, days }: Query): Promise<boolean> {
  const [first] = found.values();
  if (!first) return false;
  const { content, meta } = await first.data();
  if (days.some((day) => !isAskedDay(meta['day'] ?? '', day))) return false;
  const known = wordsOf(`${content} ${Object.values(meta).join(' ')}`);
  return words.every((word) => word.length < 4 || known.some((one) => one.startsWith(beginning(word))));
}

/**
 * Pages that have some of the words, where hardly any has all: the more of the words, and the rarer they are, the
 * better. Words that the index does not know are left out.
 */
export async function searchAny(client: PagefindClient, { typed, words }: Query): Promise<Found> {
  const any: Found = new Map();
  for (const [at, word] of typed.entries()) {
    const one: Query = { phrases: [], days: [], typed: [word], words: [words[at] ?? word] };
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
