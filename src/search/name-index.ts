import { editDistance } from '../schema/nearest.ts';
import type { Entry } from './directory.ts';
import { fold, wordsOf } from './fold.ts';
import { formsOf, plainStem } from './word-forms.ts';

/** How well a word of the query meets a word of a name. */
const MEETS = { exactly: 1, asForm: 0.95, asBeginning: 0.85, mistyped: 0.8 };

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
  /** The words of names of which a word is a form; made when the first word of that script is asked for. */
  byForm: (word: string) => ReadonlySet<string> | undefined;
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

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Looks up forms of words; the table of declined names is the larger part, and most readers never need it. */
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

/** The names of an entry: its title, whose parts between commas are names too where it is a word of the glossary, and its aliases. */
function namesOf({ type, title, aliases }: Entry): string[] {
  const parts = type === 'Term' && title.includes(',') ? title.split(',') : [];
  return [title, ...parts, ...aliases];
}

/** Makes the index of names; a few milliseconds for a thousand entries. */
export function nameIndexOf(entries: readonly Entry[]): NameIndex {
  const byWord = new Map<string, Set<number>>();
  const names = entries.map((entry) => namesOf(entry).map(wordsOf));
  for (const [index, own] of names.entries()) for (const word of new Set(own.flat())) add(byWord, word, index);
  return { entries, names, byWord, byForm: formTable(entries, byWord.keys()) };
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

/** Whether one is the beginning of the other: a word not typed to its end, or one with an ending of three letters that we do not know. */
function isBeginning(word: string, known: string): boolean {
  if (known.length > word.length) return known.startsWith(word);
  return known.length > 4 && word.length - known.length <= 3 && word.startsWith(known);
}

/** The words of names that a folded word of a query means: the same word, a form of it, one that begins with it, else one that is near. */
export function meaningOf(index: NameIndex, word: string): Meaning {
  const words = new Map<string, number>();
  const take = (known: string, how: number): void => void words.set(known, Math.max(how, words.get(known) ?? 0));
  if (index.byWord.has(word)) take(word, MEETS.exactly);
  for (const known of index.byForm(word) ?? []) take(known, MEETS.asForm);
  for (const known of index.byWord.keys()) if (isBeginning(word, known)) take(known, MEETS.asBeginning);
  const isMistyped = words.size === 0;
  if (isMistyped) for (const known of mistypedFor(index, word)) take(known, MEETS.mistyped);
  return { words, isMistyped: isMistyped && words.size > 0 };
}
