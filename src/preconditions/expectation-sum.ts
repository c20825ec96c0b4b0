import type { Condition } from '../dossier/dossier.ts';

/** What came of an expectation, in the order in which the sum is told, each with its words. */
const OUTCOMES = [
  ['yes', 'came about'],
  ['no', 'did not come about'],
  ['contrary', 'had the contrary follow'],
  ['if not', 'had no occasion, for the if did not come true'],
  ['unknown', 'cannot be told yet'],
] as const;

type Outcome = (typeof OUTCOMES)[number][0];

function outcomeOf({ came }: Condition['expectations'][number]): Outcome {
  if (came === undefined) return 'unknown';
  return came.if === 'no' ? 'if not' : came.then;
}

/**
 * What came of all expectations of a condition, in one sentence: "Of 3
 * expectations 1 came about, 2 did not come about." Undefined for fewer than
 * two, of which the list itself says enough.
 */
export function expectationSum({ expectations }: Condition): string | undefined {
  if (expectations.length < 2) return undefined;
  const counts = Map.groupBy(expectations, outcomeOf);
  const parts = OUTCOMES.flatMap(([outcome, words]) => {
    const count = counts.get(outcome)?.length ?? 0;
    return count === 0 ? [] : [`${count} ${words}`];
  });
  return `Of ${expectations.length} expectations ${parts.join(', ')}.`;
}
