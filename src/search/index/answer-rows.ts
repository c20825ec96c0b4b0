import { compareTexts } from '../../compare-texts.ts';
import { around, type Html, type HtmlElement, hasClass, readHtml } from '../../html/elements.ts';
import type { AnswerRow } from '../answers.ts';
import type { Fragment } from '../directory.ts';

/** Length up to which whole sentences are taken, in characters. */
const LENGTH = 280;

const HEADING = /^h[2-4]$/;

/** Elements within a text that are no words of it: numbers of notes and links to the place. */
const isBeside = (element: HtmlElement): boolean => hasClass(element, 'cites') || hasClass(element, 'anchor');

/** The text between two places of a page as one line, without notes. */
function textBetween({ texts }: Html, from: number, to: number): string {
  const within = texts.filter(({ start, parent }) => start >= from && start < to && ![...around(parent)].some(isBeside));
  return within
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** As many whole sentences as fit; nothing if the first is too long. */
function firstSentences(text: string, language: string): string {
  let taken = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (`${taken}${segment}`.trim().length > LENGTH) break;
    taken += segment;
  }
  return taken.trim();
}

/** The language that a page says it is in. */
export function languageOf(source: string): string | undefined {
  return /<html[^>]*\slang="([^"]+)"/.exec(source)?.[1];
}

/** The questions that a page at `path` asks in its headings, with the beginning of the first paragraph under each. */
export function questionsOn(source: string, path: string): AnswerRow[] {
  const html = readHtml(source);
  const language = languageOf(source) ?? 'en';
  const headings = html.elements.filter(({ name }) => HEADING.test(name));
  return headings.flatMap((heading, at): AnswerRow[] => {
    const id = heading.attributes['id'];
    const title = textBetween(html, heading.from, heading.to);
    if (id === undefined || !/[?？]$/.test(title)) return [];
    const next = headings[at + 1]?.start ?? source.length;
    const answer = html.elements.find(
      ({ name, start, attributes }) => name === 'p' && start >= heading.end && start < next && attributes['class'] === undefined,
    );
    return [[`${path}#${id}`, title, answer ? firstSentences(textBetween(html, answer.from, answer.to), language) : '', 1]];
  });
}

/** Types of pages whose summary answers what their title does not. */
const SUMMARISED: ReadonlySet<string> = new Set(['Event', 'Condition']);

/** The summaries of events and conditions as answers. */
export function summaryRows(fragments: readonly Omit<Fragment, 'content'>[], language: string): AnswerRow[] {
  return fragments
    .filter(({ meta }) => SUMMARISED.has(meta['type'] ?? '') && meta['summary'])
    .map(({ url, meta }) => [url, meta['title'] ?? '', firstSentences(meta['summary'] ?? '', language), 0]);
}

/** Rows in the order of their addresses. */
export const answerRows = (rows: readonly AnswerRow[]): AnswerRow[] => rows.toSorted(([a], [b]) => compareTexts(a, b));
