import type { Stance } from '../schema/condition.ts';
import type { Condition, Dossier } from './dossier.ts';
import { type Mention, ofActor, ofEvent } from './mention.ts';
import { formulationsOf, type PlacedPosition, positionsOf } from './moments.ts';
import { speakerOf } from './parties.ts';

const STANCE_REASONS: Record<Stance, string> = {
  demands: 'demands this condition',
  supports: 'supports this condition',
  accepts: 'accepts this condition',
  open: 'is open to this condition',
  'sets aside': 'sets this condition aside',
  rejects: 'rejects this condition',
  'none-found': 'was searched for a position, and none was found',
};

function positionMentions(dossier: Dossier, position: PlacedPosition): Mention[] {
  const { event, stance, day, readings = [] } = position;
  const speaker = speakerOf(dossier, position);
  return [
    ...(speaker === undefined ? [] : [ofActor(speaker, STANCE_REASONS[stance], day)]),
    ...ofEvent(event, 'a position on it was taken there', day),
    ...readings.map(({ accordingTo }) => ofActor(accordingTo, 'read a position', day)),
  ];
}

function formulationMentions(dossier: Dossier, condition: Condition): Mention[] {
  return formulationsOf(dossier, condition).flatMap(({ by, event, day }) => [
    ...by.map((actor) => ofActor(actor, 'worded this condition', day)),
    ...ofEvent(event, 'it was worded there', day),
  ]);
}

function needMentions({ needs }: Condition): Mention[] {
  return needs.flatMap(({ condition, order, accordingTo, from }): Mention[] => [
    {
      collection: 'conditions',
      id: condition,
      reason: order === 'before' ? 'was said to need it first' : 'was said to need it meanwhile',
      day: from,
    },
    ofActor(accordingTo, 'said what has to come first', from),
  ]);
}

/** What the fields of a condition say of other records. */
export function conditionMentions(dossier: Dossier, condition: Condition): Mention[] {
  return [
    ...condition.addressedTo.map((actor) => ofActor(actor, 'is addressed')),
    ...formulationMentions(dossier, condition),
    ...positionsOf(dossier, condition).flatMap((position) => positionMentions(dossier, position)),
    ...needMentions(condition),
    ...condition.expectations.map(({ heldBy, day }) => ofActor(heldBy, 'expected something', day)),
  ];
}
