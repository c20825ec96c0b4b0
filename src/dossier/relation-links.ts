import type { Citation } from '../schema/citation.ts';
import type { Stance } from '../schema/condition.ts';
import { citationsIn } from '../schema/citation.ts';
import { listedCitations } from './citations.ts';
import type { Actor, Condition, Dossier, Event } from './dossier.ts';
import { formulationsOf, positionsOf } from './moments.ts';
import { speakerOf } from './parties.ts';
import { statusOf } from './status.ts';

export type RelationKind = 'acts for' | 'met' | 'called' | 'hosted' | 'demands of' | 'supports' | 'rejects';

/** What a record says of two actors. The words have `{from}` and `{to}` where the names go. */
export interface LinkDraft {
  kind: RelationKind;
  from: string;
  to: string;
  day?: string;
  words: string;
  citations: Citation[];
}

type Together = Omit<LinkDraft, 'from' | 'to' | 'kind' | 'words'>;

/** Whom an actor acts for; on the sources of the actor's summary, where the office is told. */
export function actorLinks({ id, actsFor, summary }: Actor): LinkDraft[] {
  if (actsFor === undefined) return [];
  return [{ kind: 'acts for', from: id, to: actsFor, words: '{from} acts for {to}', citations: citationsIn(summary) }];
}

function pairsOf(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a) => ids.filter((b) => a < b).map((b): [string, string] => [a, b]));
}

function present(event: Event, role?: string): string[] {
  const there = event.participants.filter(({ presence }) => presence === 'attended');
  return there.filter((one) => role === undefined || one.role?.toLowerCase() === role).map(({ actor }) => actor);
}

function fromRole(event: Event, role: string, link: Together, kind: RelationKind, words: string): LinkDraft[] {
  const first = present(event, role);
  const others = present(event).filter((actor) => !first.includes(actor));
  return first.flatMap((from) => others.map((to) => ({ ...link, kind, from, to, words })));
}

function pairwise(event: Event, link: Together, kind: RelationKind, words: string): LinkDraft[] {
  return pairsOf(present(event)).map(([from, to]) => ({ ...link, kind, from, to, words }));
}

/** Who met, called or hosted whom, in an event that took place; only those who attended. */
export function eventLinks(event: Event): LinkDraft[] {
  if (statusOf(event) !== 'held') return [];
  const { kind, title, day, sources } = event;
  const link = { day, citations: listedCitations(sources) };
  const hosted = fromRole(event, 'host', link, 'hosted', `{from} hosted {to}: ${title}`);
  if (kind === 'meeting' || kind === 'visit') return [...pairwise(event, link, 'met', `{from} and {to} met: ${title}`), ...hosted];
  if (kind !== 'call') return hosted;
  const called = fromRole(event, 'caller', link, 'called', `{from} called {to}: ${title}`);
  return [...(called.length > 0 ? called : pairwise(event, link, 'called', `{from} and {to} spoke by call: ${title}`)), ...hosted];
}

const PUTS: Record<Condition['kind'], string> = {
  demand: '{from} demands of {to}',
  precondition: '{from} sets {to} a precondition',
  offer: '{from} offers {to}',
  threat: '{from} threatens {to}',
  contingency: '{from} puts to {to}',
};

const STANDS: Partial<Record<Stance, [kind: RelationKind, verb: string]>> = {
  supports: ['supports', 'supports'],
  accepts: ['supports', 'accepts'],
  rejects: ['rejects', 'rejects'],
  'sets aside': ['rejects', 'sets aside'],
};

/** Who puts the condition to whom, and who stands for or against it towards those who worded it first. */
export function conditionLinks(dossier: Dossier, condition: Condition): LinkDraft[] {
  const { title, kind, addressedTo } = condition;
  const worded = formulationsOf(dossier, condition);
  const demands = worded.flatMap(({ by, day, citations }) =>
    by.flatMap((from) => addressedTo.map((to): LinkDraft => ({ kind: 'demands of', from, to, day, citations, words: `${PUTS[kind]}: ${title}` }))),
  );
  const stands = positionsOf(dossier, condition).flatMap((position): LinkDraft[] => {
    const [standing, verb] = STANDS[position.stance] ?? [];
    const from = speakerOf(dossier, position);
    if (!standing || from === undefined) return [];
    const { day, citations } = position;
    return (worded[0]?.by ?? []).map((to) => ({ kind: standing, from, to, day, citations, words: `{from} ${verb}: ${title}` }));
  });
  return [...demands, ...stands];
}
