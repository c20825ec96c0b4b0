import { wordsOf } from '../fold.ts';
import type { NameIndex } from '../name-index.ts';
import type { Query } from '../query.ts';

/** The types whose other spellings mean the same as their title: an event's or a condition's are often only near to it. */
const SAME = new Set(['Actor', 'Term']);

/** The word of a title that stands for it in a sentence: of "one, another" the first, of a person's name the last. */
function shortName(type: string, title: string): string {
  const [first = ''] = title.split(/[,(;]/);
  return type === 'Actor' ? (first.trim().split(/\s+/).at(-1) ?? first) : first.trim();
}

function otherFor(names: NameIndex, word: string): string | undefined {
  for (const at of names.byWord.get(word) ?? []) {
    const entry = names.entries[at];
    const own = names.names[at] ?? [];
    if (!entry || !SAME.has(entry.type) || !own.some((name) => name.length === 1 && name[0] === word)) continue;
    const other = shortName(entry.type, entry.title);
    if (!wordsOf(other).includes(word)) return other;
  }
  return undefined;
}

/**
 * The query in the words of this site: each word that is another spelling of
 * an actor's name or of a term gives way to the name or term. At most one
 * query; none where no word has another spelling.
 */
export function otherWords(names: NameIndex, query: Query): string[] {
  const others = query.words.map((word) => otherFor(names, word));
  if (others.every((other) => other === undefined)) return [];
  return [query.words.map((word, at) => others[at] ?? word).join(' ')];
}
