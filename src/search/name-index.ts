import { editDistance } from '../schema/nearest.ts';
import type { Entry } from './directory.ts';
import { fold, wordsOf } from './fold.ts';
import { formsOf, plainStem } from './word-forms.ts';

/** How well a word of the query meets a word of a name. */
const MEETS = { exactly: 1, asForm: 0.95, asBeginning: 0.8, mistyped: 0.65 };

/** Which words of names a word of the query means, and how surely. */
export interface Meaning {
  /** Folded words of names with how well each is met. */
  words: Map<string, number>;
  /** Whether the word had to be taken for a misspelling. */
  isMistyped: boolean;
}

/** The words of all names, ready to be asked. */
export interface NameIndex {
  entries: readonly Entry[];
  /** For each entry the folded words of each of its names, the title first. */
  names: readonly string[][][];
  /** Entries by folded word. */
  byWord: ReadonlyMap<string, ReadonlySet<number>>;
  /** The words of names of which a word is a form. */
  byForm: ReadonlyMap<string, ReadonlySet<string>>;
}

function add<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/** Forms are made of the written word: folding takes away letters on which the endings depend. */
function addForms(byForm: Map<string, Set<string>>, name: string): void {
  for (const written of name.split(/\s+/)) {
    const word = fold(written);
    for (const form of formsOf(written)) add(byForm, fold(form), word);
  }
}

/** Makes the index of names; some ten milliseconds for a thousand entries. */
export function nameIndexOf(entries: readonly Entry[]): NameIndex {
  const byWord = new Map<string, Set<number>>();
  const byForm = new Map<string, Set<string>>();
  const names = entries.map(({ title, aliases }) => [title, ...aliases].map(wordsOf));
  for (const [index, own] of names.entries()) for (const word of new Set(own.flat())) add(byWord, word, index);
  for (const { title, aliases } of entries) for (const name of [title, ...aliases]) addForms(byForm, name);
  for (const word of byWord.keys()) add(byForm, plainStem(word), word);
  return { entries, names, byWord, byForm };
}

/** How many letters may be wrong: none in short words, which are too near to each other. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

function mistypedFor(index: NameIndex, word: string): string[] {
  const allowed = tolerance(word);
  if (allowed === 0) return [];
  const near = [...index.byWord.keys()]
    .filter((known) => known.length > 3 && Math.abs(known.length - word.length) <= allowed)
    .map((known) => ({ known, distance: editDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ known }) => known);
}

/** The words of names that a folded word of a query means: the same word, a form of it, one that begins with it, else one that is near. */
export function meaningOf(index: NameIndex, word: string): Meaning {
  const words = new Map<string, number>();
  const take = (known: string, how: number): void => void words.set(known, Math.max(how, words.get(known) ?? 0));
  if (index.byWord.has(word)) take(word, MEETS.exactly);
  for (const known of index.byForm.get(word) ?? []) take(known, MEETS.asForm);
  for (const known of index.byForm.get(plainStem(word)) ?? []) take(known, MEETS.asForm);
  if (word.length > 2) for (const known of index.byWord.keys()) if (known.startsWith(word)) take(known, MEETS.asBeginning);
  const isMistyped = words.size === 0;
  if (isMistyped) for (const known of mistypedFor(index, word)) take(known, MEETS.mistyped);
  return { words, isMistyped: isMistyped && words.size > 0 };
}
