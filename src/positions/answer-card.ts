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

/** Whether a wording puts the condition to somebody, or settles it: who only expects something does neither. */
const isPutOrAgreed = (condition: Condition, wording: DatedFormulation): boolean => actOf(condition, wording) !== 'expects';

/** The first wording of each party that put the condition or agreed to it; where nobody did, of each that worded it. */
function puttingsOf(dossier: Dossier, condition: Condition, wordings: readonly DatedFormulation[]): Putting[] {
  const put = wordings.filter((wording) => isPutOrAgreed(condition, wording));
  const seen = new Set<string>();
  return (put.length > 0 ? put : wordings).flatMap((wording) => {
    const parties = wording.by.map((actor) => partyOf(dossier, actor)?.id ?? actor);
    const isNew = parties.some((party) => !seen.has(party));
    for (const party of parties) seen.add(party);
    return isNew ? [puttingOf(condition, wording)] : [];
  });
}

/** The calendar day on which a condition was first put to each party, by somebody of another party. */
function firstAsked(dossier: Dossier, condition: Condition, wordings: readonly DatedFormulation[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const wording of wordings) {
    const own = new Set(wording.by.map((actor) => partyOf(dossier, actor)?.id));
    for (const actor of addresseesOf(condition, wording)) {
      const party = partyOf(dossier, actor)?.id;
      if (party !== undefined && !own.has(party) && !first.has(party)) first.set(party, firstDay(wording.day));
    }
  }
  return first;
}

/** Whether a position says the same as the one before it of its party. */
function repeats(before: AnchoredPosition | undefined, { position }: AnchoredPosition): boolean {
  if (before === undefined) return false;
  const isAfter = (one: AnchoredPosition['position']) => one.onlyAfter.length > 0;
  return before.position.stance === position.stance && isAfter(before.position) === isAfter(position);
}

/**
 * The answer card of a condition. Answers are positions of the parties to which
 * somebody else put it, from the day on which that was first done; to demand it
 * is no answer.
 */
export function answerCardOf(dossier: Dossier, condition: Condition, positions: readonly AnchoredPosition[]): AnswerCardData {
  const wordings = putWordingsOf(dossier, condition);
  const to = [...new Set(wordings.flatMap((wording) => addresseesOf(condition, wording)))];
  const asked = firstAsked(dossier, condition, wordings);
  const given = positions.filter(({ position: { party, stance, day, implied } }) => {
    const from = asked.get(party);
    return from !== undefined && firstDay(day) >= from && stance !== 'none-found' && stance !== 'demands' && !implied;
  });
  const last = new Map<string, AnchoredPosition>();
  const answers = given.filter((one) => {
    const isRepeated = repeats(last.get(one.position.party), one);
    last.set(one.position.party, one);
    return !isRepeated;
  });
  return { puttings: puttingsOf(dossier, condition, wordings), to, answers, repeated: given.length - answers.length };
}
