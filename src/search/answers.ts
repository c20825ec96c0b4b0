/** What the site itself answers: a question that a page asks in a heading, or a record's title with its summary. */
export interface SiteAnswer {
  /** Its address from the site's root, with the place on the page. */
  path: string;
  title: string;
  /** One or two sentences of the page; empty if what answers is longer, or a table. */
  words: string;
  /** Whether the title is a question. */
  isQuestion: boolean;
}

/** An answer in its file: the fields in order, without their names. */
export type AnswerRow = readonly [path: string, title: string, words: string, isQuestion: 0 | 1];

/** The answers behind the rows of their file. */
export function answersOf(rows: readonly AnswerRow[]): SiteAnswer[] {
  return rows.map(([path, title, words, isQuestion]) => ({ path, title, words, isQuestion: isQuestion === 1 }));
}

/** Loads the answers from beside the index. Rejects if they are missing. */
export async function loadAnswers(base: string): Promise<SiteAnswer[]> {
  const answer = await fetch(`${base}pagefind/answers.json`);
  if (!answer.ok) throw new Error(`The file of answers answered ${answer.status}.`);
  return answersOf((await answer.json()) as AnswerRow[]);
}
