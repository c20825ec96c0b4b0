import { compareTexts } from '../compare-texts.ts';
import type { ActorData } from '../schema/actor.ts';
import type { ChangeData } from '../schema/change.ts';
import type { Collection } from '../schema/collections.ts';
import type { ConditionData } from '../schema/condition.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { EventData } from '../schema/event.ts';
import type { PageData } from '../schema/page.ts';
import type { FileInfo } from '../schema/record.ts';
import type { SourceData } from '../schema/source.ts';
import type { TermData } from '../schema/term.ts';

export type Source = SourceData & FileInfo<'sources'>;
export type Actor = ActorData & FileInfo<'actors'>;
export type Condition = ConditionData & FileInfo<'conditions'>;
export type Event = EventData & FileInfo<'events'>;
export type Term = TermData & FileInfo<'terms'>;
export type Change = ChangeData & FileInfo<'changes'>;
type Page = PageData & FileInfo<'pages'>;

/** What the files of one content folder say together: the records by id, in the order of ids. */
export interface Dossier {
  settings: DossierFile;
  sources: ReadonlyMap<string, Source>;
  actors: ReadonlyMap<string, Actor>;
  conditions: ReadonlyMap<string, Condition>;
  events: ReadonlyMap<string, Event>;
  terms: ReadonlyMap<string, Term>;
  changes: ReadonlyMap<string, Change>;
  pages: ReadonlyMap<string, Page>;
}

/** Any record of a dossier; its `collection` tells which. */
export type AnyRecord = Source | Actor | Condition | Event | Term | Change | Page;

/** One file's fields (already checked against its collection's schema) and what it holds besides. */
export interface Reading {
  filed: FileInfo;
  data: unknown;
}

function recordsOf<Kind>(readings: readonly Reading[], collection: Collection): ReadonlyMap<string, Kind> {
  const own = readings.filter(({ filed }) => filed.collection === collection);
  own.sort((a, b) => compareTexts(a.filed.id, b.filed.id));
  return new Map(own.map(({ filed, data }) => [filed.id, { ...(data as object), ...filed } as Kind]));
}

/** Puts the records of all files together. */
export function dossierOf(settings: DossierFile, readings: readonly Reading[]): Dossier {
  return {
    settings,
    sources: recordsOf<Source>(readings, 'sources'),
    actors: recordsOf<Actor>(readings, 'actors'),
    conditions: recordsOf<Condition>(readings, 'conditions'),
    events: recordsOf<Event>(readings, 'events'),
    terms: recordsOf<Term>(readings, 'terms'),
    changes: recordsOf<Change>(readings, 'changes'),
    pages: recordsOf<Page>(readings, 'pages'),
  };
}
