import { plainText, readHtml } from './elements.ts';
import { cutBefore } from './top-level.ts';

/** A question of a page, with its answer as HTML. */
export interface Question {
  /** The question as plain words. */
  words: string;
  /** Its heading and the first paragraph under it. */
  lead: string;
  /** The rest of the answer; empty where there is none. */
  more: string;
}

/** The questions in the HTML of a section without its heading: its headings of the third rank. */
export function questionsIn(html: string): Question[] {
  return cutBefore(html, 'h3').flatMap(({ html: piece, first }): Question[] => {
    if (!first) return [];
    const heading = piece.slice(0, first.end - first.start);
    const line = readHtml(piece).elements.find(({ name, parent }) => name === 'p' && parent === undefined);
    const end = line?.end ?? piece.length;
    return [{ words: plainText(heading), lead: piece.slice(0, end), more: piece.slice(end).trim() }];
  });
}

/** True if a section's HTML without its heading begins with a heading of the third rank: it is made of questions. */
export function isOfQuestions(html: string): boolean {
  const [first] = readHtml(html).elements;
  return first?.name === 'h3' && html.slice(0, first.start).trim() === '';
}
