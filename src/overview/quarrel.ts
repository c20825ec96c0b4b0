import { latestStart } from '../day/order.ts';
import type { DatedPosition } from '../dossier/dated-entries.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Order } from '../dossier/orders.ts';
import { mainParties } from '../dossier/parties.ts';
import { type Deadlock, deadlocksOf, standsOn } from '../preconditions/deadlocks.ts';
import type { Party } from '../schema/dossier-file.ts';
import { stancesBeside } from './stances-beside.ts';

/** An order of the two steps that speakers of one party kept to on the day. */
interface PartyOrder {
  /** The condition that was to come first, and the one that was to wait for it. */
  first: string;
  next: string;
  /** Who said so, and when: by day. */
  said: Order[];
}

/** What one main party wanted of the two steps at the end of the day. */
export interface QuarrelRow {
  party: Party;
  /** Empty where nobody of the party is on record with an order by then. */
  orders: PartyOrder[];
  /** What speakers without such an order had last said by then, where that says more than the orders do. */
  stances: DatedPosition[];
}

/** Who wanted which of two steps first, as it stood at the end of one day. */
export interface Quarrel {
  /** The calendar day. */
  day: string;
  /** The deadlock in which the day lies. */
  deadlock: Deadlock;
  /** The ids of the two conditions, in the order of the deadlock. */
  steps: readonly [string, string];
  rows: QuarrelRow[];
}

interface Candidate {
  deadlock: Deadlock;
  steps: readonly [string, string];
  day: string;
  standing: Order[];
  /** How many main parties kept to an order on that day. */
  parties: number;
  /** How many of their speakers did so in the course of the deadlock. */
  speakers: number;
}

const countOf = (values: readonly string[]): number => new Set(values).size;

/** Each day of a deadlock of two steps on which an order began, with what main parties kept to on it, if they kept to both orders. */
function candidatesIn(dossier: Dossier, deadlock: Deadlock): Candidate[] {
  const [one, other, ...more] = deadlock.conditions;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const main = new Set(mainParties(dossier).map(({ id }) => id));
  const edges = deadlock.edges.filter(({ party }) => main.has(party));
  const speakers = countOf(edges.map(({ speaker }) => speaker));
  const begun = edges.map(({ from }) => latestStart(from)).filter((day) => day > deadlock.from);
  return [deadlock.from, ...begun.sort()].flatMap((day): Candidate[] => {
    const standing = edges.filter((edge) => standsOn(edge, day));
    const parties = countOf(standing.map(({ party }) => party));
    if (parties < 2 || countOf(standing.map(({ first }) => first)) < 2) return [];
    return [{ deadlock, steps: [one, other], day, standing, parties, speakers }];
  });
}

/** The day on which most main parties stood against each other, of the deadlock in which most speakers did; the first of equals. */
function weightiest(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => b.parties - a.parties || b.speakers - a.speakers)[0];
}

function ordersOfParty(standing: readonly Order[], party: string): PartyOrder[] {
  const own = Map.groupBy(
    standing.filter((order) => order.party === party),
    ({ first }) => first,
  );
  return [...own].flatMap(([first, said]) => (said[0] ? [{ first, next: said[0].condition, said }] : []));
}

/**
 * The quarrel over an order of two steps: of all deadlocks of two conditions
 * the one in which most main parties, then most of their speakers, kept to one
 * order or the other, on the first day on which most of these parties did. A
 * row for each main party of which anything is recorded by then. Undefined
 * where no two main parties were in such a deadlock.
 */
export function quarrelOf(dossier: Dossier): Quarrel | undefined {
  const chosen = weightiest(deadlocksOf(dossier).flatMap((deadlock) => candidatesIn(dossier, deadlock)));
  if (!chosen) return undefined;
  const { day, deadlock, steps, standing } = chosen;
  const rows = mainParties(dossier).map((party): QuarrelRow => {
    const orders = ordersOfParty(standing, party.id);
    return { party, orders, stances: stancesBeside(dossier, { party: party.id, steps, day, standing }) };
  });
  return { day, deadlock, steps, rows: rows.filter(({ orders, stances }) => orders.length + stances.length > 0) };
}
