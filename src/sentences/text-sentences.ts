import { dayWords } from '../day/words.ts';
import type { Dossier, Text } from '../dossier/dossier.ts';
import { isSilentOn, type PlacedProvision, provisionsOf, textsInOrder } from '../dossier/texts.ts';
import { openCounts } from '../texts/agreement.ts';
import { textPairs } from '../texts/pairs.ts';
import type { Sentence } from './sentence.ts';

const namesOf = (dossier: Dossier, ids: readonly string[]): string => ids.map((id) => dossier.actors.get(id)?.name ?? id).join(' and ');

function statusSentences(dossier: Dossier, { text, provision }: PlacedProvision): Sentence[] {
  const at = text.provisions.indexOf(provision);
  return provision.status.map(({ status, by, holder = '', day }, index) => ({
    kind: 'said of a clause',
    words: `“${text.title}”, ${provision.number ?? provision.id}: ${status}, according to ${holder}${namesOf(dossier, by)}, ${dayWords(day)}.`,
    basis: [{ file: text.file, path: ['provisions', at, 'status', index] }],
  }));
}

function silences(dossier: Dossier, text: Text): Sentence[] {
  return dossier.settings.issues
    .filter(({ id }) => isSilentOn(text, id))
    .map(({ name }) => ({
      kind: 'silent text',
      words: `“${text.title}” was seen whole and has nothing on “${name}”.`,
      basis: [
        { file: text.file, path: ['seen'] },
        { file: text.file, path: ['provisions'] },
      ],
    }));
}

function counts(text: Text): Sentence[] {
  return openCounts(text.provisions).map(({ day, open, settled }) => ({
    kind: 'open clauses',
    words: `“${text.title}”, ${dayWords(day)}: ${open} of the clauses recorded here open, ${settled} settled.`,
    basis: [{ file: text.file, path: ['provisions'] }],
  }));
}

function besides(dossier: Dossier): Sentence[] {
  return textPairs(dossier).map(({ earlier, later }) => ({
    kind: 'texts side by side',
    words: `“${earlier.title}” and “${later.title}” stand side by side.`,
    basis: [earlier, later].flatMap(({ file }) => ['states', 'provisions'].map((field) => ({ file, path: [field] }))),
  }));
}

/** What the engine says of texts: of their clauses, of what they do not speak of, of how many clauses are open, and which stand side by side. */
export function textSentences(dossier: Dossier): Sentence[] {
  return [
    ...provisionsOf(dossier).flatMap((placed) => statusSentences(dossier, placed)),
    ...textsInOrder(dossier).flatMap((text) => [...silences(dossier, text), ...counts(text)]),
    ...besides(dossier),
  ];
}
