import { type DatedPosition, formulationsOf, recordedPositionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { type Order, ordersOf } from '../dossier/orders.ts';
import { speakerOf } from '../dossier/parties.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import { type Mention, ofActor, ofEvent } from './mention.ts';

function positionMentions(dossier: Dossier, position: DatedPosition): Mention[] {
  const { event, stance, day, readings = [] } = position;
  const speaker = speakerOf(dossier, position);
  return [
    ...(speaker === undefined ? [] : [ofActor(speaker, STANCE_TERMS[stance].predicate('this condition'), day)]),
    ...ofEvent(event, 'a position on it was taken there', day),
    ...readings.map(({ accordingTo }) => ofActor(accordingTo, 'read a position', day)),
  ];
}

const ROLE_REASONS = {
  puts: 'put this condition forward',
  answers: 'worded this condition otherwise',
  reports: 'reported this condition',
} as const;

function formulationMentions(dossier: Dossier, condition: Condition): Mention[] {
  return formulationsOf(dossier, condition).flatMap(({ as, by, to = [], event, day }) => [
    ...by.map((actor) => ofActor(actor, ROLE_REASONS[as], day)),
    ...to.map((actor) => ofActor(actor, 'was addressed', day)),
    ...ofEvent(event, 'it was worded there', day),
  ]);
}

function orderMentions({ first, speaker, from }: Order): Mention[] {
  return [
    { collection: 'conditions', id: first, reason: 'was to come only after it', day: from },
    ofActor(speaker, 'said what has to come first', from),
  ];
}

/** What the fields of a condition say of other records. */
export function conditionMentions(dossier: Dossier, condition: Condition): Mention[] {
  return [
    ...condition.addressedTo.map((actor) => ofActor(actor, 'is addressed')),
    ...formulationMentions(dossier, condition),
    ...recordedPositionsOf(dossier, condition).flatMap((position) => positionMentions(dossier, position)),
    ...ordersOf(dossier, condition).flatMap(orderMentions),
    ...condition.expectations.flatMap(({ heldBy, day }) => (heldBy === undefined ? [] : [ofActor(heldBy, 'expected something', day)])),
  ];
}
