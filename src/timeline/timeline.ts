import { firstDay, isApproximate, lastDay } from '../day/day.ts';
import { compareDays } from '../day/order.ts';
import { raisedOn, raisersOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { conditionsInOrder } from '../dossier/order.ts';
import { partiesOf, partyOf } from '../dossier/parties.ts';
import { presentOrExpected } from '../dossier/presence.ts';
import { type ConditionStatus, conditionStatus, endOf, type Status, statusOf, successorOf } from '../dossier/status.ts';
import { referencesTo } from '../records/references.ts';
import type { EventKind } from '../schema/event.ts';

/** An event on the timeline; `from` and `to` are calendar days (`YYYY-MM-DD`). */
export interface TimelineEvent {
  id: string;
  title: string;
  /** As written. */
  day: string;
  from: string;
  to: string;
  /** Whether the day (not only the hour) is said to be about right or uncertain. */
  approximate: boolean;
  kind: EventKind;
  status: Status;
  /** Ids of the parties of all who took part, or of an event that was not held, who were to: the main ones first, in the order of dossier.yaml. */
  parties: string[];
  /** The event that took its place. */
  becomes?: string;
  /** How many records refer to it, and how many conditions it concerns. */
  importance: number;
}

/** A condition from the day on which it was raised to its outcome, or to the dossier's `asOf`. */
export interface ConditionSpan {
  id: string;
  title: string;
  kind: Condition['kind'];
  from: string;
  to: string;
  status: ConditionStatus;
  /** The party of whoever put it first. */
  party?: string;
  /** How many records refer to it. */
  importance: number;
}

/** What happened, and how long each condition stood. */
export interface Timeline {
  events: TimelineEvent[];
  spans: ConditionSpan[];
}

/** How many records refer to one. */
function referring(dossier: Dossier, collection: 'events' | 'conditions', id: string): number {
  return new Set(referencesTo(dossier, collection, id).map((one) => `${one.collection}/${one.id}`)).size;
}

function placed(dossier: Dossier, event: Event): TimelineEvent {
  const { id, title, day, kind } = event;
  const becomes = successorOf(event);
  const status = statusOf(event);
  const parties = partiesOf(dossier, presentOrExpected(event));
  return {
    ...{ id, title, day, kind },
    from: firstDay(day),
    to: lastDay(day),
    approximate: isApproximate(day),
    status,
    parties: parties.map((party) => party.id),
    importance: referring(dossier, 'events', id) + event.concerns.length,
    ...(becomes === undefined ? {} : { becomes }),
  };
}

function spanOf(dossier: Dossier, condition: Condition): ConditionSpan[] {
  const raised = raisedOn(dossier, condition);
  if (raised === undefined) return [];
  const { id, title, kind } = condition;
  const [first] = raisersOf(dossier, condition);
  const party = first === undefined ? undefined : partyOf(dossier, first)?.id;
  const end = endOf(condition)?.day ?? dossier.settings.asOf;
  // A span never runs backwards, even where a file says that the outcome came first.
  const to = lastDay(compareDays(end, raised) < 0 ? raised : end);
  const importance = referring(dossier, 'conditions', id);
  const span = { id, title, kind, from: firstDay(raised), to, status: conditionStatus(condition), importance };
  return [{ ...span, ...(party === undefined ? {} : { party }) }];
}

/** Events by day, then by id; conditions as spans, by the day on which they were raised, then by id. */
export function timelineOf(dossier: Dossier): Timeline {
  return {
    events: eventsInOrder(dossier).map((event) => placed(dossier, event)),
    spans: conditionsInOrder(dossier).flatMap((condition) => spanOf(dossier, condition)),
  };
}
