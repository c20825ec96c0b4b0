import { firstDay, lastDay, parseDay } from '../day/day.ts';
import { compareDays } from '../day/order.ts';
import { formulationsOf, recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import type { FieldPath } from '../schema/record.ts';
import { textsIn } from '../schema/texts.ts';
import type { Check, CheckInput, Finding } from './check.ts';
import { fieldTexts, recordsOf } from './records.ts';

/** True if `a` certainly ended before `b` began; overlapping uncertain days never conflict. */
function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && lastDay(a) < firstDay(b);
}

/** The day on which a condition came up; undefined where that stands in an event that cannot be read. */
function raised(dossier: Dossier, condition: Condition): string | undefined {
  const worded = formulationsOf(dossier, condition);
  if (worded.length < condition.formulations.length) return undefined;
  return [...worded, ...condition.expectations].flatMap(({ day }) => day ?? []).sort(compareDays)[0];
}

/** Nobody takes a position on what nobody has asked for. */
export const positionsFollow: Check = {
  name: 'positions-follow',
  promise: 'No position on a condition is older than the condition.',
  good: { file: 'conditions/ports-first.mdx', text: '  - day: "1921-03-04"\n    party: arland' },
  bad: { file: 'conditions/ports-first.mdx', text: '  - day: "1921-03-01"\n    party: arland' },
  *find({ dossier }) {
    for (const condition of dossier.conditions.values()) {
      const { file } = condition;
      const since = raised(dossier, condition);
      for (const { index, day, event } of recordedPositionsOf(dossier, condition)) {
        if (since === undefined || !isBefore(day, since)) continue;
        yield {
          file,
          path: ['positions', index, event === undefined ? 'day' : 'event'],
          message: `This position is of ${day}, but the condition was raised on ${since}.`,
          fix: 'Mend the day, or add the earlier formulation.',
        };
      }
    }
  },
};

/** From one written day to another, by field. */
interface DayInterval {
  file: string;
  /** Where the end stands. */
  path: FieldPath;
  start: string | undefined;
  end: string | undefined;
  /** What ends before what: `"until" is before "from"`. */
  words: string;
}

function* inSources({ sources }: Dossier): Generator<DayInterval> {
  for (const { file, published, accessed } of sources.values()) {
    yield { file, path: ['accessed'], start: published, end: accessed, words: 'The page was read before it was published' };
  }
}

function* inConditions(dossier: Dossier): Generator<DayInterval> {
  for (const condition of dossier.conditions.values()) {
    const { file, expectations, outcome } = condition;
    for (const { index, day, ended } of recordedPositionsOf(dossier, condition)) {
      yield {
        file,
        path: ['positions', index, 'ended', 'day'],
        start: day,
        end: ended?.day,
        words: 'The order ended before it was stated',
      };
    }
    for (const [at, { day, came }] of expectations.entries()) {
      yield {
        file,
        path: ['expectations', at, 'came', 'day'],
        start: day,
        end: came?.day,
        words: 'The expectation came true or not before it was held',
      };
    }
    yield {
      file,
      path: ['outcome', 'day'],
      start: raised(dossier, condition),
      end: outcome?.day,
      words: 'The outcome is older than the condition',
    };
  }
}

function* inSettings({ settings: { ranges } }: Dossier): Generator<DayInterval> {
  for (const [at, { from, to }] of ranges.entries()) {
    yield { file: 'dossier.yaml', path: ['ranges', at, 'to'], start: from, end: to, words: 'The range ends before it begins' };
  }
}

/** Intervals, wherever a day may be written as one. */
function* intervals({ dossier }: CheckInput): Generator<DayInterval> {
  const texts = recordsOf(dossier).flatMap((record) => [...fieldTexts(record)].map((text) => ({ file: record.file, ...text })));
  const settings = [...textsIn(dossier.settings)].map((text) => ({ file: 'dossier.yaml', ...text }));
  for (const { file, text, path } of [...texts, ...settings]) {
    const [start, end] = text.split('/');
    if (end !== undefined && parseDay(text)) yield { file, path, start, end, words: 'The interval ends before it begins' };
  }
}

/** Time runs one way. */
export const endsFollow: Check = {
  name: 'ends-follow',
  promise: 'Nothing ends before it begins: no interval, range, order, expectation, outcome or reading of a page.',
  good: { file: 'conditions/talks-first.mdx', text: '    ended:\n      day: "1921-03-08"' },
  bad: { file: 'conditions/talks-first.mdx', text: '    ended:\n      day: "1921-03-05"' },
  *find(input): Generator<Finding> {
    const { dossier } = input;
    const found = [...inSources(dossier), ...inConditions(dossier), ...inSettings(dossier), ...intervals(input)];
    for (const { file, path, start, end, words } of found) {
      if (!isBefore(end, start)) continue;
      yield { file, path, message: `${words}: ${end} comes before ${start}.`, fix: 'Mend one of the two days.' };
    }
  },
};
