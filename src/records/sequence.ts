import { compareDays } from '../day/order.ts';
import type { When } from '../day/words.ts';
import { raisedAt } from '../dossier/dated-entries.ts';
import type { Condition, Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder, isKnownBefore } from '../dossier/event-order.ts';
import { conditionsInOrder } from '../dossier/order.ts';
import type { Collection } from '../schema/collections.ts';

/** The record next to one in the order of its collection. */
export interface Neighbour {
  record: Event | Condition;
  when: When | undefined;
  /** Whether it is known to have come before or after, and is not merely listed so. */
  isOrderKnown: boolean;
}

/** The records before and after one in the order of their collection. */
interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

type Ordered = Event | Condition;

const orders = new WeakMap<Dossier, { events: Event[]; conditions: Condition[] }>();

function whenOf(dossier: Dossier, record: Ordered): When | undefined {
  return record.collection === 'events' ? record : raisedAt(dossier, record);
}

function isBefore(dossier: Dossier, earlier: Ordered, later: Ordered): boolean {
  if (earlier.collection === 'events' && later.collection === 'events') return isKnownBefore(dossier, earlier, later);
  const [first, second] = [whenOf(dossier, earlier), whenOf(dossier, later)];
  return first !== undefined && second !== undefined && compareDays(first.day.slice(0, 10), second.day.slice(0, 10)) < 0;
}

/**
 * What comes before and after a record where its collection has an order that
 * says something: events by time, conditions by when they were raised. Neither
 * for the others. The orders are kept as long as the dossier.
 */
export function neighboursOf(dossier: Dossier, collection: Collection, id: string): Neighbours {
  if (collection !== 'events' && collection !== 'conditions') return {};
  const order = orders.get(dossier) ?? { events: eventsInOrder(dossier), conditions: conditionsInOrder(dossier) };
  orders.set(dossier, order);
  const list: readonly Ordered[] = order[collection];
  const at = list.findIndex((record) => record.id === id);
  const [own, before, after] = at === -1 ? [] : [list[at], list[at - 1], list[at + 1]];
  const beside = (record: Ordered, isOrderKnown: boolean): Neighbour => ({ record, when: whenOf(dossier, record), isOrderKnown });
  return {
    ...(own && before ? { previous: beside(before, isBefore(dossier, before, own)) } : {}),
    ...(own && after ? { next: beside(after, isBefore(dossier, own, after)) } : {}),
  };
}
