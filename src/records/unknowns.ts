import type { Condition, Dossier } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { actorsInOrder, conditionsInOrder } from '../dossier/order.ts';
import { mainParties } from '../dossier/parties.ts';
import { titleOf } from '../dossier/titles.ts';
import { matrixOn } from '../positions/positions.ts';
import type { Party } from '../schema/dossier-file.ts';
import type { Unknown } from '../schema/words.ts';

/** Something that is not known, and the record that says so. */
interface ListedUnknown extends Unknown {
  collection: 'actors' | 'conditions' | 'events';
  id: string;
  title: string;
}

/**
 * All that the records say is not known: of actors by party, of conditions by
 * the day on which they were raised, of events by day; within a record as written.
 */
export function unknownsOf(dossier: Dossier): ListedUnknown[] {
  const inOrder = { actors: actorsInOrder(dossier), conditions: conditionsInOrder(dossier), events: eventsInOrder(dossier) };
  return (['actors', 'conditions', 'events'] as const).flatMap((collection) =>
    inOrder[collection].flatMap((record) =>
      (record.unknowns ?? []).map((unknown): ListedUnknown => ({ ...unknown, collection, id: record.id, title: titleOf(record) })),
    ),
  );
}

/** The empty cells of the matrix of positions, row by row. A search that found nothing fills its cell. */
export function notRecorded(dossier: Dossier): { party: Party; condition: Condition }[] {
  const parties = mainParties(dossier);
  return matrixOn(dossier).flatMap(({ condition, cells }) =>
    parties.filter((_, column) => cells[column]?.current.length === 0).map((party) => ({ party, condition })),
  );
}
