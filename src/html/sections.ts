import { type Edit, edited, type Html, type HtmlElement, isWithin, readHtml } from './elements.ts';
import { statementEdits } from './statements.ts';
import { setTexts } from './typography.ts';

/** A heading of the second rank: its anchor and its words as HTML. */
export interface Heading {
  id: string;
  words: string;
}

/** The body of a page with a link at every heading, and what a list of contents needs to know. */
interface Sections {
  html: string;
  headings: Heading[];
  /** Words up to the end of each section: of what stands before the first heading, then heading by heading. */
  wordsUpTo: number[];
}

/** Words that an adult reads in a minute (Brysbaert 2019: 238 for non-fiction, rounded). */
const WORDS_A_MINUTE = 240;
/** How far the middle depth reads. */
export const MIDDLE_MINUTES = 5;

/** How many words a reader reads in a piece of HTML; the numbers of notes are none. */
export function wordsIn(source: string): number {
  return countWords(readHtml(source).texts);
}

function wordsOfText({ text, parent }: Html['texts'][number]): number {
  if (isWithin(parent, 'cites')) return 0;
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const countWords = (texts: Html['texts']): number => texts.reduce((sum, text) => sum + wordsOfText(text), 0);

/** Whole minutes of reading, one at least. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}

/** Words up to each heading of the second rank, and up to the end. */
function wordTotals({ texts }: Html, headings: readonly HtmlElement[]): number[] {
  const ends = [...headings.map(({ start }) => start), Number.POSITIVE_INFINITY];
  let [total, next] = [0, 0];
  return ends.map((end) => {
    for (let text = texts[next]; text && text.start < end; text = texts[++next]) total += wordsOfText(text);
    return total;
  });
}

/** Elements that a heading's words lose in a list of links: what is linked or drawn, and the mark of a day. */
const UNWRAPPED: ReadonlySet<string> = new Set(['a', 'svg', 'path', 'time']);

/** The words of a heading as HTML, without the tags of links, pictures and days. */
function headingWords({ source, elements }: Html, { from, to }: HtmlElement): string {
  const within = elements.filter(({ name, start, end }) => UNWRAPPED.has(name) && start >= from && end <= to);
  const tags = within.flatMap((one): Edit[] => [
    { from: one.start - from, to: one.from - from, words: '' },
    { from: one.to - from, to: one.end - from, words: '' },
  ]);
  return edited(source.slice(from, to), tags);
}

function headingEdits({ start, end }: HtmlElement, id: string, isLater: boolean): Edit[] {
  const link = `<a class="anchor" href="#${id}" aria-label="Link to this heading" data-pagefind-ignore>#</a>`;
  return [
    { from: start, to: start, words: `<div class="heading${isLater ? ' later' : ''}">` },
    { from: end, to: end, words: `${link}</div>` },
  ];
}

/**
 * Gives every heading with an id a link to itself, and reads the headings of
 * the second rank. What a reader of five minutes would not reach is marked
 * `later`. The link stands beside the heading, so that the heading's own name
 * stays its words. Statements get a link to themselves, too; texts are set (`typography.ts`).
 */
export function readSections(body: string): Sections {
  const html = readHtml(body);
  const second = html.elements.filter(({ name }) => name === 'h2');
  const wordsUpTo = wordTotals(html, second);
  const linked = html.elements.filter(({ name, attributes: { id } }) => (name === 'h2' || name === 'h3') && id !== undefined);
  const own = linked.filter(({ name }) => name === 'h2');
  const edits = linked.flatMap((heading) => {
    const at = own.indexOf(heading);
    return headingEdits(heading, heading.attributes['id'] ?? '', at > 0 && minutesFor(wordsUpTo[at + 1] ?? 0) > MIDDLE_MINUTES);
  });
  const headings = own.map((heading) => ({ id: heading.attributes['id'] ?? '', words: headingWords(html, heading) }));
  return { html: setTexts(edited(body, [...edits, ...statementEdits(html)])), headings, wordsUpTo };
}
