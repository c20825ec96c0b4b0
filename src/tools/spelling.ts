import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { type EditorialText, withoutQuotations } from '../checks/editorial-texts.ts';
import { wordsSpelt } from '../checks/prose-rules.ts';
import { fieldTexts } from '../checks/records.ts';
import type { AnyRecord } from '../dossier/dossier.ts';
import type { FileRecord } from '../reading/read-file.ts';
import type { Folder } from '../reading/read-folder.ts';
import { editDistance } from '../schema/nearest.ts';
import { PROSE } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';
import type { Extra } from './problems.ts';

/*
 * Spelling by cspell's dictionary of en-GB and its own reader of it. The whole
 * of cspell would bring sixty dictionaries of programming languages; prose
 * needs one of English and the names of the dossier. Words in small letters
 * must stand in one of them. A word with a capital is mostly a name: it is told
 * only where it is one letter away from a name that the dossier has, and not
 * that name with an ending.
 */

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Shorter names are too much alike for a single letter to mean anything. */
const SHORTEST_NAME = 6;

let decoded: { has(word: string): boolean } | undefined;

/** The dictionary, decoded once. */
function dictionary(): { has(word: string): boolean } {
  if (decoded) return decoded;
  const file = new URL('en_GB.trie.gz', import.meta.resolve('@cspell/dict-en-gb-mit'));
  decoded = decodeTrie(gunzipSync(readFileSync(file)));
  return decoded;
}

/** A word as the dictionary has it: plain apostrophe, no possessive. */
const plain = (word: string): string => word.replaceAll('’', "'").replace(/'s$|'$/, '');

/** All words that the dossier uses as names or lists as spellings, with every capital. */
function namesIn({ records, dossierFile }: Folder): Set<string> {
  const lists = records.flatMap(({ data }) => {
    const { name, aliases, publisher, title, spellings, word, place } = data as Record<string, unknown>;
    return [...textsIn([name, aliases, publisher, title, spellings, word, place])].map(({ text }) => text);
  });
  const settings = dossierFile?.data;
  const ours = [...(settings?.words ?? []), ...(settings?.parties.map(({ name }) => name) ?? [])];
  return new Set([...lists, ...ours].flatMap((text) => (text.match(WORD) ?? []).map(plain)));
}

/** The prose and the summaries of a file; what other fields say is often a name or somebody's words. */
function* textsOf({ filed, data }: FileRecord): Generator<EditorialText> {
  const record = { ...(data as object), ...filed } as AnyRecord;
  for (const { text, path } of fieldTexts(record)) {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    if (OUR_FIELDS.includes(String(field))) yield { text, path };
  }
  for (const { text, line, column } of filed.paragraphs) yield { text, path: PROSE, place: { line, column } };
}

const OUR_FIELDS: readonly string[] = ['summary', 'text', 'words', 'note', 'question', 'implies', 'neutral'];

type Judge = (word: string) => { message: string; fix: string } | undefined;

function judgeFor(folder: Folder): Judge {
  const known = dictionary();
  const names = namesIn(folder);
  const small = new Set([...names].map((name) => name.toLowerCase()));
  const long = [...names].filter((name) => name.length >= SHORTEST_NAME && /^\p{Lu}/u.test(name));
  const isKnown = (word: string) => known.has(word) || known.has(word.toLowerCase()) || small.has(word.toLowerCase());
  return (written) => {
    const word = plain(written);
    if (!/^[a-z']+$/i.test(word) || word.length < 3 || isKnown(word)) return undefined;
    const fix = 'Mend it; if it is right, add it to words in dossier.yaml, or to the aliases of whoever is called so.';
    if (!/^[A-Z]/.test(word)) return { message: `"${written}" is in no dictionary.`, fix };
    const name = word.length < SHORTEST_NAME ? undefined : long.find((one) => !word.startsWith(one) && editDistance(one, word) === 1);
    return name === undefined
      ? undefined
      : { message: `"${written}" is spelt otherwise elsewhere.`, fix: `Did you mean "${name}"? ${fix}` };
  };
}

/** Words of our own prose that neither the dictionary nor the dossier knows. Only English is looked at. */
export const misspellings: Extra = function* (folder) {
  if (!folder.dossierFile?.data.language.startsWith('en')) return;
  const judge = judgeFor(folder);
  const judged = new Map<string, ReturnType<Judge>>();
  for (const record of folder.records) {
    for (const { text, path, place } of textsOf(record)) {
      for (const [word] of withoutQuotations(text).matchAll(WORD)) {
        if (!judged.has(word)) judged.set(word, judge(word));
        const said = judged.get(word);
        if (said) yield { file: record.filed.file, path, place, rule: wordsSpelt.name, words: word, ...said };
      }
    }
  }
};
