import type { AnyRecord } from '../dossier/dossier.ts';
import { withoutCitations } from '../schema/citation.ts';
import type { Check } from './check.ts';
import { type EditorialText, editorialTexts, QUOTED } from './editorial-texts.ts';
import { recordsOf } from './records.ts';

const MOST_WORDS = 15;

/** The words in a text, parted by blanks; a dash alone is none. */
function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function longQuotations(text: string): string[][] {
  const quotations = [...withoutCitations(text).matchAll(QUOTED)].map((match) =>
    wordsIn(match.slice(1).find((part) => part !== undefined) ?? ''),
  );
  return quotations.filter((words) => words.length > MOST_WORDS);
}

/** The words of a text itself: they are a quotation without quotation marks. */
function originalsIn(record: AnyRecord): EditorialText[] {
  const provisions = record.collection === 'texts' ? record.provisions : [];
  return provisions.flatMap(({ original }, at) =>
    original === undefined ? [] : [{ text: `“${original.words}”`, path: ['provisions', at, 'original', 'words'] }],
  );
}

/** Somebody else's words are quoted, not taken over. */
export const quotationsShort: Check = {
  name: 'quotations-short',
  promise: 'No quotation has more than fifteen words.',
  good: { file: 'events/envoy-demands-ports.mdx', text: 'The envoy called it “a matter for today” [@arland-herald].' },
  bad: {
    file: 'events/envoy-demands-ports.mdx',
    text: 'The envoy said “give us the two ports today or we shall not sit down with you at all” [@arland-herald].',
  },
  *find(input) {
    for (const record of recordsOf(input.dossier)) {
      for (const { text, path, place } of [...editorialTexts(record), ...originalsIn(record)]) {
        for (const words of longQuotations(text)) {
          const message = `The quotation “${words.slice(0, 4).join(' ')} …” has ${words.length} words.`;
          const fix = `Quote ${MOST_WORDS} words at most, and tell the rest in your own words.`;
          yield { file: record.file, path, place, words: words.slice(0, 2).join(' '), message, fix };
        }
      }
    }
  },
};
