import type { AnyRecord } from '../dossier/dossier.ts';
import { withoutCitations } from '../schema/citation.ts';
import type { FieldPath, Place } from '../schema/record.ts';
import type { CheckInput } from './check.ts';
import { fieldTexts } from './records.ts';

/** A text that we wrote, and where it begins. */
export interface OurText {
  text: string;
  place: Place;
  /** The field, or `prose` for the text below the fields. */
  path: FieldPath | 'prose';
}

/** Titles of sources stand as they were printed, and words that were searched for as they were typed. */
function isOurs({ collection }: AnyRecord, path: FieldPath): boolean {
  return collection === 'sources' ? path[0] === 'note' : !path.includes('searched');
}

/** Every text of a record that is ours: of its fields, then of its prose. */
export function* ourTexts(record: AnyRecord, { placeOf }: CheckInput): Generator<OurText> {
  for (const { text, path } of fieldTexts(record)) if (isOurs(record, path)) yield { text, path, place: placeOf(record.file, path) };
  for (const { text, line, column } of record.paragraphs) yield { text, path: 'prose', place: { line, column } };
}

/** The pairs in use in the languages of sources; „ is closed by “ or by ”. */
export const QUOTED = /„([^“”]*)[“”]|“([^”]*)”|«([^»]*)»|"([^"]*)"/g;

/** A text without its citations and without what stands in quotation marks. */
export function inOurVoice(text: string): string {
  return withoutCitations(text).replaceAll(QUOTED, ' ');
}
