import type { Dossier, Event } from '../dossier/dossier.ts';
import { isKnownBefore } from '../dossier/event-order.ts';
import { isComing, statusOf } from '../dossier/status.ts';
import type { Check, Finding } from './check.ts';

function* against(dossier: Dossier, event: Event, field: 'after' | 'answers', words: string): Generator<Finding> {
  for (const [at, id] of event[field].entries()) {
    const other = dossier.events.get(id);
    // What is known without `after` alone counts here: the day, its part, the hour.
    if (!other || other === event || !isKnownBefore(dossier, { ...event, after: [] }, { ...other, after: [] })) continue;
    yield {
      file: event.file,
      path: [field, at],
      message: `It ${words} "${id}", but by their days it came before that.`,
      fix: 'Mend one of the two days, or take the name out.',
    };
  }
}

/** An order that is told agrees with the days. */
export const orderFitsDays: Check = {
  name: 'order-fits-days',
  promise: 'What comes after an event, or answers it, is not of an earlier time.',
  good: { file: 'events/talks-planned.mdx', text: 'after: [envoy-demands-ports]\n' },
  bad: { file: 'events/talks-planned.mdx', text: 'after: [talks-held]\n' },
  *find({ dossier }) {
    for (const event of dossier.events.values()) {
      yield* against(dossier, event, 'after', 'is said to come after');
      yield* against(dossier, event, 'answers', 'is said to answer');
    }
  },
};

/** A page of the day before tells what was planned, in the words of then. */
export const plansNamed: Check = {
  name: 'plans-named',
  promise: 'What was planned and then did not come as planned has the name that it had while it was planned.',
  good: { file: 'events/talks-planned.mdx', text: 'plannedTitle: Talks in the customs house on 9 March\n' },
  bad: { file: 'events/talks-planned.mdx', text: '' },
  *find({ dossier }) {
    for (const event of dossier.events.values()) {
      const wasComing = event.states.some(({ said }) => isComing(event, said));
      const status = statusOf(event);
      if (!wasComing || event.plannedTitle !== undefined || status === 'held' || (isComing(event) && status !== 'moved')) continue;
      yield {
        file: event.file,
        path: ['title'],
        message: `This was planned and is now told as ${status}; pages of the days before would show its present title.`,
        fix: 'Add plannedTitle: what was announced, in the words of before.',
      };
    }
  },
};
