import { listedCitations } from '../dossier/citations.ts';
import { raisedOn, raisersOf } from '../dossier/dated-entries.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { actorsInOrder, conditionsInOrder } from '../dossier/order.ts';
import { partyOf } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import { present } from '../dossier/presence.ts';
import { conditionStatus, endOf, statusOf, successorOf } from '../dossier/status.ts';
import { csvOf, type Row } from '../downloads/csv.ts';
import { relationsOf } from '../relations/relations.ts';
import { type Citation, withoutCitations, writeCitation } from '../schema/citation.ts';
import { addressOf } from '../site/address.ts';
import { factsOf } from '../story/move-words.ts';
import { movesOf } from '../story/moves.ts';
import { comparisonRows, issueRows, PROVISION_COLUMNS, provisionRows, TEXT_COLUMNS, textRows } from './text-tables.ts';

/** A table to take away: its name is that of its files. */
interface Table {
  name: string;
  title: string;
  /** What one row is. */
  about: string;
  /** The names of its columns, separated by blanks; a table without rows has them too. */
  columns: string;
  rows: (dossier: Dossier) => Row[];
}

const written = (citations: readonly Citation[]): string => citations.map(writeCitation).join('; ');
const listed = (sources: readonly string[]): string => written(listedCitations(sources));

/** The actors who were announced, invited or absent, by how it is recorded. */
function participantsOf({ participants }: Event): Row {
  const of = (wanted: string) => participants.filter(({ presence }) => presence === wanted).map(({ actor }) => actor);
  return { announced: of('announced'), invited: of('invited'), absent: of('absent') };
}

function events(dossier: Dossier): Row[] {
  return eventsInOrder(dossier).map((event) => ({
    ...{ id: event.id, page: addressOf('events', event.id), day: event.day, title: event.title, kind: event.kind },
    ...{ status: statusOf(event), replacedBy: successorOf(event), place: event.place, hourIsApproximate: event.hour === 'approximate' },
    ...{ partOfDay: event.partOfDay, plannedTitle: event.plannedTitle, participants: present(event) },
    ...participantsOf(event),
    ...{ to: event.to, answers: event.answers, after: event.after },
    ...{ concerns: event.concerns, summary: withoutCitations(event.summary), sources: listed(event.sources) },
  }));
}

function story(dossier: Dossier): Row[] {
  const ids = (parties: readonly { id: string }[]): string[] => parties.map(({ id }) => id);
  return movesOf(dossier).map((move) => ({
    ...{ event: move.event.id, page: addressOf('events', move.event.id), day: move.event.day, partOfDay: move.event.partOfDay },
    ...{ after: move.event.after, sentence: move.sentence, form: move.form, status: statusOf(move.event), parties: ids(move.parties) },
    ...{
      to: ids(move.to),
      answers: ids(move.answered),
      stances: move.stances.map(({ stance }) => stance),
      noAnswerRecorded: ids(move.unanswered),
    },
    ...{
      words: factsOf(dossier, move)
        .map(({ words }) => `${words}.`)
        .join(' '),
      sources: listed(move.event.sources),
    },
  }));
}

function conditions(dossier: Dossier): Row[] {
  return conditionsInOrder(dossier).map((condition) => ({
    ...{
      id: condition.id,
      page: addressOf('conditions', condition.id),
      title: condition.title,
      issue: condition.issue,
      kind: condition.kind,
    },
    ...{ raised: raisedOn(dossier, condition), raisedBy: raisersOf(dossier, condition), addressedTo: condition.addressedTo },
    ...{ status: conditionStatus(condition), until: endOf(condition)?.day, summary: withoutCitations(condition.summary) },
    sources: listed(condition.outcome?.sources ?? []),
  }));
}

