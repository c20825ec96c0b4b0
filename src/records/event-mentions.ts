import type { Event } from '../dossier/dossier.ts';
import type { EventData } from '../schema/event.ts';
import { type Mention, ofActor, ofEvent } from './mention.ts';

const PRESENCE_REASONS: Record<EventData['participants'][number]['presence'], string> = {
  invited: 'was invited',
  announced: 'was announced',
  attended: 'took part',
  absent: 'was absent',
};

function stateMentions({ states }: Event): Mention[] {
  return states.flatMap(({ by, becomes, state, said }) => [
    ...(by === undefined ? [] : [ofActor(by, 'said whether it would take place', said)]),
    ...ofEvent(becomes, state === 'moved' ? 'was moved to it' : 'was replaced by it'),
  ]);
}

function pointMentions({ points }: Event): Mention[] {
  return points.flatMap(({ answers }) =>
    answers.flatMap(({ by, via }) => [
      ...(by === undefined ? [] : [ofActor(by, 'gave an account')]),
      ...(via === undefined ? [] : [ofActor(via, 'passed on an account')]),
    ]),
  );
}

function progressMentions({ outcomes }: Event): Mention[] {
  const progress = outcomes.flatMap((outcome) => outcome.progress ?? []);
  return progress.flatMap(({ event, reportedBy }) => [
    ofActor(reportedBy, 'counted what was carried out'),
    ...ofEvent(event, 'was carried out in it'),
  ]);
}

/** What the fields of an event say of other records. */
export function eventMentions(event: Event): Mention[] {
  return [
    ...event.participants.map(({ actor, presence }) => ofActor(actor, PRESENCE_REASONS[presence])),
    ...event.to.map((actor) => ofActor(actor, 'was addressed')),
    ...event.answers.flatMap((id) => ofEvent(id, 'replied to it')),
    ...event.after.flatMap((id) => ofEvent(id, 'came after it')),
    ...event.concerns.map((id): Mention => ({ collection: 'conditions', id, reason: 'concerns it' })),
    ...stateMentions(event),
    ...pointMentions(event),
    ...progressMentions(event),
  ];
}
