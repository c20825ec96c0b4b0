import type { AnyRecord, Term } from '../dossier/dossier.ts';
import { truncate } from '../schema/truncate.ts';
import type { Check } from './check.ts';
import { type EditorialText, editorialTexts, withoutQuotations } from './editorial-texts.ts';
import { recordsOf } from './records.ts';

/** Fields that hold other people's wordings, or what a reader may type into the search. */
const OTHERS_WORDS: readonly (string | number)[] = ['aliases', 'spellings', 'avoid', 'says'];

interface Loaded {
  term: Term;
  word: string;
  pattern: RegExp;
}

/** A word or wording by itself, in small letters or capitals: no letter or digit stands before or after it. */
function standingAlone(word: string): RegExp {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${escaped}(?![\p{L}\p{N}-])`, 'iu');
}

/** Whether a text may not use loaded words; a term's own page has to name the word that it is about. */
function isOurVoice(record: AnyRecord, { path }: EditorialText): boolean {
  return !path.some((step) => OTHERS_WORDS.includes(step)) && !(record.collection === 'terms' && path[0] === 'word');
}

/** A side's word, taken over without quotation marks, takes that side. */
export const termsNeutral: Check = {
  name: 'terms-neutral',
  promise: 'A word that a term says to avoid stands in quotation marks only; in our own voice the neutral one is used.',
  good: { file: 'actors/belmora.mdx', text: 'Belmora kept the ports closed' },
  bad: { file: 'actors/belmora.mdx', text: 'Belmora kept up its blockade' },
  *find(input) {
    const loaded = [...input.dossier.terms.values()].flatMap((term) =>
      term.avoid.map((word): Loaded => ({ term, word, pattern: standingAlone(word) })),
    );
    if (loaded.length === 0) return;
    for (const record of recordsOf(input.dossier)) {
      for (const text of editorialTexts(record)) {
        if (!isOurVoice(record, text)) continue;
        const voice = withoutQuotations(text.text);
        for (const { term, word, pattern } of loaded) {
          const found = pattern.exec(voice)?.[0];
          if (found === undefined) continue;
          yield {
            file: record.file,
            path: text.path,
            place: text.place,
            words: found,
            message: `"${truncate(word)}" is a loaded word.`,
            fix: `Write instead: ${term.neutral}. Where somebody said it, it goes in quotation marks.`,
          };
        }
      }
    }
  },
};