function positions(dossier: Dossier): Row[] {
  return conditionsInOrder(dossier).flatMap((condition) =>
    positionsOf(dossier, condition).map(({ party, saidBy, day, stance, onlyAfter, note, event, implied, citations }) => ({
      ...{ condition: condition.id, page: addressOf('conditions', condition.id), party, saidBy, day, stance, onlyAfter, note, event },
      basis: implied ? 'put the condition' : 'recorded',
      sources: written(citations),
    })),
  );
}

function actors(dossier: Dossier): Row[] {
  return actorsInOrder(dossier).map(({ id, name, kind, office, actsFor, summary }) => ({
    ...{ id, page: addressOf('actors', id), name, kind, office, actsFor, party: partyOf(dossier, id)?.id },
    summary: withoutCitations(summary),
  }));
}

function relations(dossier: Dossier): Row[] {
  return relationsOf(dossier).links.map(({ kind, from, to, day, words, record, citations }) => ({
    ...{ kind, from, to, day, words, page: addressOf(record.collection, record.id), sources: written(citations) },
  }));
}

function sources(dossier: Dossier): Row[] {
  return [...dossier.sources.values()].map(
    ({ id, url, publisher, title, published, language, kind, standing, speaksFor, relays, read }) => ({
      ...{ id, page: addressOf('sources', id), url, publisher, title, published, language, kind, standing, speaksFor, relays, read },
    }),
  );
}

/** The tables that can be taken away, each as CSV and as JSON. */
export const TABLES: readonly Table[] = [
  {
    name: 'events',
    title: 'Events',
    about: 'an event with its day, status, participants and sources',
    columns:
      'id page day title kind status replacedBy place hourIsApproximate partOfDay plannedTitle participants announced invited absent to answers after concerns summary sources',
    rows: events,
  },
  {
    name: 'story',
    title: 'The story move by move',
    about: 'a move: who said what to whom, who attended, what was not held',
    columns: 'event page day partOfDay after sentence form status parties to answers stances noAnswerRecorded words sources',
    rows: story,
  },
  {
    name: 'conditions',
    title: 'Conditions',
    about: 'a condition with the day on which it was raised and what became of it',
    columns: 'id page title issue kind raised raisedBy addressedTo status until summary sources',
    rows: conditions,
  },
  {
    name: 'positions',
    title: 'Positions',
    about: 'what a party did with a condition at one moment, with its sources',
    columns: 'condition page party saidBy day stance onlyAfter note event basis sources',
    rows: positions,
  },
  {
    name: 'texts',
    title: 'Texts',
    about: 'a text with who put it to whom and the last that is recorded of it',
    columns: TEXT_COLUMNS,
    rows: textRows,
  },
  {
    name: 'provisions',
    title: 'Provisions',
    about: 'a clause of a text, with what was last said of it and its sources',
    columns: PROVISION_COLUMNS,
    rows: provisionRows,
  },
  {
    name: 'comparisons',
    title: 'Comparisons',
    about: 'a clause beside one of an earlier text, by their wording',
    columns: 'later relation earlier words page',
    rows: comparisonRows,
  },
  {
    name: 'issues',
    title: 'Issues',
    about: 'an issue on which conditions and clauses turn',
    columns: 'id page name heading covers',
    rows: issueRows,
  },
  {
    name: 'actors',
    title: 'Actors',
    about: 'who takes part, speaks or reports',
    columns: 'id page name kind office actsFor party summary',
    rows: actors,
  },
  {
    name: 'relations',
    title: 'Relations',
    about: 'what one record says of two actors, as a sentence, with its sources',
    columns: 'kind from to day words page sources',
    rows: relations,
  },
  {
    name: 'sources',
    title: 'Sources',
    about: 'a page that was read, or an origin known through others',
    columns: 'id page url publisher title published language kind standing speaksFor relays read',
    rows: sources,
  },
];

/** A table as CSV. */
export function tableAsCsv({ columns, rows }: Table, dossier: Dossier): string {
  return csvOf(rows(dossier), columns.split(' '));
}
