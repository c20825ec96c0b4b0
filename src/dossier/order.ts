import { compareTexts } from '../compare-texts.ts';
import { compareMissingDays } from '../day/order.ts';
import { raisedOn } from './dated-entries.ts';
import type { Actor, Condition, Dossier } from './dossier.ts';
import { partyOf } from './parties.ts';

/**
 * The actors by party in the order of dossier.yaml, then by id; those of no
 * party last. By id alone, the party whose name comes first in the alphabet
 * would always lead.
 */
export function actorsInOrder(dossier: Dossier): Actor[] {
  const place = (id: string) => {
    const party = partyOf(dossier, id);
    return party ? dossier.settings.parties.indexOf(party) : dossier.settings.parties.length;
  };
  const placed = [...dossier.actors.values()].map((actor) => ({ actor, at: place(actor.id) }));
  return placed.sort((a, b) => a.at - b.at || compareTexts(a.actor.id, b.actor.id)).map(({ actor }) => actor);
}

/** The conditions by the day on which they were raised, then by id; those without a day first. */
export function conditionsInOrder(dossier: Dossier): Condition[] {
  const dated = [...dossier.conditions.values()].map((condition) => ({ condition, day: raisedOn(dossier, condition) }));
  dated.sort((a, b) => compareMissingDays(a.day, b.day) || compareTexts(a.condition.id, b.condition.id));
  return dated.map(({ condition }) => condition);
}
