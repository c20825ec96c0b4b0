import { compareDays } from '../day/order.ts';
import { type DatedFormulation, type DatedPosition, formulationsOf } from '../dossier/dated-entries.ts';
import type { Actor, Condition, Dossier, Event } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';

/** A position that an actor took, with the condition on which it was taken. */
export interface ActorPosition {
  condition: Condition;
  position: DatedPosition;
}

/** A wording that an actor gave a condition. */
export interface ActorFormulation {
  condition: Condition;
  formulation: DatedFormulation;
}

/** Whether a position is the actor's: said by it, or said by its party where the actor is named as the party. */
function isOwn(dossier: Dossier, actor: Actor, { saidBy, party }: DatedPosition): boolean {
  if (saidBy === actor.id) return true;
  const own = partyOf(dossier, actor.id);
  return own?.id === party && own.actors.includes(actor.id) && own.actors.length === 1;
}

/** The positions of an actor, by day. A party's sole actor (its state) takes all positions of its party. */
export function positionsBy(dossier: Dossier, actor: Actor): ActorPosition[] {
  return [...dossier.conditions.values()]
    .flatMap((condition) => positionsOf(dossier, condition).map((position) => ({ condition, position })))
    .filter(({ position }) => isOwn(dossier, actor, position))
    .sort((a, b) => compareDays(a.position.day, b.position.day));
}

/** The wordings of an actor, by day. */
export function formulationsBy(dossier: Dossier, actor: Actor): ActorFormulation[] {
  return [...dossier.conditions.values()]
    .flatMap((condition) => formulationsOf(dossier, condition).map((formulation) => ({ condition, formulation })))
    .filter(({ formulation }) => formulation.by.includes(actor.id))
    .sort((a, b) => compareDays(a.formulation.day, b.formulation.day));
}

/** The events in which an actor took part or was to, by day, with its part in them. */
export function eventsOf(dossier: Dossier, actor: Actor): { event: Event; role: string | undefined; presence: string }[] {
  return [...dossier.events.values()]
    .flatMap((event) => event.participants.filter((one) => one.actor === actor.id).map(({ role, presence }) => ({ event, role, presence })))
    .sort((a, b) => compareDays(a.event.day, b.event.day));
}
