import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { mainParties, partiesOf } from '../dossier/parties.ts';
import { present, presentOrExpected } from '../dossier/presence.ts';
import { statusOf } from '../dossier/status.ts';
import type { Party } from '../schema/dossier-file.ts';
import type { EventKind } from '../schema/event.ts';
import { type AnswerStance, answerStances, unansweredBy } from './answers.ts';
import { type EventEntries, entriesByEvent } from './entries.ts';

/**
 * What a move is drawn as: something said to somebody, people who met or spoke, what was planned and is not recorded as held,
 * an attack, or anything else.
 */
export type MoveForm = 'arrow' | 'meeting' | 'not held' | 'attack' | 'mark';

/** One move of the story. Parties are main ones, in the order of dossier.yaml. */
export interface Move {
  event: Event;
  /** The event's `short`, or its title. */
  sentence: string;
  form: MoveForm;
  /** Of an arrow who said it; of a meeting who attended; of what was not held who was expected or stayed away; else who took part. */
  parties: Party[];
  /** Of an arrow to whom it was said. */
  to: Party[];
  /** The events that it replies to. */
  answered: Event[];
  /** Of an arrow that answers: the stances taken on what was put in the events that it replies to. */
  stances: AnswerStance[];
  /** Of an arrow: those addressed of whom no answer is recorded here. */
  unanswered: Party[];
}

/** A dossier of which nothing is marked as main is told whole, if it has no more events than this. */
export const WHOLE_STORY = 40;

/** What a speaker does alone; in all other kinds of events people are together, and not everybody speaks. */
const SAYING: readonly EventKind[] = ['statement', 'proposal', 'decision', 'deadline'];
/** The kinds of events in which people are together, in a room or on a line. */
export const TOGETHER: readonly EventKind[] = ['meeting', 'call', 'visit', 'exchange'];

/** What the events of a dossier are read with. */
interface Reading {
  dossier: Dossier;
  entries: ReadonlyMap<string, EventEntries>;
}

function mainOnes(dossier: Dossier, actors: readonly string[]): Party[] {
  const main = new Set(mainParties(dossier));
  return partiesOf(dossier, actors).filter((party) => main.has(party));
}

/** The parties that spoke in an event: all who took part in a statement, of a meeting those who worded something or took a position. */
function speaking({ dossier, entries }: Reading, event: Event): Party[] {
  const there = mainOnes(dossier, present(event));
  if (SAYING.includes(event.kind)) return there;
  const { authors, positions } = entries.get(event.id) ?? { authors: [], positions: [] };
  const spoke = new Set([...mainOnes(dossier, authors).map(({ id }) => id), ...positions.map(({ party }) => party)]);
  return there.filter(({ id }) => spoke.has(id));
}

/** The parties to which an event was said: those in `to`, else those who said what it replies to. */
function addressed(reading: Reading, event: Event, answered: readonly Event[]): Party[] {
  if (event.to.length > 0) return mainOnes(reading.dossier, event.to);
  const asked = new Set(answered.flatMap((one) => speaking(reading, one)));
  return mainParties(reading.dossier).filter((party) => asked.has(party));
}

function arrow(reading: Reading, event: Event, answered: Event[]): Move | undefined {
  const said = speaking(reading, event);
  const named = addressed(reading, event, answered);
  // Whoever is addressed is no speaker, but of an answer that is to its own party too.
  const parties = event.to.length > 0 ? said.filter((party) => !named.includes(party)) : said;
  const to = named.filter((party) => !parties.includes(party));
  if (parties.length === 0 || to.length === 0) return undefined;
  const stances = answerStances(reading.entries, event, parties, answered);
  const unanswered = event.to.length > 0 ? unansweredBy(reading.dossier, reading.entries, event, to) : [];
  return { event, sentence: event.short ?? event.title, form: 'arrow', parties, to, answered, unanswered, stances };
}

/** Whoever was expected at what was not held; where nobody is named as such, whoever is named as having stayed away. */
function expectedOrAbsent(event: Event): string[] {
  const expected = presentOrExpected(event);
  return expected.length > 0 ? expected : event.participants.map(({ actor }) => actor);
}

function moveOf(reading: Reading, event: Event): Move {
  const { dossier } = reading;
  const answered = event.answers.flatMap((id) => dossier.events.get(id) ?? []);
  const sentence = event.short ?? event.title;
  const plain = (form: MoveForm, actors: readonly string[]): Move => {
    return { event, sentence, form, parties: mainOnes(dossier, actors), to: [], answered, unanswered: [], stances: [] };
  };
  if (statusOf(event) !== 'held') return plain('not held', expectedOrAbsent(event));
  if (event.kind === 'attack') return plain('attack', []);
  const said = arrow(reading, event, answered);
  if (said) return said;
  const mark = plain('mark', present(event));
  return TOGETHER.includes(event.kind) && mark.parties.length > 1 ? { ...mark, form: 'meeting' } : mark;
}

/** Which events make up the story: those marked main; where none is, all of a dossier of few events; else none. */
function toldEvents(dossier: Dossier): Event[] {
  const events = eventsInOrder(dossier);
  const main = events.filter((event) => event.main);
  return main.length > 0 || events.length > WHOLE_STORY ? main : events;
}

const stories = new WeakMap<Dossier, readonly Move[]>();

/** The moves of the story in the order of time; which of two came first need not be known: see `runsOf`. Kept as long as the dossier. */
export function movesOf(dossier: Dossier): readonly Move[] {
  const known = stories.get(dossier);
  if (known) return known;
  const reading = { dossier, entries: entriesByEvent(dossier) };
  const moves = toldEvents(dossier).map((event) => moveOf(reading, event));
  stories.set(dossier, moves);
  return moves;
}

/** The one stance by which an answer is coloured; undefined where there is none, several, or a yes that depends on something else. */
export function toneStance({ stances }: Move): AnswerStance['stance'] | undefined {
  const [only, ...others] = stances;
  return only && others.length === 0 && only.onlyAfter.length === 0 ? only.stance : undefined;
}
