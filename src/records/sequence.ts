import type { AnyRecord, Dossier } from '../dossier/dossier.ts';
import { conditionsInOrder, eventsInOrder } from '../dossier/order.ts';
import type { Collection } from '../schema/collections.ts';

/** The records before and after one in the order of their collection. */
interface Neighbours {
  previous?: AnyRecord;
  next?: AnyRecord;
}

const orders = new WeakMap<Dossier, { events: AnyRecord[]; conditions: AnyRecord[] }>();

/**
 * What comes before and after a record where its collection has an order that
 * says something: events by day, conditions by their first wording. Neither
 * for the others. The orders are kept as long as the dossier.
 */
export function neighboursOf(dossier: Dossier, collection: Collection, id: string): Neighbours {
  if (collection !== 'events' && collection !== 'conditions') return {};
  const order = orders.get(dossier) ?? { events: eventsInOrder(dossier), conditions: conditionsInOrder(dossier) };
  orders.set(dossier, order);
  const at = order[collection].findIndex((record) => record.id === id);
  const [previous, next] = at === -1 ? [] : [order[collection][at - 1], order[collection][at + 1]];
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}
