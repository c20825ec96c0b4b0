import { hasStartedBy } from '../day/order.ts';
import { listedCitations } from '../dossier/citations.ts';
import { raisedOn } from '../dossier/dated-entries.ts';
import type { Condition, Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { conditionsInOrder } from '../dossier/order.ts';
import { citedOrigin } from '../dossier/origins.ts';
import { endOf, isComing, statusOf, successorOf } from '../dossier/status.ts';
import type { Citation } from '../schema/citation.ts';
import { type MatrixRow, matrixOn } from './positions.ts';

/** How things stood at the end of one day. */
interface Standing {
  /** The day as asked for. */
  day: string;
  /** The positions up to that day. */
  matrix: MatrixRow[];
  /** Conditions raised by then and without an outcome by then. */
  open: Condition[];
  /** Conditions with an outcome by then. */
  closed: Condition[];
  /** Events that were spoken of by then and had not taken place. */
  planned: Event[];
  /** Events that had taken place, and of which no source says that they became known only later. */
  happened: Event[];
  /** Events that had taken place, but the first dated source on them is of a later day. Not in `happened`. */
  knownLater: Event[];
}

function isRaised(dossier: Dossier, condition: Condition, day: string): boolean {
  const raised = raisedOn(dossier, condition);
  return raised !== undefined && hasStartedBy(raised, day);
}

function tookPlace(event: Event, day: string): boolean {
  return statusOf(event) === 'held' && hasStartedBy(event.day, day);
}

/**
 * Whether an event was still to come. One that was moved and became another is
 * represented by that other.
 */
function isPlanned(dossier: Dossier, event: Event, day: string): boolean {
  const successor = successorOf(event, day);
  const isReplaced = successor !== undefined && dossier.events.has(successor);
  return isComing(event, day) && !isReplaced && !tookPlace(event, day);
}

/** The days of publication behind a citation: the page's, and that of the origin that it relays. */
function publishedOn(dossier: Dossier, { source, via }: Citation): string[] {
  const page = dossier.sources.get(source);
  if (!page) return [];
  return [page, citedOrigin(dossier, page, via)].flatMap((one) => one?.published ?? []);
}

/** An undated page proves neither that the event was known nor that it was not: only the dated ones count. */
function becameKnownLater(dossier: Dossier, event: Event, day: string): boolean {
  const published = listedCitations(event.sources).flatMap((citation) => publishedOn(dossier, citation));
  return published.length > 0 && !published.some((one) => hasStartedBy(one, day));
}

/**
 * The state at the end of a day: which positions stood, which conditions were
 * open, what was still only planned, what had happened and what of it became
 * known only later. Conditions by the day on which they were raised, events by
 * day. Throws a RangeError where `day` is no day.
 */
export function standingOn(dossier: Dossier, day: string): Standing {
  const raised = conditionsInOrder(dossier).filter((condition) => isRaised(dossier, condition, day));
  const isClosed = (condition: Condition) => {
    const end = endOf(condition);
    return end !== undefined && hasStartedBy(end.day, day);
  };
  const events = eventsInOrder(dossier);
  const past = events.filter((event) => tookPlace(event, day));
  return {
    day,
    matrix: matrixOn(dossier, day),
    open: raised.filter((condition) => !isClosed(condition)),
    closed: raised.filter(isClosed),
    planned: events.filter((event) => isPlanned(dossier, event, day)),
    happened: past.filter((event) => !becameKnownLater(dossier, event, day)),
    knownLater: past.filter((event) => becameKnownLater(dossier, event, day)),
  };
}
