import { type DatedPosition, formulationsOf, positionsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
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
