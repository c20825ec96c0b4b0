import type { NoteSlot } from '../citations/notes.ts';
import { listedCitations } from '../dossier/citations.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Quarrel, sayingOf } from './quarrel.ts';
import type { Came } from './what-came.ts';

/** The rows of a quarrel with the number of each order and stance among all of them, by which its notes are found. */
export function numberedRows({ rows }: Quarrel) {
  let [orders, stances] = [0, 0];
  return rows.map((row) => ({
    party: row.party,
    orders: row.orders.map((order) => ({ ...order, at: orders++ })),
    stances: row.stances.map((stance) => ({ ...stance, at: stances++ })),
  }));
}

/** Where a quarrel and what came of it cite, in reading order. */
export function quarrelPlaces(dossier: Dossier, quarrel: Quarrel, came: readonly Came[]): NoteSlot[] {
  const rows = numberedRows(quarrel).flatMap(({ orders, stances }): NoteSlot[] => [
    ...orders.map(({ at, said }): NoteSlot => {
      const sayings = said.flatMap((order) => sayingOf(dossier, order));
      return { slot: `order-${at}`, citations: sayings.flatMap(({ citations }) => citations) };
    }),
    ...stances.map(({ at, citations }): NoteSlot => ({ slot: `position-${at}`, citations })),
  ]);
  const outcomes = came.map((one, at): NoteSlot => {
    const sources = 'condition' in one ? dossier.conditions.get(one.condition)?.outcome?.sources : undefined;
    return { slot: `came-${at}`, citations: listedCitations(sources) };
  });
  return [...rows, ...outcomes];
}
