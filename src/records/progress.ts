import type { Agreement } from '../schema/event.ts';

/** What one reporter counted in all, of one thing in one direction. */
interface Total {
  reportedBy: string;
  of: string;
  direction: string;
  unit: string;
  number: number;
}

/**
 * How far an agreement was carried out: the sums of each reporter's counts.
 * Two reporters' counts are never added up. In the order in which they are
 * first written.
 */
export function totalsOf(agreement: Agreement): Total[] {
  const totals = new Map<string, Total>();
  for (const { reportedBy, counts } of agreement.progress ?? []) {
    for (const { of, direction, unit, number } of counts) {
      const key = JSON.stringify([reportedBy, of, direction, unit]);
      const total = totals.get(key) ?? { reportedBy, of, direction, unit, number: 0 };
      total.number += number;
      totals.set(key, total);
    }
  }
  return [...totals.values()];
}
