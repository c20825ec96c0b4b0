import { hasStartedBy } from '../day/order.ts';
import { listedCitations } from '../dossier/citations.ts';
import { actOf, addresseesOf, putWordingsOf } from '../dossier/dated-entries.ts';
import type { Actor, Condition, Dossier, Event } from '../dossier/dossier.ts';
import { partyOf, principalOf, speakerOf } from '../dossier/parties.ts';
import { positionPath, positionsOf } from '../dossier/positions.ts';
import { refusesOn } from '../dossier/refusals.ts';
import { statusOf } from '../dossier/status.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import { type Citation, citationsIn } from '../schema/citation.ts';
import type { Act } from '../schema/condition.ts';
import type { FieldPath } from '../schema/record.ts';

export type RelationKind = 'acts for' | 'met' | 'called' | 'hosted' | 'put to' | 'supports' | 'sets aside' | 'rejects';

/** A plain sentence from the names of two actors, or of several on either side of whom the same is true. */
export type Wording = (from: readonly string[], to: readonly string[]) => string;

/** What a record says of two actors, by their ids. */
export interface LinkDraft {
  kind: RelationKind;
  from: string;
  to: string;
  day?: string;
  words: Wording;
  /** Whether it is true of both alike, so that the sentence names them in one list. */
  mutual?: true;
  /** The field of the record that says so. */
  path: FieldPath;
  citations: Citation[];
}

/** Names in one list: "Arland, Belmora and Cassia". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Whom an actor acts for; on the sources of the actor's summary, where the office is told. */
export function actorLinks({ id, actsFor, summary }: Actor): LinkDraft[] {
  if (actsFor === undefined) return [];
  const words: Wording = (from, to) => `${listed(from)} acts for ${listed(to)}`;
  return [{ kind: 'acts for', from: id, to: actsFor, words, path: ['actsFor'], citations: citationsIn(summary) }];
}

function present(event: Event, role?: string): string[] {
  const there = event.participants.filter(({ presence }) => presence === 'attended');
  return there.filter((one) => role === undefined || one.role?.toLowerCase() === role).map(({ actor }) => actor);
}

function draft(event: Event, kind: RelationKind, [from, to]: readonly [string, string], words: Wording): LinkDraft {
  return { kind, from, to, day: event.day, words, path: ['participants'], citations: listedCitations(event.sources) };
}

function directed(event: Event, kind: RelationKind, verb: string, from: readonly string[], to: readonly string[]): LinkDraft[] {
  const words: Wording = (ones, others) => `${listed(ones)} ${verb} ${listed(others)}: ${event.title}`;
  return from.flatMap((one) => to.map((other) => draft(event, kind, [one, other], words)));
}

/** Each of one list with each of another, from the lesser id to the greater; the words name the one of the first list first. */
function mutual(event: Event, kind: RelationKind, verb: string, ones: readonly string[], others: readonly string[]): LinkDraft[] {
  const words: Wording = (some, more) => `${listed([...some, ...more])} ${verb}: ${event.title}`;
  const turned: Wording = (from, to) => words(to, from);
  return ones.flatMap((one) =>
    others.map((other) => {
      const own = one < other ? draft(event, kind, [one, other], words) : draft(event, kind, [other, one], turned);
      return { ...own, mutual: true as const };
    }),
  );
}

/** Each two of those present, named in the order in which the file names them. */
function pairwise(event: Event, kind: RelationKind, verb: string): LinkDraft[] {
  const ids = present(event);
  return ids.flatMap((one, at) => mutual(event, kind, verb, [one], ids.slice(at + 1)));
}

/** Callers called those with the role `called`, and whoever else was on the line spoke with these; without such a role, callers called all others. */
function callLinks(event: Event): LinkDraft[] {
  const callers = present(event, 'caller');
  if (callers.length === 0) return pairwise(event, 'called', 'spoke by call');
  const called = present(event, 'called');
  const others = present(event).filter((actor) => !callers.includes(actor) && !called.includes(actor));
  if (called.length === 0) return directed(event, 'called', 'called', callers, others);
  return [...directed(event, 'called', 'called', callers, called), ...mutual(event, 'called', 'spoke by call', others, called)];
}

