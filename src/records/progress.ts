import type { Agreement, Count } from '../schema/event.ts';

/** What one reporter counted in all, of one thing in one direction. */
interface Total {
  reportedBy: string;
  of: string;
  direction: string;
  unit: string;
  /** How exact the sum is; of unlike qualifiers it is only about right. */
  qualifier: Count['qualifier'];
  number: number;
}

/** The qualifier of a sum: an exact number leaves the other's, two unlike ones make it "about". */
function qualifierOfSum(a: Count['qualifier'], b: Count['qualifier']): Count['qualifier'] {
  if (a === undefined || b === undefined || a === b) return a ?? b;
  const isAtLeast = [a, b].every((one) => one === 'at least' || one === 'more than');
  return isAtLeast ? 'at least' : 'about';
}

/**
 * How far an agreement was carried out: the sums of each reporter's counts.
 * Two reporters' counts are never added up. In the order in which they are
 * first written.
 */
export function totalsOf(agreement: Agreement): Total[] {
  const totals = new Map<string, Total>();
  for (const { reportedBy, counts } of agreement.progress ?? []) {
    for (const { of, direction, unit, qualifier, number } of counts) {
      const key = JSON.stringify([reportedBy, of, direction, unit]);
      const total = totals.get(key) ?? { reportedBy, of, direction, unit, qualifier: undefined, number: 0 };
      total.number += number;
      total.qualifier = qualifierOfSum(total.qualifier, qualifier);
      totals.set(key, total);
    }
  }
  return [...totals.values()];
}
