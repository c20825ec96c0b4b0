import type { AnyRecord } from '../dossier/dossier.ts';
import { withoutCitations } from '../schema/citation.ts';
import { type Fault, type FieldPath, PROSE } from '../schema/record.ts';
import { fieldTexts } from './records.ts';

/** A text that the dossier's editors wrote, and where it begins. */
export interface EditorialText extends Pick<Fault, 'path' | 'place'> {
  text: string;
}

/** Titles of sources and words of texts stand as they were printed, and words that were searched for as they were typed. */
function isEditorial({ collection }: AnyRecord, path: FieldPath): boolean {
  return collection === 'sources' ? path[0] === 'note' : !path.includes('searched') && !path.includes('original');
}

/** Every editorial text of a record: of its fields, then of its prose. */
export function* editorialTexts(record: AnyRecord): Generator<EditorialText> {
  for (const { text, path } of fieldTexts(record)) if (isEditorial(record, path)) yield { text, path };
  for (const { text, line, column } of record.paragraphs) yield { text, path: PROSE, place: { line, column } };
}

/** The pairs in use in the languages of sources; „ is closed by “ or by ”. */
export const QUOTED = /„([^“”]*)[“”]|“([^”]*)”|«([^»]*)»|"([^"]*)"/g;

/** A text without its citations and without what stands in quotation marks. */
export function withoutQuotations(text: string): string {
  return withoutCitations(text).replaceAll(QUOTED, ' ');
}
