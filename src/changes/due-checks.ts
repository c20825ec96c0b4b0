import { daysBetween } from '../day/minutes.ts';
import { compareDays } from '../day/order.ts';
import type { Actor, Condition, Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { actorsInOrder, conditionsInOrder } from '../dossier/order.ts';

/** A record that somebody reads against its sources from time to time. */
export type Checked = (Actor | Condition | Event) & { collection: 'actors' | 'conditions' | 'events' };

function checkedRecords(dossier: Dossier): Checked[] {
  return [...actorsInOrder(dossier), ...conditionsInOrder(dossier), ...eventsInOrder(dossier)] as Checked[];
}

/** What is to be read against its sources again, and what nobody has read so yet. */
interface DueChecks {
  /** Longest ago first; of one day, in the order of actors, conditions and events. */
  overdue: Checked[];
  never: Checked[];
}

/**
 * The checks that are due on the dossier's own day (`asOf`), never by the
 * clock. Undefined if dossier.yaml does not say how often (`checkEvery`).
 */
export function dueChecks(dossier: Dossier): DueChecks | undefined {
  const { checkEvery, asOf } = dossier.settings;
  if (checkEvery === undefined) return undefined;
  const records = checkedRecords(dossier);
  const overdue = records.filter(({ checked }) => checked !== undefined && daysBetween(checked, asOf) > checkEvery);
  overdue.sort((a, b) => compareDays(a.checked ?? asOf, b.checked ?? asOf));
  return { overdue, never: records.filter(({ checked }) => checked === undefined) };
}
