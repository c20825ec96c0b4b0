import { firstDay, lastDay } from '../day/day.ts';
import { compareMissingDays } from '../day/order.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { type ConditionStatus, conditionStatus, endOf, type Status, statusOf } from '../dossier/status.ts';
import type { Quarrel } from './quarrel.ts';

/** What became of one of two steps, with the meetings on that day that concern it. */
interface StepCame {
  condition: string;
  status: ConditionStatus;
  /** The day, as written, on which that was so; missing where it is open. */
  day?: string;
  meetings: Event[];
  hasCome: boolean;
}

/** A meeting on one of the steps, or an event in which an agreement of such a meeting was carried out. */
interface EventCame {
  event: Event;
  status: Status;
  day: string;
  hasCome: boolean;
}

export type Came = StepCame | EventCame;

const isHeld = (event: Event): boolean => statusOf(event) === 'held';

/** The main meetings, held or not, that concern one of the steps and came with the deadlock or after it. */
function meetingsOn(dossier: Dossier, { steps, deadlock }: Quarrel): Event[] {
  return eventsInOrder(dossier).filter(
    ({ main, kind, concerns, day }) =>
      main && kind === 'meeting' && firstDay(day) >= deadlock.from && concerns.some((id) => steps.includes(id)),
  );
}

/** The events in which what was agreed at a meeting was carried out. */
function carriedOut(dossier: Dossier, meeting: Event): Event[] {
  const ids = meeting.outcomes.flatMap(({ progress = [] }) => progress.flatMap(({ event }) => event ?? []));
  return ids.flatMap((id) => dossier.events.get(id) ?? []).filter(isHeld);
}

function stepCame(dossier: Dossier, id: string, meetings: readonly Event[]): StepCame[] {
  const condition = dossier.conditions.get(id);
  if (!condition) return [];
  const [status, day] = [conditionStatus(condition), endOf(condition)?.day];
  const there = meetings.filter((event) => day !== undefined && event.concerns.includes(id) && lastDay(event.day) === lastDay(day));
  return [{ condition: id, status, meetings: there, hasCome: status === 'met', ...(day === undefined ? {} : { day }) }];
}

/**
 * What came of a quarrel: what became of each of its steps, the main meetings
 * on them since it began, held or not, and in which events their agreements
 * were carried out. By day; what is open comes last.
 */
export function whatCame(dossier: Dossier, quarrel: Quarrel): Came[] {
  const meetings = meetingsOn(dossier, quarrel);
  const steps = quarrel.steps.flatMap((id) => stepCame(dossier, id, meetings.filter(isHeld)));
  const told = new Set(steps.flatMap((step) => step.meetings));
  const others = [...meetings.filter((event) => !told.has(event)), ...meetings.flatMap((event) => carriedOut(dossier, event))];
  const events = [...new Set(others)].map(
    (event): EventCame => ({ event, status: statusOf(event), day: event.day, hasCome: isHeld(event) }),
  );
  const isOpen = ({ day }: Came): boolean => day === undefined;
  return [...steps, ...events].sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)) || compareMissingDays(a.day, b.day));
}
