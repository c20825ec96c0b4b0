import { recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import type { Stance } from '../schema/condition.ts';

/**
 * Krippendorff's alpha for nominal data: 1 where all coders agree on every
 * unit, 0 where they agree as often as chance would have it. A unit is the
 * values that the coders gave it; those with fewer than two are passed over.
 * Undefined where there is nothing to compare, or only one value at all.
 * After K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | undefined {
  const pairable = units.filter((values) => values.length > 1);
  const totals = new Map<string, number>();
  let observed = 0;
  for (const values of pairable) {
    for (const value of values) totals.set(value, (totals.get(value) ?? 0) + 1);
    const differing = values.flatMap((one, at) => values.filter((other, place) => place !== at && other !== one));
    observed += differing.length / (values.length - 1);
  }
  const counts = [...totals.values()];
  const all = counts.reduce((sum, count) => sum + count, 0);
  const expected = counts.reduce((sum, count) => sum + count * (all - count), 0) / (all - 1);
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** One coding of a position. */
export interface Code {
  stance: Stance;
  /** Whether the yes was coded as depending on another condition. */
  isAfter: boolean;
}

/** A position that was coded twice. */
interface CodedTwice {
  condition: Condition;
  party: string;
  saidBy?: string;
  day: string;
  first: Code;
  second: Code;
}

/** How far two independent codings of positions agree. */
interface Agreement {
  /** How many positions were coded twice. */
  count: number;
  /** Krippendorff's alpha over the stance together with whether it depends on another condition. */
  alpha: number | undefined;
  /** The same over the stance alone. */
  alphaOfStances: number | undefined;
  /** Those that were coded differently, by condition and day. */
  disagreements: CodedTwice[];
}

function codedTwice(dossier: Dossier): CodedTwice[] {
  return [...dossier.conditions.values()].flatMap((condition) =>
    recordedPositionsOf(dossier, condition).flatMap(({ second, stance, onlyAfter, party, saidBy, day }): CodedTwice[] => {
      if (second === undefined) return [];
      const codes = { first: { stance, isAfter: onlyAfter.length > 0 }, second: { stance: second.stance, isAfter: second.isAfter } };
      return [{ condition, party, day, ...codes, ...(saidBy === undefined ? {} : { saidBy }) }];
    }),
  );
}

const categoryOf = ({ stance, isAfter }: Code): string => `${stance}${isAfter ? ' after' : ''}`;

/** The agreement of the two codings; undefined where no position was coded twice. */
export function agreementOf(dossier: Dossier): Agreement | undefined {
  const units = codedTwice(dossier);
  if (units.length === 0) return undefined;
  return {
    count: units.length,
    alpha: krippendorffAlpha(units.map(({ first, second }) => [categoryOf(first), categoryOf(second)])),
    alphaOfStances: krippendorffAlpha(units.map(({ first, second }) => [first.stance, second.stance])),
    disagreements: units.filter(({ first, second }) => categoryOf(first) !== categoryOf(second)),
  };
}
