import { dayWords, whenWords } from '../day/words.ts';
import type { DatedPosition } from '../dossier/dated-entries.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import type { Order } from '../dossier/orders.ts';
import { positionPath } from '../dossier/positions.ts';
import { lastEvents, mainMoves } from '../overview/moves.ts';
import { type QuarrelRow, quarrelOf } from '../overview/quarrel.ts';
import { type Came, whatCame } from '../overview/what-came.ts';
import { STANCE_TERMS } from '../positions/stances.ts';
import { sideWords, stepName } from '../preconditions/ladder-words.ts';
import { laddersOf } from '../preconditions/ladders.ts';
import type { Basis, Sentence } from './sentence.ts';

const nameOf = (dossier: Dossier, id: string): string => dossier.actors.get(id)?.name ?? id;

const ofOrder = (dossier: Dossier, { condition, index }: Order): Basis => ({
  file: dossier.conditions.get(condition)?.file ?? '',
  path: ['positions', index],
});

function stanceBasis(dossier: Dossier, position: DatedPosition): Basis {
  const condition = dossier.conditions.get(position.condition);
  return { file: condition?.file ?? '', path: condition ? positionPath(condition, position) : [] };
}

function rowSentences(dossier: Dossier, day: string, { party, orders, stances }: QuarrelRow): Sentence[] {
  const wanted = orders.map(({ first, next, said }): Sentence => {
    const names = said.map(({ speaker }) => nameOf(dossier, speaker)).join(', ');
    const words = `${party.name} on ${dayWords(day)}: first “${stepName(dossier, first)}”, then “${stepName(dossier, next)}” (${names}).`;
    return { kind: 'wanted first', words, basis: said.map((order) => ofOrder(dossier, order)) };
  });
  const beside = stances.map((position): Sentence => {
    const speaker = position.saidBy === undefined ? '' : ` (${nameOf(dossier, position.saidBy)})`;
    const only = position.onlyAfter.map((id) => `“${stepName(dossier, id)}”`).join(' and ');
    const told = STANCE_TERMS[position.stance].predicate(`“${stepName(dossier, position.condition)}”`);
    const words = `${party.name}${speaker} ${told}${only === '' ? '' : `, but only after ${only}`}, ${whenWords(position)}.`;
    return { kind: 'said beside', words, basis: [stanceBasis(dossier, position)] };
  });
  return [...wanted, ...beside];
}

const ofEvent = ({ file }: Event, ...path: string[]): Basis => ({ file, path });

function cameSentence(dossier: Dossier, came: Came): Sentence {
  const since = came.day === undefined ? '' : `, ${dayWords(came.day)}`;
  if ('event' in came) {
    return { kind: 'what came', words: `“${came.event.title}”: ${came.status}${since}.`, basis: [ofEvent(came.event, 'states')] };
  }
  const met = came.meetings.map(({ title }) => `; “${title}”`).join('');
  const basis = [{ file: dossier.conditions.get(came.condition)?.file ?? '', path: ['outcome'] }];
  return { kind: 'what came', words: `“${stepName(dossier, came.condition)}”: ${came.status}${since}${met}.`, basis };
}

/** What the first page says of the quarrel over an order, of what came of it, and of what is last recorded after it. */
export function quarrelSentences(dossier: Dossier): Sentence[] {
  const quarrel = quarrelOf(dossier);
  const came = quarrel ? whatCame(dossier, quarrel) : [];
  const told = quarrel ? [quarrel.day, ...came.flatMap(({ day }) => day ?? [])] : mainMoves(dossier).moves.map(({ day }) => day);
  const last = lastEvents(dossier, told).map(({ of, event }): Sentence => {
    return {
      kind: 'last recorded',
      words: `Last recorded ${of}: “${event.title}”, ${dayWords(event.day)}.`,
      basis: [ofEvent(event, 'day')],
    };
  });
  const rows = quarrel?.rows.flatMap((row) => rowSentences(dossier, quarrel.day, row)) ?? [];
  return [...rows, ...came.map((one) => cameSentence(dossier, one)), ...last];
}

/** What the page of deadlocks says of each side. */
export function sideSentences(dossier: Dossier): Sentence[] {
  return laddersOf(dossier).flatMap(({ sides }) =>
    sides.map((side): Sentence => {
      return { kind: 'side of a deadlock', words: sideWords(dossier, side), basis: side.orders.map((order) => ofOrder(dossier, order)) };
    }),
  );
}
