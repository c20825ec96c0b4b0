import type { Event } from '../dossier/dossier.ts';
import type { Answer, Point } from '../schema/event.ts';

/** What the accounts come to on one point: nobody contradicts, there is one account only, or the answers are not the same. */
type Verdict = 'all say' | 'only one says' | 'they differ';

/** One question, and who answers what. */
interface PointAccounts {
  question: string;
  verdict: Verdict;
  /** The different answers, in the order in which they are written, with the accounts that give them. */
  answers: { answer: string; accounts: Answer[] }[];
  /** `by` of the accounts that answer other points of the event and not this one. */
  leftOutBy: string[];
}

function tellersOf(points: readonly Point[]): string[] {
  return [...new Set(points.flatMap(({ answers }) => answers.map(({ by }) => by)))];
}

function verdictOn(answers: number, tellers: number): Verdict {
  if (answers > 1) return 'they differ';
  return tellers > 1 ? 'all say' : 'only one says';
}

function accountsOn(point: Point, tellers: readonly string[]): PointAccounts {
  const bySlug = Map.groupBy(point.answers, ({ answer }) => answer);
  const here = tellersOf([point]);
  return {
    question: point.question,
    verdict: verdictOn(bySlug.size, here.length),
    answers: [...bySlug].map(([answer, accounts]) => ({ answer, accounts })),
    leftOutBy: tellers.filter((by) => !here.includes(by)),
  };
}

/**
 * Who says what on each point of an event, in the order in which the points
 * are written. Answers are compared by their slugs; "all say" means all who
 * speak of the point, and whoever leaves it out is named beside it.
 */
export function accountsOf(event: Event): PointAccounts[] {
  const tellers = tellersOf(event.points);
  return event.points.map((point) => accountsOn(point, tellers));
}
