import { firstDay } from '../day/day.ts';
import type { When } from '../day/words.ts';
import { actOf, addresseesOf, type DatedFormulation, putWordingsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import type { Act } from '../schema/condition.ts';
import type { AnchoredPosition } from './anchored-positions.ts';

/** Who put a condition forward, in one act and on one day. */
interface Putting extends When {
  act: Act;
  by: readonly string[];
}

/** The answer to a condition in short: who put it to whom, and the answers in order. */
export interface AnswerCardData {
  /** The first wording that puts it, and those of other parties after it. */
  puttings: Putting[];
  /** Ids of the actors to whom it was put. */
  to: readonly string[];
  /** What the parties of those actors did, in order; a stance that only repeats the one before is left out. */
  answers: AnchoredPosition[];
  /** How many answers were left out because they repeat the one before. */
  repeated: number;
}

const puttingOf = (condition: Condition, wording: DatedFormulation): Putting => ({
  ...{ act: actOf(condition, wording), by: wording.by },
  ...{ day: wording.day, hour: wording.hour, partOfDay: wording.partOfDay },
});

/** The first wording of each act and author. */
function puttingsOf(dossier: Dossier, condition: Condition): Putting[] {
  const seen = new Set<string>();
  return putWordingsOf(dossier, condition).flatMap((wording) => {
    const parties = new Set(wording.by.map((actor) => partyOf(dossier, actor)?.id ?? actor));
    const isNew = [...parties].some((party) => !seen.has(party));
    for (const party of parties) seen.add(party);
    return isNew ? [puttingOf(condition, wording)] : [];
  });
}

/** Whether a position says the same as the one before it of its party. */
function repeats(before: AnchoredPosition | undefined, { position }: AnchoredPosition): boolean {
  if (before === undefined) return false;
  const isAfter = (one: AnchoredPosition['position']) => one.onlyAfter.length > 0;
  return before.position.stance === position.stance && isAfter(before.position) === isAfter(position);
}

/**
 * The answer card of a condition. Answers are positions of the parties to which
 * it was put, from the day of the first wording on, unless that party put it
 * itself by then.
 */
export function answerCardOf(dossier: Dossier, condition: Condition, positions: readonly AnchoredPosition[]): AnswerCardData {
  const wordings = putWordingsOf(dossier, condition);
  const to = [...new Set(wordings.flatMap((wording) => addresseesOf(condition, wording)))];
  const asked = new Set(to.flatMap((actor) => partyOf(dossier, actor)?.id ?? []));
  const askers = new Set(wordings.slice(0, 1).flatMap(({ by }) => by.flatMap((actor) => partyOf(dossier, actor)?.id ?? [])));
  const from = wordings[0] && firstDay(wordings[0].day);
  const given = positions.filter(
    ({ position: { party, stance, day } }) =>
      asked.has(party) && !askers.has(party) && stance !== 'none-found' && from !== undefined && firstDay(day) >= from,
  );
  const last = new Map<string, AnchoredPosition>();
  const answers = given.filter((one) => {
    const isRepeated = repeats(last.get(one.position.party), one);
    last.set(one.position.party, one);
    return !isRepeated;
  });
  return { puttings: puttingsOf(dossier, condition), to, answers, repeated: given.length - answers.length };
}
