import type { Actor, Condition, Dossier, Event, Source, Term } from '../dossier/dossier.ts';
import type { DossierFile } from '../schema/dossier-file.ts';
import type { FieldPath } from '../schema/record.ts';
import type { Named } from './id-lookup.ts';

/** A field in which a record names another one by id. */
export interface IdField {
  file: string;
  path: FieldPath;
  to: Named;
  id: string;
}

type Place = Omit<IdField, 'file'>;

function one(to: Named, id: string | undefined, ...path: FieldPath): Place[] {
  return id === undefined ? [] : [{ to, id, path }];
}

function each(to: Named, ids: readonly string[] | undefined, ...path: FieldPath): Place[] {
  return (ids ?? []).map((id, index) => ({ to, id, path: [...path, index] }));
}

function inSettings({ parties }: DossierFile): Place[] {
  return parties.flatMap(({ actors }, index) => each('actors', actors, 'parties', index, 'actors'));
}

function inSource({ speaksFor, relays }: Source): Place[] {
  return [...one('actors', speaksFor, 'speaksFor'), ...each('sources', relays, 'relays')];
}

function inActor({ actsFor }: Actor): Place[] {
  return one('actors', actsFor, 'actsFor');
}

function inCondition({ addressedTo, formulations, positions, needs }: Condition): Place[] {
  return [
    ...each('actors', addressedTo, 'addressedTo'),
    ...formulations.flatMap(({ event, by }, at) => [
      ...one('events', event, 'formulations', at, 'event'),
      ...each('actors', by, 'formulations', at, 'by'),
    ]),
    ...positions.flatMap(({ event, saidBy }, at) => [
      ...one('events', event, 'positions', at, 'event'),
      ...one('actors', saidBy, 'positions', at, 'saidBy'),
    ]),
    ...needs.flatMap(({ condition, accordingTo }, at) => [
      ...one('conditions', condition, 'needs', at, 'condition'),
      ...one('actors', accordingTo, 'needs', at, 'accordingTo'),
    ]),
  ];
}

function inStates({ states }: Event): Place[] {
  return states.flatMap(({ by, becomes }, at) => [
    ...one('actors', by, 'states', at, 'by'),
    ...one('events', becomes, 'states', at, 'becomes'),
  ]);
}

function inPoints({ points }: Event): Place[] {
  return points.flatMap(({ answers }, point) =>
    answers.flatMap(({ via }, at) => one('actors', via, 'points', point, 'answers', at, 'via')),
  );
}

function inOutcomes({ outcomes }: Event): Place[] {
  return outcomes.flatMap(({ progress = [] }, outcome) =>
    progress.flatMap(({ event, reportedBy }, at) => [
      ...one('events', event, 'outcomes', outcome, 'progress', at, 'event'),
      ...one('actors', reportedBy, 'outcomes', outcome, 'progress', at, 'reportedBy'),
    ]),
  );
}

function inEvent(event: Event): Place[] {
  return [
    ...event.participants.flatMap(({ actor }, at) => one('actors', actor, 'participants', at, 'actor')),
    ...each('conditions', event.concerns, 'concerns'),
    ...inStates(event),
    ...inPoints(event),
    ...inOutcomes(event),
  ];
}

function inTerm({ uses }: Term): Place[] {
  return uses.flatMap(({ by }, at) => one('actors', by, 'uses', at, 'by'));
}

function inAll<Kind extends { file: string }>(records: ReadonlyMap<string, Kind>, placesIn: (record: Kind) => Place[]): IdField[] {
  return [...records.values()].flatMap((record) => placesIn(record).map((place) => ({ file: record.file, ...place })));
}

/** All fields of all files in which a record is named by id; citations, links and observers are told elsewhere. */
export function idFieldsIn(dossier: Dossier): IdField[] {
  return [
    ...inSettings(dossier.file).map((place) => ({ file: 'dossier.yaml', ...place })),
    ...inAll(dossier.sources, inSource),
    ...inAll(dossier.actors, inActor),
    ...inAll(dossier.conditions, inCondition),
    ...inAll(dossier.events, inEvent),
    ...inAll(dossier.terms, inTerm),
  ];
}
