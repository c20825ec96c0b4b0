import { dateAt, MINUTES_A_DAY, minuteOfDate } from '../../../day/minutes.ts';
import { monthName, shortMonthName } from '../../../day/months.ts';
import type { TimeWindow } from './time-window.ts';

/** A line at the beginning of an hour, day, month or year, with its words. */
interface AxisTick {
  minute: number;
  words: string;
}

/** The fine ticks, and the larger stretches of time above them (the first begins at or before the view). */
interface AxisTicks {
  fine: AxisTick[];
  coarse: AxisTick[];
}

type Unit = 'minute' | 'day' | 'month' | 'year';

interface Step {
  unit: Unit;
  every: number;
  /** About how many minutes long. */
  length: number;
}

const step = (unit: Unit, every: number): Step => {
  const one = { minute: 1, day: MINUTES_A_DAY, month: 30.4 * MINUTES_A_DAY, year: 365.25 * MINUTES_A_DAY }[unit];
  return { unit, every, length: one * every };
};

const STEPS: readonly Step[] = [
  ...[60, 120, 180, 360, 720].map((minutes) => step('minute', minutes)),
  ...[1, 2, 7].map((days) => step('day', days)),
  ...[1, 3, 6].map((months) => step('month', months)),
  ...[1, 5, 25, 100].map((years) => step('year', years)),
];

const COARSE: Record<Unit, Unit | undefined> = { minute: 'day', day: 'month', month: 'year', year: undefined };

/** Pixels that a tick's words and the room after them take at least. */
const ROOM = 54;

/** The beginning of the step in which a minute lies. */
function floor(minute: number, { unit, every }: Step): number {
  if (unit === 'minute') return Math.floor(minute / every) * every;
  const at = dateAt(minute);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  if (unit === 'year') return minuteOfDate(year - (year % every), 0, 1);
  if (unit === 'month') return minuteOfDate(year, month - (month % every), 1);
  const day = Math.floor((at.getUTCDate() - 1) / every) * every + 1;
  // A last piece of a month shorter than half a step joins the one before it.
  return minuteOfDate(year, month, day > 1 && 31 - day < every / 2 ? day - every : day);
}

function next(minute: number, one: Step): number {
  if (one.unit === 'minute') return minute + one.every;
  const at = dateAt(minute);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (one.unit === 'year') return minuteOfDate(year + one.every, 0, 1);
  if (one.unit === 'month') return minuteOfDate(year, month + one.every, 1);
  const same = minuteOfDate(year, month, day + one.every);
  const floored = floor(same, one);
  return floored > minute ? floored : minuteOfDate(year, month + 1, 1);
}

function wordsOf(minute: number, unit: Unit): string {
  const at = dateAt(minute);
  if (unit === 'year') return String(at.getUTCFullYear());
  if (unit === 'month') return shortMonthName(at.getUTCMonth() + 1);
  return unit === 'day' ? String(at.getUTCDate()) : at.toISOString().slice(11, 16);
}

/** The words of a larger stretch: `2025`, `May 2025`, `11 May 2025`. */
function coarseWords(minute: number, unit: Unit): string {
  const at = dateAt(minute);
  if (unit === 'year') return String(at.getUTCFullYear());
  const month = `${monthName(at.getUTCMonth() + 1)} ${at.getUTCFullYear()}`;
  return unit === 'month' ? month : `${at.getUTCDate()} ${month}`;
}

function* walk(view: TimeWindow, one: Step): Generator<number> {
  for (let minute = floor(view.from, one); minute < view.to; minute = next(minute, one)) yield minute;
}

/** The finest ticks for which there is room at so many pixels a minute; whole days of 7 begin with each month. */
export function axisTicks(view: TimeWindow, scale: number): AxisTicks {
  const fine = STEPS.find(({ length }) => length * scale >= ROOM) ?? (STEPS.at(-1) as Step);
  const coarse = COARSE[fine.unit];
  const ticks = [...walk(view, fine)].filter((minute) => minute >= view.from);
  return {
    fine: ticks.map((minute) => ({ minute, words: wordsOf(minute, fine.unit) })),
    coarse: coarse ? [...walk(view, step(coarse, 1))].map((minute) => ({ minute, words: coarseWords(minute, coarse) })) : [],
  };
}
