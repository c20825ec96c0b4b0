import type { Dossier } from '../dossier/dossier.ts';
import { isKnownBefore } from '../dossier/event-order.ts';
import type { Move } from './moves.ts';

/** Moves between which the order is not recorded, or not throughout; one alone is a run too. */
export interface Run {
  moves: Move[];
  /** Whether some of them are known to have come before others. */
  isPartlyKnown: boolean;
}

/**
 * Cuts moves, which come in order, into runs: every move of a run is known to have come before every move of the next one, and
 * of a run of several the order is not recorded throughout.
 */
export function runsOf(dossier: Dossier, moves: readonly Move[]): Run[] {
  const runs: Run[] = [];
  let begin = 0;
  for (let at = 1; at <= moves.length; at += 1) {
    const [before, after] = [moves.slice(begin, at), moves.slice(at)];
    const isCut = before.every((one) => after.every((other) => isKnownBefore(dossier, one.event, other.event)));
    if (!isCut) continue;
    const isPartlyKnown = before.some((one, place) =>
      before.slice(place + 1).some((other) => isKnownBefore(dossier, one.event, other.event)),
    );
    runs.push({ moves: before, isPartlyKnown });
    begin = at;
  }
  return runs;
}
