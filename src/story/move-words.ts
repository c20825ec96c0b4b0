import { whenWords } from '../day/words.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { presentOrExpected } from '../dossier/presence.ts';
import { statusOf, successorOf } from '../dossier/status.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import type { Stance } from '../schema/condition.ts';
import type { Party } from '../schema/dossier-file.ts';
import type { EventKind } from '../schema/event.ts';
import type { AnswerStance } from './answers.ts';
import { type Move, TOGETHER } from './moves.ts';

/** What one fact about a move is: each has a definition in the README of the derived sentences. */
export type MoveFactKind = 'said to' | 'answered' | 'attended' | 'absent' | 'not held' | 'kind' | 'no answer recorded';

/** A fact about a move in words, without a full stop. */
export interface MoveFact {
  kind: MoveFactKind;
  words: string;
  /** The stance that the words name, to be shown with its sign. */
  stance?: Stance;
  /** The event that took this one's place. */
  becomes?: string;
}

/** How attending is called; of all other kinds one takes part. */
const ATTENDED: Partial<Record<EventKind, string>> = { meeting: 'In the room', visit: 'In the room', call: 'On the line' };

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "A", "A and B", "A, B and C". */
export function listWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const namesOf = (parties: readonly Party[]): string => listWords(parties.map(({ name }) => name));

const quoted = (words: string): string => `“${words}”`;

/** A stance of an answer: `rejects “Ceasefire”`; `accepts “Ceasefire”, only after “Talks”`. */
function stanceFact(dossier: Dossier, { stance, onlyAfter, positions }: AnswerStance): MoveFact {
  const what = listWords([...new Set(positions.map(({ condition }) => quoted(condition.short ?? condition.title)))]);
  const first = onlyAfter
    .map((id) => dossier.conditions.get(id))
    .map((condition, at) => quoted(condition?.short ?? condition?.title ?? onlyAfter[at] ?? ''));
  const order = first.length > 0 ? `, only after ${listWords(first)}` : '';
  return { kind: 'answered', words: `${STANCE_TERMS[stance].predicate(what)}${order}`, stance };
}

function said(dossier: Dossier, { parties, to, answered, stances }: Move): MoveFact[] {
  const words = `${namesOf(parties)} to ${namesOf(to)}`;
  if (answered.length === 0) return [{ kind: 'said to', words }];
  const question = listWords(answered.map(({ short, title }) => quoted(short ?? title)));
  return [{ kind: 'answered', words: `${words}, in answer to ${question}` }, ...stances.map((one) => stanceFact(dossier, one))];
}

function notHeld({ event, parties }: Move): MoveFact {
  const becomes = successorOf(event);
  const verb = TOGETHER.includes(event.kind) ? 'expected' : 'named';
  const expected = presentOrExpected(event).length > 0 && parties.length > 0 ? `; ${verb}: ${namesOf(parties)}` : '';
  return { kind: 'not held', words: `${capital(statusOf(event))}${expected}`, ...(becomes === undefined ? {} : { becomes }) };
}

/** A kind with who took part: what one party did alone is its own, what several took part in need not be each one's. */
export function kindWords(kind: EventKind, parties: readonly Party[]): string {
  return parties.length > 1 ? `${kind}; took part: ${namesOf(parties)}` : [kind, ...parties.map(({ name }) => name)].join(': ');
}

function attended({ form, event, parties }: Move): MoveFact {
  if (form === 'meeting') return { kind: 'attended', words: `${ATTENDED[event.kind] ?? 'Took part'}: ${namesOf(parties)}` };
  return { kind: 'kind', words: capital(kindWords(event.kind, parties)) };
}

/** Who is recorded as absent from where people were, or were to be, together. */
function absent(dossier: Dossier, { form, event }: Move): MoveFact[] {
  if (form !== 'not held' && !TOGETHER.includes(event.kind)) return [];
  const actors = event.participants.filter(({ presence }) => presence === 'absent');
  const names = actors.map(({ actor }) => dossier.actors.get(actor)?.name ?? actor);
  return names.length === 0 ? [] : [{ kind: 'absent', words: `absent: ${listWords(names)}` }];
}

/** What the picture of a move shows, in words: who to whom, who was there, what did not come, what is not recorded. */
export function factsOf(dossier: Dossier, move: Move): MoveFact[] {
  const first = move.form === 'arrow' ? said(dossier, move) : [move.form === 'not held' ? notHeld(move) : attended(move)];
  const open: MoveFact[] = move.unanswered.map(({ name }) => ({ kind: 'no answer recorded', words: `${name}: no answer recorded here` }));
  return [...first, ...absent(dossier, move), ...open];
}

/** The hour or part of the day of an event in words; undefined where none is recorded. */
export function hourWords(event: Event): string | undefined {
  const [, ...rest] = event.day.includes('/') ? [] : whenWords(event).split(', ');
  return rest.length === 0 ? undefined : capital(rest.join(', '));
}
