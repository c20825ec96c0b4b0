import type { Party } from '../../schema/dossier-file.ts';
import type { Move } from '../moves.ts';
import type { RowContent } from './row.ts';

/** A move as the layout takes it: its parties by their place among all that have a line. */
export function rowContent({ form, parties, to, unanswered }: Move, all: readonly Party[]): RowContent {
  const columns = (some: readonly Party[]): number[] => all.flatMap((party, at) => (some.includes(party) ? [at] : []));
  return { form, at: columns(parties), to: columns(to), open: columns(unanswered), columns: all.length };
}
