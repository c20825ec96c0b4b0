import { accountsOf } from '../../../src/accounts/accounts.ts';
import { balanceOf } from '../../../src/changes/balance.ts';
import { corroborationOf } from '../../../src/citations/corroboration.ts';
import { citationsOf } from '../../../src/dossier/citations.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { mainParties } from '../../../src/dossier/parties.ts';
import { type MatrixRow, matrixOn } from '../../../src/positions/positions.ts';
import { standingOn } from '../../../src/positions/standing.ts';
import { deadlocksOf } from '../../../src/preconditions/deadlocks.ts';
import { totalsOf } from '../../../src/records/progress.ts';
import { referencesTo } from '../../../src/records/references.ts';
import { notRecorded, unknownsOf } from '../../../src/records/unknowns.ts';
import { pairTable } from '../../../src/relations/pairs.ts';
import { relationsOf } from '../../../src/relations/relations.ts';
import type { Collection } from '../../../src/schema/collections.ts';
import { sentencesOf } from '../../../src/sentences/sentences.ts';
import { layoutRow } from '../../../src/story/layout/row.ts';
import { rowContent } from '../../../src/story/layout/row-content.ts';
import { factsOf } from '../../../src/story/move-words.ts';
import { movesOf } from '../../../src/story/moves.ts';
import { timelineOf } from '../../../src/timeline/timeline.ts';

const COLLECTIONS: readonly Collection[] = ['actors', 'conditions', 'events', 'texts', 'sources', 'terms'];

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function rows(matrix: readonly MatrixRow[]) {
  return matrix.map(({ condition, cells }) => ({ condition: condition.id, cells }));
}

function standing(dossier: Dossier, day: string) {
  const { matrix, open, closed, planned, happened, knownLater } = standingOn(dossier, day);
  return {
    day,
    matrix: rows(matrix),
    open: ids(open),
    closed: ids(closed),
    planned: ids(planned),
    happened: ids(happened),
    knownLater: ids(knownLater),
  };
}

function recordsOf(dossier: Dossier) {
  return COLLECTIONS.flatMap((collection) => [...dossier[collection].values()]);
}

/** All that is derived from a dossier, as plain values; `days` are those of the standings. */
export function derivedFrom(dossier: Dossier, days: readonly string[]) {
  return {
    matrix: rows(matrixOn(dossier)),
    standings: days.map((day) => standing(dossier, day)),
    timeline: timelineOf(dossier),
    story: movesOf(dossier).map((move) => ({
      row: layoutRow(rowContent(move, mainParties(dossier))).onAxis,
      facts: factsOf(dossier, move),
      sentence: move.sentence,
    })),
    deadlocks: deadlocksOf(dossier),
    unknowns: unknownsOf(dossier),
    balance: balanceOf(dossier),
    notRecorded: notRecorded(dossier).map(({ party, condition }) => ({ party: party.id, condition: condition.id })),
    accounts: [...dossier.events.values()].map((event) => ({
      id: event.id,
      points: accountsOf(dossier, event),
      totals: event.outcomes.map(totalsOf),
    })),
    relations: relationsOf(dossier),
    pairs: pairTable(dossier),
    sentences: sentencesOf(dossier),
    corroboration: recordsOf(dossier).map((record) => ({
      of: `${record.collection}/${record.id}`,
      ...corroborationOf(
        dossier,
        citationsOf(record).map(({ citation }) => citation),
      ),
    })),
    references: recordsOf(dossier).map(({ collection, id }) => ({
      to: `${collection}/${id}`,
      from: referencesTo(dossier, collection, id),
    })),
  };
}
