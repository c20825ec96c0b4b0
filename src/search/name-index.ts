import { editDistance } from '../schema/nearest.ts';
import type { Entry } from './directory.ts';
import { fold, wordsOf } from './fold.ts';
import { formsOf, plainStem } from './word-forms.ts';

/** Strength of a match between a word of the query and a word of a name. */
const STRENGTH = { exactly: 1, asForm: 0.95, asBeginning: 0.85, mistyped: 0.8 };

/** The words of names that a word of the query may mean. */
export interface Meaning {
  /** Folded words of names, each with the strength of the match. */
  words: Map<string, number>;
  /** True if the word only matches as a misspelling. */
  isMistyped: boolean;
}

/** An index of the words of all names. */
export interface NameIndex {
  entries: readonly Entry[];
  /** Folded words of each name of each entry, the title first. */
  names: readonly string[][][];
  /** Places of entries, by folded word. */
  byWord: ReadonlyMap<string, ReadonlySet<number>>;
  /** The words of names that share a form with this one. The table of a script is made at its first look-up. */
  byForm: (word: string) => ReadonlySet<string> | undefined;
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Adds the forms of the written, not of the folded word: folding removes letters on which endings depend. */
function addForms(byForm: Map<string, Set<string>>, name: string): void {
  for (const written of name.split(/\s+/)) {
    const word = fold(written);
    for (const form of formsOf(written)) add(byForm, fold(form), word);
  }
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A look-up of forms. The table of Cyrillic forms is made lazily: it is the larger part, and most readers never need it. */
function formTable(entries: readonly Entry[], words: Iterable<string>): NameIndex['byForm'] {
  const plain = new Map<string, Set<string>>();
  for (const word of words) add(plain, plainStem(word), word);
  let declined: Map<string, Set<string>> | undefined;
  return (word) => {
    if (!CYRILLIC.test(word)) return plain.get(plainStem(word));
    if (!declined) {
      declined = new Map();
      for (const { title, aliases } of entries) for (const name of [title, ...aliases]) addForms(declined, name);
    }
    return declined.get(word);
  };
}

/** The names of an entry: its title and aliases, and for a term also the parts of the title between commas. */
function searchedNames({ type, title, aliases }: Entry): string[] {
  const parts = type === 'Term' && title.includes(',') ? title.split(',') : [];
  return [title, ...parts, ...aliases];
}

/** Makes the index of names, in a few milliseconds for a thousand entries. */
export function nameIndexOf(entries: readonly Entry[]): NameIndex {
  const byWord = new Map<string, Set<number>>();
  const names = entries.map((entry) => searchedNames(entry).map(wordsOf));
  for (const [index, own] of names.entries()) for (const word of new Set(own.flat())) add(byWord, word, index);
  return { entries, names, byWord, byForm: formTable(entries, byWord.keys()) };
}

/** Allowed edit distance: none for short words, which are too similar to each other. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function nearestWords(index: NameIndex, word: string): string[] {
  const allowed = tolerance(word);
  if (allowed === 0) return [];
  const near = [...index.byWord.keys()]
    .filter((known) => known.length > 3 && Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: editDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ known }) => known);
}

/** True if one is a prefix of the other: the word is not typed to its end, or has an unknown ending of up to three letters. */
function isBeginning(word: string, known: string): boolean {
  if (known.length > word.length) return known.startsWith(word);
  return known.length > 4 && word.length - known.length <= 3 && word.startsWith(known);
}

/** The words of names that a folded word of a query may mean: the same word, a form of it, a longer word, else the nearest spelling. */
export function meaningOf(index: NameIndex, word: string): Meaning {
  const words = new Map<string, number>();
  const take = (known: string, strength: number): void => void words.set(known, Math.max(strength, words.get(known) ?? 0));
  if (index.byWord.has(word)) take(word, STRENGTH.exactly);
  for (const known of index.byForm(word) ?? []) take(known, STRENGTH.asForm);
  for (const known of index.byWord.keys()) if (isBeginning(word, known)) take(known, STRENGTH.asBeginning);
  const isMistyped = words.size === 0;
  if (isMistyped) for (const known of nearestWords(index, word)) take(known, STRENGTH.mistyped);
  return { words, isMistyped: isMistyped && words.size > 0 };
}
