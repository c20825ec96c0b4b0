import { firstDay, lastDay } from '../day/day.ts';
import { formulationsOf } from '../dossier/dated-entries.ts';
import type { Condition, Dossier, Event } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import type { Act, Stance } from '../schema/condition.ts';
import type { Party } from '../schema/dossier-file.ts';
import type { EventEntries, EventPosition } from './entries.ts';

/** A stance that an answer takes on what was put in the event that it replies to. */
export interface AnswerStance {
  stance: Stance;
  /** A yes that depends on these conditions coming first. */
  onlyAfter: string[];
  /** The entries that say so, each with its condition. */
  positions: EventPosition[];
}

/** What asks for an answer. */
const ASKING: readonly Act[] = ['asks', 'proposes', 'offers', 'threatens'];

/**
 * The stances of an answer: of the positions which its event records of the answering parties on the conditions put in the
 * answered events, those that are alike together. Empty where none is recorded.
 */
export function answerStances(
  entries: ReadonlyMap<string, EventEntries>,
  event: Event,
  parties: readonly Party[],
  answered: readonly Event[],
): AnswerStance[] {
  const put = new Set(answered.flatMap(({ id }) => entries.get(id)?.puts ?? []).map(({ condition }) => condition));
  const speakers = new Set(parties.map(({ id }) => id));
  const positions = (entries.get(event.id)?.positions ?? []).filter(({ party, condition }) => speakers.has(party) && put.has(condition));
  return [...Map.groupBy(positions, ({ stance, onlyAfter }) => JSON.stringify([stance, onlyAfter])).values()].flatMap((alike) =>
    alike[0] ? [{ stance: alike[0].stance, onlyAfter: alike[0].onlyAfter, positions: alike }] : [],
  );
}

/** Whether anything is recorded by which a party may have answered a condition on the event's first day or later. */
function isTaken(dossier: Dossier, condition: Condition, { id }: Party, from: string): boolean {
  const isLater = ({ day }: { day: string }): boolean => lastDay(day) >= from;
  if (condition.outcome?.result === 'met' || condition.outcome?.result === 'refused') return true;
  const positions = positionsOf(dossier, condition).filter(({ party, stance }) => party === id && stance !== 'none-found');
  const wordings = formulationsOf(dossier, condition).filter(({ by }) => by.some((actor) => partyOf(dossier, actor)?.id === id));
  return positions.some(isLater) || wordings.some(isLater);
}

const replies = new WeakMap<Dossier, ReadonlySet<string>>();

/** The ids of all events to which some event replies. */
function repliedTo(dossier: Dossier): ReadonlySet<string> {
  const known = replies.get(dossier) ?? new Set([...dossier.events.values()].flatMap(({ answers }) => answers));
  replies.set(dossier, known);
  return known;
}

/**
 * Those addressed of whom no answer is recorded here: the event asks for something, no event replies to it, and from its day
 * on the party neither took a position on what it puts nor worded it, nor was it met or refused. An event that puts no
 * condition is a proposal, and what it concerns counts instead.
 */
export function unansweredBy(dossier: Dossier, entries: ReadonlyMap<string, EventEntries>, event: Event, to: readonly Party[]): Party[] {
  const puts = (entries.get(event.id)?.puts ?? []).filter(({ act }) => ASKING.includes(act)).map(({ condition }) => condition);
  if ((puts.length === 0 && event.kind !== 'proposal') || repliedTo(dossier).has(event.id)) return [];
  const asked = puts.length > 0 ? puts : event.concerns.flatMap((id) => dossier.conditions.get(id) ?? []);
  const from = firstDay(event.day);
  return to.filter((party) => !asked.some((condition) => isTaken(dossier, condition, party, from)));
}