/** Who met, called or hosted whom in an event that took place; only those who attended. */
export function eventLinks(event: Event): LinkDraft[] {
  if (statusOf(event) !== 'held') return [];
  const hosts = present(event, 'host');
  const guests = present(event).filter((actor) => !hosts.includes(actor));
  const hosted = directed(event, 'hosted', 'hosted', hosts, guests);
  if (event.kind === 'meeting' || event.kind === 'visit') return [...pairwise(event, 'met', 'met'), ...hosted];
  return event.kind === 'call' ? [...callLinks(event), ...hosted] : hosted;
}

/** What somebody does who puts a condition to another; who expects or agrees puts nothing. */
const PUTS: Partial<Record<Act, string>> = {
  asks: 'asked',
  proposes: 'proposed to',
  offers: 'offered',
  threatens: 'threatened',
};

/** Whether two actors speak for one and the same: nobody asks anything of their own party. */
function areOne(dossier: Dossier, one: string, other: string): boolean {
  const party = partyOf(dossier, one);
  return (party !== undefined && party === partyOf(dossier, other)) || principalOf(dossier, one) === principalOf(dossier, other);
}

function putLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  return putWordingsOf(dossier, condition).flatMap((wording): LinkDraft[] => {
    const { by, day, citations } = wording;
    const addressees = addresseesOf(condition, wording);
    const verb = PUTS[actOf(condition, wording)];
    if (verb === undefined) return [];
    const words: Wording = (from, to) => `${listed(from)} ${verb} ${listed(to)}: ${condition.title}`;
    const askers = by.filter((actor) => !refusesOn(dossier, condition, actor, day));
    const pairs = askers.flatMap((from) => addressees.filter((to) => !areOne(dossier, from, to)).map((to) => ({ from, to })));
    const path = ['formulations', wording.index];
    return pairs.map((pair): LinkDraft => ({ kind: 'put to', ...pair, day, words, path, citations }));
  });
}

/** Who had put a condition by the end of a day and was the first to do so among those who do not speak for the same as an actor. */
function putBefore(dossier: Dossier, condition: Condition, actor: string, day: string): readonly string[] {
  const puts = putWordingsOf(dossier, condition).filter(
    (wording) => hasStartedBy(wording.day, day) && actOf(condition, wording) !== 'expects',
  );
  const others = puts.map(({ by }) => by.filter((other) => !areOne(dossier, actor, other)));
  return others.find((some) => some.length > 0) ?? [];
}

/** What had to come first, as the end of a sentence; empty where nothing had to. */
function afterWords(dossier: Dossier, onlyAfter: readonly string[]): string {
  const titles = onlyAfter.map((id) => dossier.conditions.get(id)?.title ?? id);
  return titles.length === 0 ? '' : `, but only after “${titles.join('” and “')}”`;
}

function standLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  return positionsOf(dossier, condition).flatMap((position): LinkDraft[] => {
    const { stance, day, citations } = position;
    const { relation } = STANCE_TERMS[stance];
    const speaker = speakerOf(dossier, position);
    if (relation === undefined || speaker === undefined) return [];
    const after = afterWords(dossier, position.onlyAfter);
    const words: Wording = (from, to) =>
      `${listed(from)} ${relation.verb} “${condition.title}”, which ${listed(to)} had put forward${after}`;
    return putBefore(dossier, condition, speaker, day).map((to) => ({
      ...{ kind: relation.kind, from: speaker, to, day, words, path: positionPath(condition, position), citations },
    }));
  });
}

/**
 * Who put a condition to whom, and who stood for or against what another had
 * put by then; each by day. Only a wording that `puts` makes anybody ask for
 * anything, never of one's own party, and never while refusing it.
 */
export function conditionLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  return [...putLinks(dossier, condition), ...standLinks(dossier, condition)];
}
