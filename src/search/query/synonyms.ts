import { wordsOf } from '../fold.ts';
import type { NameIndex } from '../name-index.ts';
import type { Query } from '../query.ts';

/** Types whose aliases are synonyms of their title; those of events and conditions are often only related to it. */
const SYNONYM_TYPES = new Set(['Actor', 'Term']);

/** The short form of a title in a sentence: of "one, another" the first part, of an actor's name the last word. */
function shortName(type: string, title: string): string {
  const [first = ''] = title.split(/[,(;]/);
  return type === 'Actor' ? (first.trim().split(/\s+/).at(-1) ?? first) : first.trim();
}

function synonymOf(names: NameIndex, word: string): string | undefined {
  for (const at of names.byWord.get(word) ?? []) {
    const entry = names.entries[at];
    const own = names.names[at] ?? [];
    if (!entry || !SYNONYM_TYPES.has(entry.type) || !own.some((name) => name.length === 1 && name[0] === word)) continue;
    const name = shortName(entry.type, entry.title);
    if (!wordsOf(name).includes(word)) return name;
  }
  return undefined;
}

/**
 * The query in the words of this site, with each alias of an actor or a term
 * replaced by its name. At most one query; none if no word is such an alias.
 */
export function expandSynonyms(names: NameIndex, query: Query): string[] {
  const synonyms = query.words.map((word) => synonymOf(names, word));
  if (synonyms.every((synonym) => synonym === undefined)) return [];
  return [query.words.map((word, at) => synonyms[at] ?? word).join(' ')];
}
