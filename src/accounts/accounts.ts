import { listedCitations } from '../dossier/citations.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { mainParties, partyOf } from '../dossier/parties.ts';
import type { Answer, Point } from '../schema/event.ts';

/**
 * What the accounts come to on one point. They differ only where one answer
 * excludes the other; else several answers stand beside each other.
 */
type Verdict = 'accounts differ' | 'several answers' | 'same answer' | 'one account';

/** One question, and who answers what. */
interface PointAccounts {
  question: string;
  verdict: Verdict;
  /** The different answers, in the order in which they are written, with the accounts that give them. */
  answers: { answer: string; accounts: Answer[] }[];
  /** The holders of accounts that were read whole, speak of other points of the event and not of this one. */
  leftOutBy: string[];
}

/** Whose account it is: an actor's id, a publisher's name, or a description in words. */
export function holderOf({ by, holder }: Pick<Answer, 'by' | 'holder'>): string {
  return by ?? holder ?? '';
}

function holdersOf(points: readonly Point[]): string[] {
  return [...new Set(points.flatMap(({ answers }) => answers.map(holderOf)))];
}

/** Whether everything on which an account rests was read whole; only of such an account can one say what is not in it. */
function isReadWhole(dossier: Dossier, { sources }: Answer): boolean {
  const cited = listedCitations(sources);
  return cited.length > 0 && cited.every(({ source }) => dossier.sources.get(source)?.read === 'whole');
}

function readWholeHolders(dossier: Dossier, points: readonly Point[]): string[] {
  const byHolder = Map.groupBy(
    points.flatMap(({ answers }) => answers),
    holderOf,
  );
  return [...byHolder].flatMap(([holder, accounts]) => (accounts.every((one) => isReadWhole(dossier, one)) ? [holder] : []));
}

function verdictOn({ exclusive }: Point, answers: number, holders: number): Verdict {
  if (answers > 1) return exclusive ? 'accounts differ' : 'several answers';
  return holders > 1 ? 'same answer' : 'one account';
}

function accountsOn(point: Point, readWhole: readonly string[]): PointAccounts {
  const bySlug = Map.groupBy(point.answers, ({ answer }) => answer);
  const here = holdersOf([point]);
  return {
    question: point.question,
    verdict: verdictOn(point, bySlug.size, here.length),
    answers: [...bySlug].map(([answer, accounts]) => ({ answer, accounts })),
    leftOutBy: readWhole.filter((holder) => !here.includes(holder)),
  };
}

/**
 * Who says what on each point of an event, in the order in which the points
 * are written. Answers are compared by their slugs. "same answer" speaks of
 * those alone who answer the point.
 */
export function accountsOf(dossier: Dossier, event: Event): PointAccounts[] {
  const readWhole = readWholeHolders(dossier, event.points);
  return event.points.map((point) => accountsOn(point, readWhole));
}

/** A column of the table of accounts: a main party, or everybody else. */
interface AccountColumn {
  id: string;
  name: string;
}

/** The column of all who speak for no main party: outlets, holders in words, third states. */
const OTHERS: AccountColumn = { id: '', name: 'Others' };

/** The id of the column in which an account stands: that of the main party whose account it is, else empty. */
export function columnOf(dossier: Dossier, { by }: Pick<Answer, 'by'>): string {
  const party = by === undefined ? undefined : partyOf(dossier, by);
  return mainParties(dossier).find(({ id }) => id === party?.id)?.id ?? OTHERS.id;
}

/** The columns that an event's accounts need: main parties in their order, then the others; of whom nothing is told has none. */
export function accountColumns(dossier: Dossier, event: Event): AccountColumn[] {
  const used = new Set(event.points.flatMap(({ answers }) => answers.map((answer) => columnOf(dossier, answer))));
  return [...mainParties(dossier).map(({ id, name }) => ({ id, name })), OTHERS].filter(({ id }) => used.has(id));
}
