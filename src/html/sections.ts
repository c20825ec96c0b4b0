import { linkStatements } from './statements.ts';

/** A heading of the second rank: its anchor and its words as HTML. */
export interface Heading {
  id: string;
  words: string;
}

/** The body of a page with a link at every heading, and what a list of contents needs to know. */
export interface Sections {
  html: string;
  headings: Heading[];
  /** Words up to the end of each section: of what stands before the first heading, then heading by heading. */
  wordsUpTo: number[];
}

/** Words that an adult reads in a minute (Brysbaert 2019: 238 for non-fiction, rounded). */
const WORDS_A_MINUTE = 240;
/** How far the middle depth reads. */
export const MIDDLE_MINUTES = 5;

const HEADING = /<(h[23])((?:\s[^>]*)?\sid="([^"]+)"[^>]*)>([\s\S]*?)<\/\1>/g;

/** How many words a reader reads in a piece of HTML; the numbers of notes are none. */
export function wordsIn(html: string): number {
  const text = html.replaceAll(/<span class="cites"[\s\S]*?<\/span>/g, '').replaceAll(/<[^>]+>/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes of reading, one at least. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

function wordTotals(html: string): number[] {
  let total = 0;
  return html.split(/(?=<h2[\s>])/).map((piece) => {
    total += wordsIn(piece);
    return total;
  });
}

/**
 * Gives every heading with an id a link to itself, and reads the headings of
 * the second rank. What a reader of five minutes would not reach is marked
 * `later`. The link stands beside the heading, so that the heading's own name
 * stays its words. Statements get a link to themselves, too.
 */
export function readSections(body: string): Sections {
  const headings: Heading[] = [];
  const wordsUpTo = wordTotals(body);
  const html = linkStatements(body).replaceAll(HEADING, (_, tag: string, attributes: string, id: string, words: string) => {
    const isLater = tag === 'h2' && headings.length > 0 && minutesFor(wordsUpTo[headings.length + 1] ?? 0) > MIDDLE_MINUTES;
    if (tag === 'h2') headings.push({ id, words: words.replaceAll(/<\/?(?:a|svg|path|time)\b[^>]*>/g, '') });
    const link = `<a class="anchor" href="#${id}" aria-label="Link to this heading" data-pagefind-ignore>#</a>`;
    return `<div class="heading${isLater ? ' later' : ''}"><${tag}${attributes}>${words}</${tag}>${link}</div>`;
  });
  return { html, headings, wordsUpTo };
}
