import { actOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import type { Act, Position } from '../schema/condition.ts';

/** A position that an event records. */
export interface EventPosition extends Pick<Position, 'party' | 'stance' | 'onlyAfter'> {
  condition: Condition;
  /** Its place in the condition's file, from 0. */
  index: number;
}

/** What the conditions' files say was worded and answered in one event. */
export interface EventEntries {
  /** Who worded a condition there, in whatever role but that of reporting another's words. */
  authors: string[];
  /** The conditions that were put there, each with what was done by it. */
  puts: { condition: Condition; act: Act }[];
  positions: EventPosition[];
}

/** What was worded and answered in each event, by its id; an event of which no condition speaks has no entry. */
export function entriesByEvent({ conditions }: Dossier): Map<string, EventEntries> {
  const entries = new Map<string, EventEntries>();
  const at = (event: string): EventEntries => {
    const known = entries.get(event) ?? { authors: [], puts: [], positions: [] };
    entries.set(event, known);
    return known;
  };
  for (const condition of conditions.values()) {
    for (const wording of condition.formulations) {
      if (wording.event === undefined || wording.as === 'reports') continue;
      at(wording.event).authors.push(...wording.by);
      if (wording.as === 'puts') at(wording.event).puts.push({ condition, act: actOf(condition, wording) });
    }
    for (const [index, { event, party, stance, onlyAfter }] of condition.positions.entries()) {
      if (event !== undefined && stance !== 'none-found') at(event).positions.push({ condition, index, party, stance, onlyAfter });
    }
  }
  return entries;
}
