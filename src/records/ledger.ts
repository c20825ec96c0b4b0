import type { Dossier } from '../dossier/dossier.ts';
import type { Agreement, Count } from '../schema/event.ts';
import { totalsOf } from './progress.ts';

/** A count of one reporter, in one step of carrying an agreement out. */
interface LedgerStep {
  /** The step's place in the agreement's `progress`, from 0. */
  index: number;
  count: Count;
}

/** What one reporter counted of one thing in one direction. */
interface LedgerCell {
  reportedBy: string;
  steps: LedgerStep[];
  /** The sum of the steps, as exact as they are. */
  total: { number: number; qualifier: Count['qualifier'] };
}

/** One thing in one direction, with the count of each reporter. */
interface LedgerRow {
  of: string;
  direction: string;
  unit: string;
  cells: LedgerCell[];
}

/** How far an agreement was carried out: by thing and direction, each side's count beside the other's. */
export interface Ledger {
  reporters: string[];
  rows: LedgerRow[];
  /** The largest sum, to which bars are drawn. */
  most: number;
}

/** The rows of what was carried out, in the order in which they are first written; reporters likewise. */
export function ledgerOf(agreement: Agreement): Ledger {
  const steps = (agreement.progress ?? []).flatMap(({ reportedBy, counts }, index) =>
    counts.map((count) => ({ reportedBy, index, count })),
  );
  const keyOf = ({ of, direction, unit }: Pick<Count, 'of' | 'direction' | 'unit'>): string => JSON.stringify([of, direction, unit]);
  const totals = totalsOf(agreement);
  const rows = [...Map.groupBy(steps, ({ count }) => keyOf(count))].map(([key, own]): LedgerRow => {
    const cells = totals
      .filter((total) => keyOf(total) === key)
      .map(({ reportedBy, number, qualifier }) => ({
        reportedBy,
        steps: own.filter((step) => step.reportedBy === reportedBy).map(({ index, count }) => ({ index, count })),
        total: { number, qualifier },
      }));
    const [of = '', direction = '', unit = ''] = JSON.parse(key) as string[];
    return { of, direction, unit, cells };
  });
  return {
    reporters: [...new Set(steps.map(({ reportedBy }) => reportedBy))],
    rows,
    most: Math.max(1, ...totals.map(({ number }) => number)),
  };
}

/** A direction in words: `from-arland-to-belmora` names both if the dossier knows them, any other is written with blanks. */
export function directionWords(dossier: Dossier, direction: string): string {
  const [, from, to] = /^from-(.+)-to-(.+)$/.exec(direction) ?? [];
  const nameOf = (id = '') => dossier.settings.parties.find((party) => party.id === id)?.name ?? dossier.actors.get(id)?.name;
  const [one, other] = [nameOf(from), nameOf(to)];
  return one !== undefined && other !== undefined ? `from ${one} to ${other}` : direction.replaceAll('-', ' ');
}

/** A number with its thousands apart, as a page writes it: `more than 6,060`. */
export function numberWords({ qualifier, number }: Pick<Count, 'qualifier' | 'number'>): string {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  return qualifier === undefined ? digits : `${qualifier} ${digits}`;
}
