import { z } from 'astro/zod';
import { truncate } from './truncate.ts';

/**
 * A pointer to a source, written in Pandoc's form: `[@page, para. 2]`;
 * `[@page via origin]` where the page relays an origin, `[@page via own]`
 * where the page's own reporting is meant.
 */
export interface Citation {
  /** The id of the page that was read. */
  source: string;
  /** The id of the origin that the page relays, or `own`. */
  via?: string;
  /** Where in the page: `para. 2`, `0:41`. */
  locator?: string;
}

/** A piece of a text: words, or the citations of one pair of brackets. */
type Piece = { words: string } | { citations: Citation[] };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const CITATION = new RegExp(`^(${ID})(?: via (${ID}))?(?:, ([^@]+))?$`);
const BRACKETS = /\[(@[^\][]*)\]/g;

/**
 * Reads `page via origin, locator` (no `@`). Undefined where it is not written
 * so. A line may end within it; a locator holds no `@`, for `[@a, @b]` means two.
 */
export function parseCitation(text: string): Citation | undefined {
  const match = CITATION.exec(text.trim().replace(/\s+/g, ' '));
  if (!match) return undefined;
  const citation: Citation = { source: match[1] as string };
  if (match[2]) citation.via = match[2];
  if (match[3]) citation.locator = match[3].trim();
  return citation;
}

function parseBrackets(inside: string): Citation[] | undefined {
  const citations = inside.split(';').map((part) => {
    const text = part.trim();
    return text.startsWith('@') ? parseCitation(text.slice(1)) : undefined;
  });
  return citations.every((citation) => citation !== undefined) ? citations : undefined;
}

/** Splits a text into words and citations, in order. What is no well-formed citation stays words. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACKETS)) {
    const citations = parseBrackets(match[1] as string);
    if (!citations) continue;
    if (match.index > from) pieces.push({ words: text.slice(from, match.index) });
    pieces.push({ citations });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}

/** All citations in a text, in order. */
export function citationsIn(text: string): Citation[] {
  return piecesOf(text).flatMap((piece) => ('citations' in piece ? piece.citations : []));
}

/** The text without its citations and without the blank before them. */
export function withoutCitations(text: string): string {
  return piecesOf(text)
    .map((piece) => ('words' in piece ? piece.words : ''))
    .join('')
    .replace(/(?<!\s)\s+([.,;:!?)])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The citation as it is written between the brackets, without `@`. */
export function writeCitation({ source, via, locator }: Citation): string {
  return `${source}${via ? ` via ${via}` : ''}${locator ? `, ${locator}` : ''}`;
}

/** One entry of a `sources:` list, as text: `page`, `page, para. 2`, `page via origin`. */
export const citationSchema = z
  .string()
  .max(150, 'A source with its place has at most 150 characters.')
  .refine((text) => parseCitation(text) !== undefined, {
    error: (issue) =>
      `"${truncate(String(issue.input))}" is not a citation; write the id of a source, as in page, para. 2 or page via origin.`,
  })
  .describe('A source: its id, then "via" and an origin where the page relays one, then a comma and the place in it.')
  // What the forms made from this schema know it by.
  .meta({ format: 'citation' });

/** The sources behind one entry: at least one. */
export const sourcesSchema = z.array(citationSchema).min(1, 'Name at least one source.');
