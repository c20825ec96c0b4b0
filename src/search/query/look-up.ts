import { isAskedDay, namesDay } from '../days-in-query.ts';
import type { Entry } from '../directory.ts';
import { type Meaning, meaningOf, type NameIndex } from '../name-index.ts';
import type { Query } from '../query.ts';

/** An entry that a query may mean. */
export interface Likely {
  entry: Entry;
  /** From 0 to 1: how much of the query the entry's names hold; rare words count more. */
  coverage: number;
  /** From 0 to a little over 1: how much of one of its names the query holds. 1 where the query is that name. */
  closeness: number;
}

/** A word of the query with the names' words that it means and what it weighs. */
interface Weighed {
  meaning: Meaning;
  weight: number;
}

function weigh(index: NameIndex, word: string): Weighed {
  const meaning = meaningOf(index, word);
  const carriers = [...meaning.words.keys()].reduce((sum, known) => sum + (index.byWord.get(known)?.size ?? 0), 0);
  return { meaning, weight: Math.log(1 + index.entries.length / Math.max(1, carriers)) };
}

/** How well the best of these words meets the query's word; 0 where none does. */
function met({ meaning }: Weighed, words: ReadonlySet<string>): number {
  let best = 0;
  for (const [known, how] of meaning.words) if (how > best && words.has(known)) best = how;
  return best;
}

function share(query: readonly Weighed[], words: ReadonlySet<string>): number {
  const all = query.reduce((sum, { weight }) => sum + weight, 0);
  const found = query.reduce((sum, word) => sum + word.weight * met(word, words), 0);
  return all === 0 ? 0 : found / all;
}

/** A title's first word is most often what it is about, and a title is nearer to the thing than another name. */
const FAVOUR = { title: 1.08, subject: 0.05 };

/** How much of one name the query holds, times how much of the query that name holds. */
function closeness(query: readonly Weighed[], names: readonly string[][]): number {
  const holds = (word: string | undefined): boolean => query.some(({ meaning }) => meaning.words.has(word ?? ''));
  const each = names.map((name, at) => {
    const own = (name.filter(holds).length / Math.max(1, name.length)) * share(query, new Set(name));
    return at === 0 ? own * FAVOUR.title + (holds(name[0]) ? FAVOUR.subject : 0) : own;
  });
  return Math.max(0, ...each);
}

function candidates(index: NameIndex, query: readonly Weighed[]): Set<number> {
  const words = query.flatMap(({ meaning }) => [...meaning.words.keys()]);
  return new Set(words.flatMap((word) => [...(index.byWord.get(word) ?? [])]));
}

/**
 * The entries that a query may mean, best first. A day that was asked for has
 * to be the entry's own; a query of nothing but a day finds the entries of it.
 */
export function lookUp(index: NameIndex, { words, days }: Query): Likely[] {
  const query = words.map((word) => weigh(index, word));
  const among = words.length === 0 && days.length > 0 ? index.entries.map((_, at) => at) : [...candidates(index, query)];
  const likely = among.flatMap((at): Likely[] => {
    const entry = index.entries[at];
    const names = index.names[at];
    if (!entry || !names) return [];
    if (days.length > 0 && !days.some((day) => isAskedDay(entry.day, day) || namesDay(names[0] ?? [], day))) return [];
    if (words.length === 0) return [{ entry, coverage: 1, closeness: 0 }];
    return [{ entry, coverage: share(query, new Set(names.flat())), closeness: closeness(query, names) }];
  });
  return likely.sort((a, b) => b.coverage + b.closeness - (a.coverage + a.closeness));
}

/** The query's typed words with misspelt ones put right, or undefined where none is misspelt. */
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
