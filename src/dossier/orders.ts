import { firstDay } from '../day/day.ts';
import type { Citation } from '../schema/citation.ts';
import { listedCitations } from './citations.ts';
import { type DatedPosition, recordedPositionsOf } from './dated-entries.ts';
import type { Condition, Dossier } from './dossier.ts';
import { speakerOf } from './parties.ts';

/** That somebody says yes to one condition only after another one. */
export interface Order {
  /** The condition that waits. */
  condition: string;
  /** The condition that was to come first. */
  first: string;
  /** The actor who said so. */
  speaker: string;
  /** The speaker's party. */
  party: string;
  /** The place of the position that says so in the condition's file, from 0. */
  index: number;
  /** The day, as written, on which it was first said. */
  from: string;
  /** The day, as written, from which it no longer stood: the speaker said otherwise, the party acted against it, or one of the two was met. */
  until?: string;
  /** What the party did against it; missing where the speaker said otherwise, or where it still stands. */
  ended?: string;
  citations: Citation[];
}

function begun(dossier: Dossier, position: DatedPosition, first: string): Order[] {
  const { condition, index, party, day: from, citations } = position;
  const isKnown = dossier.settings.parties.some(({ id }) => id === party);
  const speaker = isKnown ? speakerOf(dossier, position) : undefined;
  return speaker === undefined || first === condition ? [] : [{ condition, first, speaker, party, index, from, citations }];
}

function isStanding({ until }: Order, day: string): boolean {
  return until === undefined || firstDay(day) < firstDay(until);
}

/** Ends an order by the position's `ended`, if it comes before the order's present end. */
function endByAct(order: Order, { ended }: DatedPosition): Order {
  if (ended === undefined || !isStanding(order, ended.day)) return order;
  return { ...order, until: ended.day, ended: ended.why, citations: [...order.citations, ...listedCitations(ended.sources)] };
}

/** What a later position of the same speaker makes of an order: it is repeated, or the speaker said otherwise. */
function heard(order: Order, position: DatedPosition): Order {
  if (position.onlyAfter.includes(order.first)) return endByAct(order, position);
  if (firstDay(position.day) <= firstDay(order.from) || !isStanding(order, position.day)) return order;
  const { ended: _, ...rest } = order;
  return { ...rest, until: position.day, citations: [...order.citations, ...position.citations] };
}

/** Ends an order on the day on which either condition was met: what was to come first came, or what was to wait did not wait. */
function endByOutcome(dossier: Dossier, order: Order): Order[] {
  let ending = order;
  for (const id of [order.first, order.condition]) {
    const outcome = dossier.conditions.get(id)?.outcome;
    if (outcome?.result !== 'met' || !isStanding(ending, outcome.day)) continue;
    const { ended: _, ...rest } = ending;
    ending = { ...rest, until: outcome.day, citations: [...order.citations, ...listedCitations(outcome.sources)] };
  }
  // What was said after that is no order any more.
  return ending.until !== undefined && firstDay(ending.until) <= firstDay(order.from) ? [] : [ending];
}

function ordersOfSpeaker(dossier: Dossier, positions: readonly DatedPosition[]): Order[] {
  let orders: Order[] = [];
  for (const position of positions) {
    const isRepeated = (first: string) => orders.some((order) => order.first === first && isStanding(order, position.day));
    const begins = position.onlyAfter.filter((first) => !isRepeated(first));
    orders = orders.map((order) => heard(order, position));
    orders.push(...begins.flatMap((first) => begun(dossier, position, first)).map((order) => endByAct(order, position)));
  }
  return orders;
}

/**
 * The orders in which somebody would have one condition come before another,
 * derived from `onlyAfter`. An order stands from when it was said until the
 * same speaker takes a position on that condition without it on a later day,
 * until `ended`, or until one of the two conditions was met: one rule for
 * every party. By the speaker who came first.
 */
export function ordersOf(dossier: Dossier, condition: Condition): Order[] {
  const found = recordedPositionsOf(dossier, condition).filter(({ stance }) => stance !== 'none-found');
  const bySpeaker = Map.groupBy(found, ({ party, saidBy }) => `${party} ${saidBy ?? ''}`);
  const orders = [...bySpeaker.values()].flatMap((positions) => ordersOfSpeaker(dossier, positions));
  return orders.flatMap((order) => endByOutcome(dossier, order));
}

/** The orders of all conditions, by condition. */
export function allOrdersOf(dossier: Dossier): Order[] {
  return [...dossier.conditions.values()].flatMap((condition) => ordersOf(dossier, condition));
}
