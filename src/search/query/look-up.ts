import { isAskedDay, namesDay } from '../days-in-query.ts';
import type { Entry } from '../directory.ts';
import { type Meaning, meaningOf, type NameIndex } from '../name-index.ts';
import type { Query } from '../query.ts';

/** An entry that a query may mean by one of its names. */
export interface NameMatch {
  entry: Entry;
  /** Share of the query that the entry's names cover, 0 to 1; rare words count more. */
  queryCoverage: number;
  /** Share of the best of its names that the query covers, 0 to a little over 1; 1 if the query is that name. */
  nameCoverage: number;
}

/** Orders matches, best first. */
export function compareMatches(a: NameMatch, b: NameMatch): number {
  return b.queryCoverage + b.nameCoverage - (a.queryCoverage + a.nameCoverage);
}

/** A word of the query with its meaning and weight. */
interface Weighed {
  meaning: Meaning;
  weight: number;
}

function weigh(index: NameIndex, word: string): Weighed {
  const meaning = meaningOf(index, word);
  const carriers = [...meaning.words.keys()].reduce((sum, known) => sum + (index.byWord.get(known)?.size ?? 0), 0);
  return { meaning, weight: Math.log(1 + index.entries.length / Math.max(1, carriers)) };
}

/** Strength of the best match between a word of the query and these words; 0 if none matches. */
function matchStrength({ meaning }: Weighed, words: ReadonlySet<string>): number {
  let best = 0;
  for (const [known, strength] of meaning.words) if (strength > best && words.has(known)) best = strength;
  return best;
}

/** Share of the query that these words cover, by weight. */
function queryCoverage(query: readonly Weighed[], words: ReadonlySet<string>): number {
  const all = query.reduce((sum, { weight }) => sum + weight, 0);
  const found = query.reduce((sum, word) => sum + word.weight * matchStrength(word, words), 0);
  return all === 0 ? 0 : found / all;
}

/** Bonus of a title over other names, and of its first word, which is most often its subject. */
const FAVOUR = { title: 1.08, subject: 0.05 };

/** The best product, among the names, of the share of the name that the query covers and the share of the query that the name covers. */
function nameCoverage(query: readonly Weighed[], names: readonly string[][]): number {
  const holds = (word: string | undefined): boolean => query.some(({ meaning }) => meaning.words.has(word ?? ''));
  const each = names.map((name, at) => {
    const own = (name.filter(holds).length / Math.max(1, name.length)) * queryCoverage(query, new Set(name));
    return at === 0 ? own * FAVOUR.title + (holds(name[0]) ? FAVOUR.subject : 0) : own;
  });
  return Math.max(0, ...each);
}

function candidates(index: NameIndex, query: readonly Weighed[]): Set<number> {
  const words = query.flatMap(({ meaning }) => [...meaning.words.keys()]);
  return new Set(words.flatMap((word) => [...(index.byWord.get(word) ?? [])]));
}

/**
 * The entries that a query may mean, best first. If the query asks for days,
 * an entry has to be of one of them; a query of days alone finds all entries of
 * those days.
 */
export function lookUp(index: NameIndex, { words, days }: Query): NameMatch[] {
  const query = words.map((word) => weigh(index, word));
  const among = words.length === 0 && days.length > 0 ? index.entries.map((_, at) => at) : [...candidates(index, query)];
  const matches = among.flatMap((at): NameMatch[] => {
    const entry = index.entries[at];
    const names = index.names[at];
    if (!entry || !names) return [];
    if (days.length > 0 && !days.some((day) => isAskedDay(entry.day, day) || namesDay(names[0] ?? [], day))) return [];
    if (words.length === 0) return [{ entry, queryCoverage: 1, nameCoverage: 0 }];
    return [{ entry, queryCoverage: queryCoverage(query, new Set(names.flat())), nameCoverage: nameCoverage(query, names) }];
  });
  return matches.sort(compareMatches);
}

/** The query's typed words with misspelt ones corrected; undefined if none is misspelt. */
export function corrected(index: NameIndex, { typed, words }: Query): string[] | undefined {
  if (typed.length !== words.length) return undefined;
  let changed = false;
  const right = typed.map((word, at) => {
    const { words: known, isMistyped } = meaningOf(index, words[at] ?? '');
    const [first] = known.keys();
    if (!isMistyped || first === undefined) return word;
    changed = true;
    return first;
  });
  return changed ? right : undefined;
}
