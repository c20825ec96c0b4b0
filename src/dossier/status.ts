import { compareDays, hasStartedBy } from '../day/order.ts';
import type { State } from '../schema/event.ts';
import type { Condition, Event } from './dossier.ts';

/** Whether an event took place, as far as was said. */
export type Status = State['state'];

/** What is said of an event's taking place, by the day on which it was said, then as written; up to the end of `day`, if given. */
export function statesOf(event: Event, day?: string): State[] {
  const said = event.states.filter((state) => day === undefined || hasStartedBy(state.said, day));
  return said.sort((a, b) => compareDays(a.said, b.said));
}

/** The last that was said of an event's taking place, up to the end of `day`, if given. `held` where nothing is said. */
export function statusOf(event: Event, day?: string): Status {
  return statesOf(event, day).at(-1)?.state ?? 'held';
}

/** The event that took the place of this one, as last said, up to the end of `day`, if given. */
export function successorOf(event: Event, day?: string): string | undefined {
  return statesOf(event, day).findLast(({ becomes }) => becomes !== undefined)?.becomes;
}

/** What became of a condition: its outcome, or `open` where none is recorded. */
export function conditionStatus(condition: Condition): 'open' | 'met' | 'refused' | 'lapsed' | 'overtaken' {
  return condition.outcome?.result ?? 'open';
}
