import { listedCitations } from '../dossier/citations.ts';
import { formulationsOf, positionsOf } from '../dossier/dated-entries.ts';
import type { Actor, Condition, Dossier, Event } from '../dossier/dossier.ts';
import { speakerOf } from '../dossier/parties.ts';
import { statusOf } from '../dossier/status.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import { type Citation, citationsIn } from '../schema/citation.ts';

export type RelationKind = 'acts for' | 'met' | 'called' | 'hosted' | 'demands of' | 'supports' | 'rejects';

/** A plain sentence from the names of two actors. */
type Wording = (from: string, to: string) => string;

/** What a record says of two actors, by their ids. */
export interface LinkDraft {
  kind: RelationKind;
  from: string;
  to: string;
  day?: string;
  words: Wording;
  citations: Citation[];
}

/** Whom an actor acts for; on the sources of the actor's summary, where the office is told. */
export function actorLinks({ id, actsFor, summary }: Actor): LinkDraft[] {
  if (actsFor === undefined) return [];
  return [{ kind: 'acts for', from: id, to: actsFor, words: (from, to) => `${from} acts for ${to}`, citations: citationsIn(summary) }];
}

function present(event: Event, role?: string): string[] {
  const there = event.participants.filter(({ presence }) => presence === 'attended');
  return there.filter((one) => role === undefined || one.role?.toLowerCase() === role).map(({ actor }) => actor);
}

function draft(event: Event, kind: RelationKind, [from, to]: readonly [string, string], words: Wording): LinkDraft {
  return { kind, from, to, day: event.day, words, citations: listedCitations(event.sources) };
}

function directed(event: Event, kind: RelationKind, verb: string, from: readonly string[], to: readonly string[]): LinkDraft[] {
  const words: Wording = (one, other) => `${one} ${verb} ${other}: ${event.title}`;
  return from.flatMap((one) => to.map((other) => draft(event, kind, [one, other], words)));
}

/** Each of one list with each of another, from the lesser id to the greater; the words name the one of the first list first. */
function mutual(event: Event, kind: RelationKind, verb: string, ones: readonly string[], others: readonly string[]): LinkDraft[] {
  const words: Wording = (one, other) => `${one} and ${other} ${verb}: ${event.title}`;
  const turned: Wording = (from, to) => words(to, from);
  return ones.flatMap((one) =>
    others.map((other) => (one < other ? draft(event, kind, [one, other], words) : draft(event, kind, [other, one], turned))),
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

const PUTS: Record<Condition['kind'], Wording> = {
  demand: (from, to) => `${from} demands of ${to}`,
  precondition: (from, to) => `${from} sets ${to} a precondition`,
  offer: (from, to) => `${from} offers ${to}`,
  threat: (from, to) => `${from} threatens ${to}`,
  contingency: (from, to) => `${from} puts to ${to}`,
};

function demandLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  const words: Wording = (from, to) => `${PUTS[condition.kind](from, to)}: ${condition.title}`;
  return formulationsOf(dossier, condition).flatMap(({ by, day, citations }) =>
    by.flatMap((from) => condition.addressedTo.map((to): LinkDraft => ({ kind: 'demands of', from, to, day, words, citations }))),
  );
}

function standLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  const askers = formulationsOf(dossier, condition)[0]?.by ?? [];
  return positionsOf(dossier, condition).flatMap((position): LinkDraft[] => {
    const { stance, day, citations } = position;
    const { relation: kind, label } = STANCE_TERMS[stance];
    const speaker = speakerOf(dossier, position);
    if (kind === 'none' || speaker === undefined) return [];
    return askers.map((to) => ({ kind, from: speaker, to, day, words: (from) => `${from} ${label}: ${condition.title}`, citations }));
  });
}

/** Who puts a condition to whom, and who stands for or against it towards those who worded it first; each by day. */
export function conditionLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  return [...demandLinks(dossier, condition), ...standLinks(dossier, condition)];
}
