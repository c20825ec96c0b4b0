import { compareDays } from '../day/order.ts';
import type { When } from '../day/words.ts';
import { actOf, formulationsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { mainParties, partyOf } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import type { Act, Formulation, Stance } from '../schema/condition.ts';
import type { Party } from '../schema/dossier-file.ts';

/** What a side said on one day about a condition of an issue. */
export interface ExchangeEntry extends When {
  day: string;
  condition: Condition;
  /** The party that said it; undefined for those of no party. */
  party: string | undefined;
  /** The actors who said it, as far as they are recorded. */
  by: readonly string[];
  /** The stance that was taken, or what was done with a wording. */
  stance?: Stance;
  deed?: { as: Formulation['as']; act: Act };
  words: string | undefined;
  event?: string | undefined;
}

/** What one party said on an issue, in the order of days; `party` is undefined for those of no party. */
export interface SideOfExchange {
  party: Party | undefined;
  entries: ExchangeEntry[];
}

function wordings(dossier: Dossier, condition: Condition): ExchangeEntry[] {
  return formulationsOf(dossier, condition).flatMap((wording) => {
    const { day, hour, partOfDay, by, as, text, event } = wording;
    const parties = Map.groupBy(by, (actor) => partyOf(dossier, actor)?.id);
    const deed = { as, act: actOf(condition, wording) };
    return [...parties].map(
      ([party, own]): ExchangeEntry => ({ day, hour, partOfDay, condition, party, by: own, deed, words: text, event }),
    );
  });
}

/** A position that only follows from putting the condition is told by its wording. */
function stances(dossier: Dossier, condition: Condition): ExchangeEntry[] {
  const recorded = positionsOf(dossier, condition).filter(({ implied, stance }) => !implied && stance !== 'none-found');
  return recorded.map(({ day, hour, partOfDay, party, saidBy, stance, note, event }) => ({
    ...{ day, hour, partOfDay, condition, party, by: saidBy === undefined ? [] : [saidBy], stance, words: note, event },
  }));
}

/** What was said on the conditions of an issue, by party: main parties first, then the others in the order of dossier.yaml, then those of no party; each by day. */
export function exchangeOn(dossier: Dossier, conditions: readonly Condition[]): SideOfExchange[] {
  const entries = conditions.flatMap((condition) => [...wordings(dossier, condition), ...stances(dossier, condition)]);
  entries.sort((a, b) => compareDays(a.day, b.day));
  const main = mainParties(dossier);
  const parties = [...main, ...dossier.settings.parties.filter((party) => !main.includes(party)), undefined];
  return parties
    .map((party) => ({ party, entries: entries.filter((entry) => entry.party === party?.id) }))
    .filter((side) => side.entries.length > 0);
}
