import { type Citation, citationsIn, parseCitation } from '../schema/citation.ts';
import { FILE_INFO_FIELDS, type FieldPath, type Place } from '../schema/record.ts';
import type { AnyRecord } from './dossier.ts';

/** A citation, and where in the record it stands. */
export interface Cited {
  citation: Citation;
  /** The field, or `prose` for the text below the fields. */
  path: FieldPath | 'prose';
  /** Where the block begins in the file; known of prose only. */
  place?: Place;
}

/** The citations of a `sources:` list, in order. An entry that is not written as one is left out. */
export function listedCitations(sources: readonly string[] | undefined): Citation[] {
  return (sources ?? []).flatMap((text) => parseCitation(text) ?? []);
}

function citationsAt(text: string, path: FieldPath): Citation[] {
  return path.at(-2) === 'sources' ? listedCitations([text]) : citationsIn(text);
}

function* citedIn(value: unknown, path: FieldPath): Generator<Cited> {
  if (typeof value === 'string') {
    for (const citation of citationsAt(value, path)) yield { citation, path };
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* citedIn(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* citedIn(item, [...path, key]);
  }
}

function* citedInFields(record: AnyRecord): Generator<Cited> {
  for (const [key, value] of Object.entries(record)) {
    if (!FILE_INFO_FIELDS.includes(key)) yield* citedIn(value, [key]);
  }
}

/**
 * All citations of a record: in the texts of its fields, in its `sources:`
 * lists at any depth, and then in its prose. One that stands in two places
 * comes twice.
 */
export function citationsOf(record: AnyRecord): Cited[] {
  const inProse = record.paragraphs.flatMap(({ citations, line, column }) =>
    citations.map((citation): Cited => ({ citation, path: 'prose', place: { line, column } })),
  );
  return [...citedInFields(record), ...inProse];
}
