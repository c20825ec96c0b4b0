import { compareDays, hasStartedBy } from '../day/order.ts';
import type { State } from '../schema/event.ts';
import type { Condition, Event } from './dossier.ts';

/** Whether an event took place, as far as was said. */
export type Status = State['state'];

/** What is said of an event that has not taken place yet. */
const COMING: readonly Status[] = ['proposed', 'announced', 'planned', 'moved'];

/** What is said of an event's taking place, by the day on which it was said, then as written; up to the end of `day`, if given. */
export function statesOf(event: Event, day?: string): State[] {
  const said = event.states.filter((state) => day === undefined || hasStartedBy(state.said, day));
  return said.sort((a, b) => compareDays(a.said, b.said));
}

/** The last that was said of an event's taking place, up to the end of `day`, if given. `held` where nothing is said. */
export function statusOf(event: Event, day?: string): Status {
  return statesOf(event, day).at(-1)?.state ?? 'held';
}

/**
 * Whether an event was still said to come at the end of `day`, or, without one, at last. A denial alone does not end a plan:
 * one side could otherwise deny away what the other has announced.
 */
export function isComing(event: Event, day?: string): boolean {
  const last = statesOf(event, day).findLast(({ state }) => state !== 'denied');
  return last !== undefined && COMING.includes(last.state);
}

/** The event that took the place of this one, as last said, up to the end of `day`, if given. */
export function successorOf(event: Event, day?: string): string | undefined {
  return statesOf(event, day).findLast(({ becomes }) => becomes !== undefined)?.becomes;
}

/** What became of a condition; of a contingency, whether its if came about. */
export type ConditionStatus = 'open' | 'met' | 'refused' | 'lapsed' | 'overtaken' | 'if came about' | 'if did not come about';

/** What became of a condition, and since when. */
interface ConditionEnd {
  status: ConditionStatus;
  day: string;
}

/** When the if of a contingency was first known to have come about or not; undefined while that is not known. */
function decidedOn({ expectations }: Condition): ConditionEnd | undefined {
  const known = expectations.flatMap(({ came }) => (came === undefined || came.if === 'unknown' ? [] : [{ came: came.if, day: came.day }]));
  known.sort((a, b) => compareDays(a.day, b.day));
  const first = known.find(({ came }) => came === 'yes') ?? known[0];
  return first && { status: first.came === 'yes' ? 'if came about' : 'if did not come about', day: first.day };
}

/** What became of a condition and since when: its outcome, or of a contingency what came of its if. Undefined where nothing is recorded. */
export function endOf(condition: Condition): ConditionEnd | undefined {
  const { outcome } = condition;
  return outcome ? { status: outcome.result, day: outcome.day } : decidedOn(condition);
}

/** What became of a condition: `open` where nothing is recorded of it. */
export function conditionStatus(condition: Condition): ConditionStatus {
  return endOf(condition)?.status ?? 'open';
}
