import type { DatedPosition } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { mainParties } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import type { Party } from '../schema/dossier-file.ts';
import { anchorsOf } from '../site/anchor.ts';
import { STANCE_TERMS } from './stances.ts';

/** A position with its anchor on the condition's page. */
export interface AnchoredPosition {
  position: DatedPosition;
  id: string;
}

/** The positions on a condition in their order, with their anchors: one array for the picture and the list. */
export function anchoredPositions(dossier: Dossier, condition: Condition): AnchoredPosition[] {
  const positions = positionsOf(dossier, condition);
  const anchors = anchorsOf(positions.map(({ party, day, saidBy }) => ['position', party, day, saidBy]));
  return positions.map((position, at) => ({ position, id: anchors[at] ?? '' }));
}

/** The parties of a condition's list: the main ones, and those others of which a position is recorded. */
export function partiesOn(dossier: Dossier, positions: readonly AnchoredPosition[]): Party[] {
  const main = mainParties(dossier);
  const others = dossier.settings.parties.filter(
    (party) => !main.includes(party) && positions.some(({ position }) => position.party === party.id),
  );
  return [...main, ...others];
}

/** A stance in words, with what it depends on: "accepts, only after “Direct talks”". */
export function stanceWords(dossier: Dossier, { stance, onlyAfter }: DatedPosition): string {
  const names = onlyAfter.map((id) => `“${dossier.conditions.get(id)?.short ?? dossier.conditions.get(id)?.title ?? id}”`);
  return `${STANCE_TERMS[stance].label}${names.length > 0 ? `, only after ${names.join(' and ')}` : ''}`;
}

/** Who took a position and which: "Ansel Tarrel: undecided"; for a party as such the stance alone. */
export function positionWords(dossier: Dossier, position: DatedPosition): string {
  const speaker = position.saidBy === undefined ? undefined : (dossier.actors.get(position.saidBy)?.name ?? position.saidBy);
  return `${speaker === undefined ? '' : `${speaker}: `}${stanceWords(dossier, position)}`;
}
