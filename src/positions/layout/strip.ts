import { compareTexts } from '../../compare-texts.ts';
import { firstDay } from '../../day/day.ts';
import { daysBetween } from '../../day/minutes.ts';
import { shortDayWords } from '../../day/words.ts';
import type { Stance } from '../../schema/condition.ts';
import { STANCE_TERMS } from '../stances.ts';
import type { Tone } from '../tones.ts';

/** One recorded statement: in which row, on which day, and where on the page it is told. */
export interface StripEntry {
  row: string;
  /** As written. */
  day: string;
  stance: Stance;
  /** Whether it is a yes only after something else. */
  isAfter: boolean;
  /** Address of the entry. */
  href: string;
  /** Who and what, without the day: "Ansel Tarrel: undecided". */
  words: string;
}

/** A day that matters: it has a column, whether or not somebody said something on it. */
export interface KeyDay {
  day: string;
  words: string;
}

/** A day on which something was said. Columns are equally wide: time is not to scale. */
interface StripColumn {
  day: string;
  /** As an axis writes it. */
  words: string;
  /** The year, in the first column of each. */
  year?: string;
  /** Whether more than a week lies between it and the column before. */
  isGap: boolean;
  /** What makes the day matter. */
  key?: string;
}

/** What one row has on one day. */
interface StripCell {
  /** The statements of the day, in their order. */
  blocks: StripEntry[];
  /** The tone of the last statement before, carried on. */
  carried?: Tone;
}

interface StripRow {
  id: string;
  name: string;
  cells: StripCell[];
}

/** Statements by row and day, as a table of blocks. */
export interface Strip {
  columns: StripColumn[];
  rows: StripRow[];
}

/** Days between two columns above which the gap between them is shown. */
const GAP = 7;

function columnsOf(days: readonly string[], keys: ReadonlyMap<string, string>): StripColumn[] {
  return days.map((day, at) => {
    const before = days[at - 1];
    const key = keys.get(day);
    return {
      day,
      words: shortDayWords(day),
      ...(before?.slice(0, 4) === day.slice(0, 4) ? {} : { year: day.slice(0, 4) }),
      isGap: before !== undefined && daysBetween(before, day) > GAP,
      ...(key === undefined ? {} : { key }),
    };
  });
}

function cellsOf(columns: readonly StripColumn[], entries: readonly StripEntry[], until: string | undefined): StripCell[] {
  const last = entries.at(-1);
  let carried: Tone | undefined;
  return columns.map(({ day }) => {
    const blocks = entries.filter((entry) => firstDay(entry.day) === day);
    const isOver = until !== undefined && day > until && last !== undefined && firstDay(last.day) < day;
    const cell: StripCell = { blocks, ...(blocks.length > 0 || isOver || carried === undefined ? {} : { carried }) };
    const stance = blocks.at(-1)?.stance;
    if (stance !== undefined) carried = STANCE_TERMS[stance].tone;
    return cell;
  });
}

/**
 * Lays statements out by row and day. `entries` are in the order in which they
 * were said; rows without one stay empty. The last tone of a row is carried on
 * to its next statement, at the end to the last column, but not beyond `until`,
 * the calendar day on which the matter ended.
 */
export function layoutStrip(
  rows: readonly { id: string; name: string }[],
  entries: readonly StripEntry[],
  { keys = [], until }: { keys?: readonly KeyDay[]; until?: string | undefined } = {},
): Strip {
  const byDay = new Map(keys.map(({ day, words }) => [firstDay(day), words]));
  const days = [...new Set([...entries.map(({ day }) => firstDay(day)), ...byDay.keys()])].sort(compareTexts);
  const columns = columnsOf(days, byDay);
  const byRow = Map.groupBy(entries, ({ row }) => row);
  return { columns, rows: rows.map(({ id, name }) => ({ id, name, cells: cellsOf(columns, byRow.get(id) ?? [], until) })) };
}
