import { firstDay } from '../day/day.ts';
import { hasStartedBy } from '../day/order.ts';
import { type DatedPosition, formulationsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { conditionsInOrder } from '../dossier/order.ts';
import { mainParties } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import { currentEntries, type EntryMoment } from './current-entries.ts';

/** What one party did with one condition. */
export interface Cell {
  /** The party's id. */
  party: string;
  /** The condition's id. */
  condition: string;
  /** All of the party's last day; empty where no position is recorded here. */
  current: DatedPosition[];
  /** Everything up to that day, by day. */
  history: DatedPosition[];
}

/** One condition and a cell for each main party, in their order. */
export interface MatrixRow {
  condition: Condition;
  cells: Cell[];
}

/** A search that found nothing, and that answers to no moment of its own. */
export function isUndatedSilence({ stance, event, day, searched }: DatedPosition): boolean {
  return stance === 'none-found' && event === undefined && day === searched?.day;
}

function momentOf(position: DatedPosition): EntryMoment {
  return { firstDay: firstDay(position.day), isUndated: isUndatedSilence(position) };
}

function rowOf(dossier: Dossier, condition: Condition, day: string | undefined): MatrixRow {
  const positions = positionsOf(dossier, condition).filter((position) => day === undefined || hasStartedBy(position.day, day));
  const cells = mainParties(dossier).map(({ id }): Cell => {
    const history = positions.filter(({ party }) => party === id);
    return { party: id, condition: condition.id, current: currentEntries(history, momentOf), history };
  });
  return { condition, cells };
}

function isWorded(dossier: Dossier, condition: Condition, day: string | undefined): boolean {
  const first = formulationsOf(dossier, condition)[0];
  return first !== undefined && (day === undefined || hasStartedBy(first.day, day));
}

const answersIn = ({ cells }: MatrixRow): number =>
  cells.filter(({ current }) => current.some(({ stance }) => stance !== 'none-found')).length;
const entriesIn = ({ cells }: MatrixRow): number => cells.reduce((sum, { history }) => sum + history.length, 0);

/** The rows by how many main parties are on record, then by how much was said. */
export function byWeight(rows: readonly MatrixRow[]): MatrixRow[] {
  return rows.toSorted((a, b) => answersIn(b) - answersIn(a) || entriesIn(b) - entriesIn(a));
}

/**
 * The matrix of positions: a row for each condition that was worded, in the
 * order of first wordings, and a column for each main party. With a `day`, as
 * it stood at the end of that day: what was worded or said later is not in it.
 */
export function matrixOn(dossier: Dossier, day?: string): MatrixRow[] {
  return conditionsInOrder(dossier)
    .filter((condition) => isWorded(dossier, condition, day))
    .map((condition) => rowOf(dossier, condition, day));
}
