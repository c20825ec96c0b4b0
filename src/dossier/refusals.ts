import { firstDay } from '../day/day.ts';
import type { Stance } from '../schema/condition.ts';
import type { DatedPosition } from './dated-entries.ts';
import type { Condition, Dossier } from './dossier.ts';
import { partyOf } from './parties.ts';
import { positionsOf } from './positions.ts';

const REFUSING: readonly Stance[] = ['undecided', 'sets aside', 'rejects'];

function allRefuse(positions: readonly DatedPosition[]): boolean {
  const last = positions.at(-1);
  const current = positions.filter(({ day }) => last !== undefined && firstDay(day) === firstDay(last.day));
  return current.length > 0 && current.every(({ stance }) => REFUSING.includes(stance));
}

/**
 * Whether an actor cannot be said to want a condition at the end of a day: the
 * last that it said of it itself, or all that its party said of it on the
 * party's last day, leaves it undecided, sets it aside or rejects it.
 */
export function refusesOn(dossier: Dossier, condition: Condition, actor: string, day: string): boolean {
  const party = partyOf(dossier, actor)?.id;
  const positions = positionsOf(dossier, condition).filter((one) => one.stance !== 'none-found' && firstDay(one.day) <= firstDay(day));
  const own = positions.filter(({ saidBy }) => saidBy === actor);
  return allRefuse(own) || allRefuse(positions.filter((position) => position.party === party));
}
