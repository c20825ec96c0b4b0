import { listedCitations } from '../dossier/citations.ts';
import { formulationsOf } from '../dossier/dated-entries.ts';
import type { Actor, Condition, Dossier, Event, Source, Term, Text } from '../dossier/dossier.ts';
import { ordersOf } from '../dossier/orders.ts';
import { positionsOf } from '../dossier/positions.ts';
import { type Citation, citationsIn } from '../schema/citation.ts';
import type { Paragraph } from '../schema/record.ts';
import type { Provision } from '../schema/text.ts';
import type { Unknown } from '../schema/words.ts';
import type { NoteSlot } from './notes.ts';

function proseOf(paragraphs: readonly Paragraph[]): Citation[] {
  return paragraphs.flatMap(({ citations }) => citations);
}

function unknownPlaces(unknowns: readonly Unknown[] | undefined): NoteSlot[] {
  return (unknowns ?? []).map(({ text }, index) => ({ slot: `unknown-${index}` as const, citations: citationsIn(text) }));
}

function head(record: { summary: string; paragraphs: readonly Paragraph[] }): NoteSlot[] {
  return [
    { slot: 'summary', citations: citationsIn(record.summary) },
    { slot: 'prose', citations: proseOf(record.paragraphs) },
  ];
}

function statePlaces({ states }: Event): NoteSlot[] {
  return states.map(({ sources }, index) => ({ slot: `state-${index}` as const, citations: listedCitations(sources) }));
}

function answerPlaces({ points }: Event): NoteSlot[] {
  return points.flatMap(({ answers }, point) =>
    answers.map(({ sources }, index) => ({ slot: `answer-${point}-${index}` as const, citations: listedCitations(sources) })),
  );
}

/** Where agreements cite: each at its place, and at the steps of carrying it out. */
export function agreementPlaces({ outcomes }: Pick<Event, 'outcomes'>): NoteSlot[] {
  return outcomes.flatMap(({ sources, progress = [] }, index) => [
    { slot: `agreement-${index}` as const, citations: listedCitations(sources) },
    ...progress.map(({ sources }, step) => ({ slot: `progress-${index}-${step}` as const, citations: listedCitations(sources) })),
  ]);
}

/** Where an event's page cites, in reading order. */
export function eventPlaces(event: Event): NoteSlot[] {
  return [
    ...head(event),
    ...statePlaces(event),
    ...answerPlaces(event),
    ...agreementPlaces(event),
    ...unknownPlaces(event.unknowns),
    { slot: 'sources' as const, citations: listedCitations(event.sources) },
  ];
}

function expectationPlaces({ expectations }: Condition): NoteSlot[] {
  return expectations.flatMap(({ sources, came }, index) => [
    { slot: `expectation-${index}` as const, citations: listedCitations(sources) },
    { slot: `came-${index}` as const, citations: listedCitations(came?.sources) },
  ]);
}

function positionPlaces(dossier: Dossier, condition: Condition): NoteSlot[] {
  return positionsOf(dossier, condition).flatMap(({ index, citations, readings = [] }) => [
    { slot: `position-${index}` as const, citations },
    ...readings.map(({ sources }, reading) => ({ slot: `reading-${index}-${reading}` as const, citations: listedCitations(sources) })),
  ]);
}

/** Where a condition's page cites, in reading order. */
export function conditionPlaces(dossier: Dossier, condition: Condition): NoteSlot[] {
  return [
    ...head(condition),
    ...formulationsOf(dossier, condition).map(({ index, citations }) => ({ slot: `formulation-${index}` as const, citations })),
    ...expectationPlaces(condition),
    ...positionPlaces(dossier, condition),
    ...ordersOf(dossier, condition).map(({ citations }, index) => ({ slot: `order-${index}` as const, citations })),
    { slot: 'outcome' as const, citations: listedCitations(condition.outcome?.sources) },
    ...unknownPlaces(condition.unknowns),
  ];
}

/** Where an actor's page cites, in reading order; the rows of its table of positions are named by condition. */
export function actorPlaces(actor: Actor, rows: readonly NoteSlot[]): NoteSlot[] {
  return [...head(actor), ...rows, ...unknownPlaces(actor.unknowns)];
}

/** Where a term's page cites, in reading order. */
export function termPlaces(term: Term): NoteSlot[] {
  return [
    ...head(term),
    ...term.uses.map(({ sources }, index) => ({ slot: `use-${index}` as const, citations: listedCitations(sources) })),
  ];
}

/** Where a source's page cites: the other sources with which its statements are compared. */
export function sourcePlaces({ compared }: Source): NoteSlot[] {
  return compared.map(({ sources }, index) => ({ slot: `compared-${index}` as const, citations: listedCitations(sources) }));
}

/** Where a provision is cited from: its own sources, where the pages differ, and what was said of the agreement on it. */
export function provisionPlaces({ sources, disagreement = '', status }: Provision, at: number): NoteSlot[] {
  return [
    { slot: `provision-${at}`, citations: listedCitations(sources) },
    { slot: `disagreement-${at}`, citations: citationsIn(disagreement) },
    ...status.map((entry, index) => ({ slot: `status-${at}-${index}` as const, citations: listedCitations(entry.sources) })),
  ];
}

/** Where a text's page cites, in reading order. */
export function textPlaces(text: Text): NoteSlot[] {
  return [
    ...head(text),
    ...text.states.map(({ sources }, index) => ({ slot: `state-${index}` as const, citations: listedCitations(sources) })),
    ...text.provisions.flatMap(provisionPlaces),
    ...unknownPlaces(text.unknowns),
  ];
}
