import type { AnyRecord } from '../dossier/dossier.ts';
import { withoutCitations } from '../schema/citation.ts';
import type { Check, CheckInput } from './check.ts';
import { fieldTexts, recordsOf } from './records.ts';

const MOST_WORDS = 15;

/** The pairs in use in the languages of sources; „ is closed by “ or by ”. */
const QUOTED = /„([^“”]*)[“”]|“([^”]*)”|«([^»]*)»|"([^"]*)"/g;

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

/** Titles stand as they were printed, and words that were searched for as they were typed. */
function isOurs({ collection }: AnyRecord, path: readonly (string | number)[]): boolean {
  return collection === 'sources' ? path[0] === 'note' : !path.includes('searched');
}

function* textsOf(record: AnyRecord, { lineOf }: CheckInput): Generator<{ text: string; line: number }> {
  for (const { text, path } of fieldTexts(record)) if (isOurs(record, path)) yield { text, line: lineOf(record.file, path) };
  yield* record.paragraphs;
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
      for (const { text, line } of textsOf(record, input)) {
        for (const words of longQuotations(text)) {
          const message = `The quotation “${words.slice(0, 4).join(' ')} …” has ${words.length} words.`;
          yield { file: record.file, line, message, fix: `Quote ${MOST_WORDS} words at most, and tell the rest in your own words.` };
        }
      }
    }
  },
};
