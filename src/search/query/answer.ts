import type { SiteAnswer } from '../answers.ts';
import { type NameIndex, nameIndexOf } from '../name-index.ts';
import { type Query, readQuery } from '../query.ts';
import { lookUp, type NameMatch } from './look-up.ts';

/** The answers with an index of their words. */
export interface AnswerIndex {
  answers: readonly SiteAnswer[];
  names: NameIndex;
}

/** Makes the index: the words of the title, and those of the answer as another name. */
export function answerIndexOf(answers: readonly SiteAnswer[]): AnswerIndex {
  const entries = answers.map(({ path, title, words, isQuestion }) => ({
    ...{ id: path, path, title, type: isQuestion ? 'Question' : 'Answer', status: '', day: '', dayWords: '' },
    aliases: words === '' ? [] : [words],
  }));
  return { answers, names: nameIndexOf(entries) };
}

/** Least share of the query that title and answer cover together, by weight, for the answer to be shown. */
const LEAST_COVERAGE = 0.9;

/** Least share of the title or the answer that a query has to cover; one with much else answers something else. Less will do where the day is named. */
const LEAST_NAME = { ofDay: 0.1, ofNone: 0.3 };

/** What a question as title counts more than a summary. */
const QUESTION_FAVOUR = 0.25;

/** True if the answer says one of the days that the query asks for. */
function namesDay({ days }: Query, { title, words }: SiteAnswer): boolean {
  const said = readQuery(`${title} ${words}`).days;
  return said.some((day) => days.some((asked) => (asked.day === undefined || asked.day === day.day) && asked.month === day.month));
}

/** How well an answer fits; undefined if it does not. */
function scoreOf(query: Query, answer: SiteAnswer, { queryCoverage, nameCoverage }: NameMatch): number | undefined {
  const isOfDay = query.days.length > 0;
  if (queryCoverage < LEAST_COVERAGE || nameCoverage < (isOfDay ? LEAST_NAME.ofDay : LEAST_NAME.ofNone)) return undefined;
  if (isOfDay && !namesDay(query, answer)) return undefined;
  return queryCoverage + nameCoverage + (answer.isQuestion ? QUESTION_FAVOUR : 0);
}

/** The answer of the site to a question; undefined if the text is no question or nothing covers it. */
export function answerTo({ answers, names }: AnswerIndex, text: string): SiteAnswer | undefined {
  const query = readQuery(text);
  if (!query.isQuestion || !/\s/.test(text.trim())) return undefined;
  const byPath = new Map(answers.map((answer) => [answer.path, answer]));
  const scored = lookUp(names, { ...query, days: [] }).flatMap((match) => {
    const answer = byPath.get(match.entry.path);
    const score = answer && scoreOf(query, answer, match);
    return answer && score !== undefined ? [{ answer, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score)[0]?.answer;
}
