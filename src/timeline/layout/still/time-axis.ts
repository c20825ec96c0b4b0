import { scaleLinear, utcDay, utcMonth, utcYear } from 'd3';
import { dateAt, MINUTES_A_DAY, minuteAt, writeMinute } from '../../../day/minutes.ts';
import { round } from '../../../geometry/box.ts';
import type { Label } from '../../../geometry/label.ts';
import { LABEL_SIZE, labelAt } from '../../../geometry/label.ts';
import { textWidth } from '../../../geometry/text-width.ts';

/** How much of a day a label shows. */
type Precision = 'day' | 'month' | 'year';

/** Writes a day (YYYY-MM-DD) for a reader, as short as the precision allows. */
export type FormatDay = (day: string, precision: Precision) => string;

/** A line at the beginning of a day, month or year; the label stands to its right. */
export interface Tick {
  day: string;
  precision: Precision;
  x: number;
  label: Label;
}

/** Maps minutes (see `day/minutes.ts`) from one interval of time to one interval of the picture. */
export function axis(from: number, to: number, left: number, right: number): (minute: number) => number {
  return scaleLinear().domain([from, to]).range([left, right]);
}

const STEPS: readonly { precision: Precision; every: number }[] = [
  { precision: 'day', every: 1 },
  { precision: 'day', every: 2 },
  { precision: 'day', every: 7 },
  { precision: 'month', every: 1 },
  { precision: 'month', every: 3 },
  { precision: 'month', every: 6 },
  { precision: 'year', every: 1 },
  { precision: 'year', every: 5 },
  { precision: 'year', every: 25 },
];

const INTERVALS = { day: utcDay, month: utcMonth, year: utcYear };

/** A piece of the picture with time running across it. */
export interface TimeDomain {
  from: number;
  to: number;
  x: number;
  width: number;
}

/** More ticks than this are never legible; longer domaines take a coarser step without being counted out. */
const MOST = 40;

function minutesOnStep({ from, to }: TimeDomain, { precision, every }: (typeof STEPS)[number]): number[] {
  const length = { day: 1, month: 30, year: 365 }[precision] * MINUTES_A_DAY * every;
  if ((to - from) / length > MOST) return [];
  const interval = INTERVALS[precision];
  const all = interval.range(interval.ceil(dateAt(from)), dateAt(to));
  const onStep =
    precision === 'day' ? all.filter((_, index) => index % every === 0) : all.filter((date) => isOnStep(date, precision, every));
  return onStep.map(minuteAt);
}

function isOnStep(date: Date, precision: Precision, every: number): boolean {
  const count = precision === 'month' ? date.getUTCMonth() : date.getUTCFullYear();
  return count % every === 0;
}

/** Pixels kept free after a tick's label. */
const CLEAR = 6;

/** Among months, January is named by its year, so that a reader sees where the year turns. */
function tickAt(minute: number, x: number, top: number, precision: Precision, formatDay: FormatDay): Tick {
  const day = writeMinute(minute).slice(0, 10);
  const text = formatDay(day, precision === 'month' && day.slice(5, 7) === '01' ? 'year' : precision);
  const label = labelAt({ lines: [text], width: textWidth(text, LABEL_SIZE) }, x + 4, top, 'start');
  return { day, precision, x: round(x), label };
}

function fits(ticks: readonly Tick[], right: number): boolean {
  return ticks.every(({ label }, index) => label.x + label.width + CLEAR <= (ticks[index + 1]?.x ?? right + CLEAR));
}

/**
 * The finest row of ticks of which every label fits before the next tick; none if not even one fits.
 * `top` is where the labels' row begins.
 */
export function ticksOf(domain: TimeDomain, top: number, formatDay: FormatDay): Tick[] {
  const right = domain.x + domain.width;
  const position = axis(domain.from, domain.to, domain.x, right);
  for (const step of STEPS) {
    const ticks = minutesOnStep(domain, step).map((minute) => tickAt(minute, position(minute), top, step.precision, formatDay));
    const shown = fits(ticks.slice(-1), right) ? ticks : ticks.slice(0, -1);
    if (shown.length > 0 && fits(shown, right)) return shown;
  }
  return [];
}
