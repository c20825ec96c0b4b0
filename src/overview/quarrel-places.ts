import type { NoteSlot } from '../citations/notes.ts';
import { whenWords } from '../day/words.ts';
import { listedCitations } from '../dossier/citations.ts';
import type { DatedPosition } from '../dossier/dated-entries.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { distinct, sayingOf } from '../preconditions/sayings.ts';
import type { Quarrel } from './quarrel.ts';
import type { Came } from './what-came.ts';

/** What one speaker said of the steps at one time. */
function utterances(stances: readonly DatedPosition[]): DatedPosition[][] {
  return [...Map.groupBy(stances, ({ saidBy = '', ...when }) => `${saidBy} ${whenWords(when)}`).values()];
}

/** The rows of a quarrel with the number of each order and utterance among all of them, by which its notes are found. */
export function numberedRows({ rows }: Quarrel) {
  let [orders, utterance] = [0, 0];
  return rows.map((row) => ({
    party: row.party,
    orders: row.orders.map((order) => ({ ...order, at: orders++ })),
    utterances: utterances(row.stances).map((stances) => ({ stances, at: utterance++ })),
  }));
}

/** Where a quarrel and what came of it cite, in reading order. */
export function quarrelPlaces(dossier: Dossier, quarrel: Quarrel, came: readonly Came[]): NoteSlot[] {
  const rows = numberedRows(quarrel).flatMap(({ orders, utterances }): NoteSlot[] => [
    ...orders.map(({ at, said }): NoteSlot => {
      const sayings = said.flatMap((order) => sayingOf(dossier, order));
      return { slot: `order-${at}`, citations: distinct(sayings.flatMap(({ citations }) => citations)) };
    }),
    ...utterances.map(
      ({ at, stances }): NoteSlot => ({ slot: `position-${at}`, citations: distinct(stances.flatMap(({ citations }) => citations)) }),
    ),
  ]);
  const outcomes = came.map((one, at): NoteSlot => {
    const sources = 'condition' in one ? dossier.conditions.get(one.condition)?.outcome?.sources : undefined;
    return { slot: `came-${at}`, citations: listedCitations(sources) };
  });
  return [...rows, ...outcomes];
}
