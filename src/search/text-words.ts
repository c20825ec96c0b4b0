/**
 * The first words of the text: for every word of the pages of the directory, the few pages that have it most. The index
 * itself costs a hundred thousand bytes before it answers anything; these lie in files of a few thousand, by the
 * beginnings of words, and answer while the index is still on its way.
 */
import type { Entry, Fragment } from './directory.ts';
import { wordsOf } from './fold.ts';
import type { Query } from './query.ts';

/** Among how many files the words are shared out; each is written, if only with nothing in it. */
const FILES = 64;

/** Words with fewer letters are not kept: whoever types them has not finished, or gets the names. */
const SHORTEST = 3;

/** How many pages are kept for a word: more than are shown before the index is there. */
const KEPT = 12;

/** What one file holds: words with the places of their pages in the directory, best first. */
export type WordFile = Readonly<Record<string, readonly number[]>>;

/** In which file words with the same first letters as this one are kept; undefined for a word that is too short. */
function fileFor(word: string): number | undefined {
  const letters = [...word];
  if (letters.length < SHORTEST) return undefined;
  const sum = letters.slice(0, SHORTEST).reduce((all, letter) => all * 31 + (letter.codePointAt(0) ?? 0), 7);
  return sum % FILES;
}

/** How much of a page each of its words is. */
function shares(content: string): Map<string, number> {
  const words = wordsOf(content);
  const each = 1 / Math.sqrt(Math.max(1, words.length));
  const shares = new Map<string, number>();
  for (const word of words) shares.set(word, (shares.get(word) ?? 0) + each);
  return shares;
}

/** The files of words, made at build time; `ids` are those of the directory, in its order. */
export function wordFiles(fragments: readonly Fragment[], ids: readonly string[]): WordFile[] {
  const places = new Map(ids.map((id, place) => [id, place]));
  const pages = new Map<string, { place: number; share: number }[]>();
  for (const { id, content } of fragments) {
    const place = places.get(id);
    if (place === undefined) continue;
    for (const [word, share] of shares(content)) {
      const found = pages.get(word);
      if (found) found.push({ place, share });
      else pages.set(word, [{ place, share }]);
    }
  }
  const files: Record<string, readonly number[]>[] = Array.from({ length: FILES }, () => Object.create(null));
  for (const [word, found] of [...pages].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[fileFor(word) ?? -1];
    const best = found.sort((a, b) => b.share - a.share || a.place - b.place).slice(0, KEPT);
    if (file) file[word] = best.map(({ place }) => place);
  }
  return files;
}

/** The pages of a word, and of those that begin with it: the shorter the word, the earlier. */
function pagesOf(file: WordFile, word: string): number[] {
  const meant = Object.keys(file).filter((known) => known.startsWith(word));
  const pages = meant.sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).flatMap((known) => file[known] ?? []);
  return [...new Set(pages)];
}

/** What loads one of the files by its number. */
export type LoadWords = (file: number) => Promise<WordFile>;

/** Pages that have all the words of a query in their text, as far as they are kept. Of a phrase or a day it knows nothing. */
export async function searchWords(entries: readonly Entry[], { words, phrases, days }: Query, load: LoadWords): Promise<Entry[]> {
  const files = words.map(fileFor);
  if (phrases.length > 0 || days.length > 0 || words.length === 0 || files.includes(undefined)) return [];
  const loaded = await Promise.all(files.map((file = 0) => load(file)));
  const [first = [], ...others] = words.map((word, at) => pagesOf(loaded[at] ?? {}, word));
  return first.filter((page) => others.every((pages) => pages.includes(page))).flatMap((page) => entries[page] ?? []);
}

/** Loads files of words from beside the index, each once. A file that cannot be loaded has no words: the index comes anyway. */
export function wordLoader(base: string): LoadWords {
  const files = new Map<number, Promise<WordFile>>();
  return (file) => {
    const known = files.get(file) ?? loadWords(`${base}pagefind/words/${file}.json`);
    files.set(file, known);
    return known;
  };
}

async function loadWords(address: string): Promise<WordFile> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as WordFile) : {};
  } catch {
    return {};
  }
}
