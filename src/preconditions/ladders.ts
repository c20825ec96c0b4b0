import { compareTexts } from '../compare-texts.ts';
import { firstDay } from '../day/day.ts';
import { compareDays } from '../day/order.ts';
import type { When } from '../day/words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allOrdersOf, type Order } from '../dossier/orders.ts';
import { type Deadlock, deadlocksOf } from './deadlocks.ts';
import { sayingOf } from './sayings.ts';

/** What was said on one day by some: this first, and only then the ladder's own condition. */
interface Rung {
  first: string;
  /** Who said so and when, in the order of parties. */
  said: PlacedOrder[];
}

/** An order with what is known of its hour, and its place among all orders of its ladders. */
interface PlacedOrder extends Order {
  when: When;
  at: number;
}

/** One side of a deadlock: what it would have first, and who asked for that while the deadlock stood. */
export interface LadderSide {
  first: string;
  /** The condition that was to wait. */
  condition: string;
  orders: Order[];
}

/** A calendar day on which something was said, with the rungs of each side; or one on which the deadlock began or ended. */
export type LadderRow = { day: string; rungs: Rung[][] } | { day: string; mark: 'begins' | 'ends' };

/** The ladders of one circle of conditions, side by side. */
export interface Ladders {
  /** In the order of the circle, as in `Deadlock`. */
  conditions: string[];
  /** The steps that stand on more than one ladder: those of the circle, then others by their first day. */
  shared: string[];
  /** When the circle stood; each `until` is the first day after it. */
  stretches: Pick<Deadlock, 'from' | 'until'>[];
  sides: LadderSide[];
  rows: LadderRow[];
  /** Every order on the ladders, by which their notes are numbered. */
  orders: Order[];
}

function partyPlace({ settings }: Dossier, { party }: Order): number {
  return settings.parties.findIndex(({ id }) => id === party);
}

function sidesOf(dossier: Dossier, conditions: readonly string[], edges: readonly Order[]): LadderSide[] {
  return conditions.map((condition, at) => {
    const first = conditions[(at + 1) % conditions.length] ?? condition;
    const orders = edges.filter((edge) => edge.condition === condition);
    return { first, condition, orders: orders.sort((a, b) => partyPlace(dossier, a) - partyPlace(dossier, b)) };
  });
}

/** The rungs of one ladder that belong to a day. */
function rungsOf(orders: readonly PlacedOrder[]): Rung[] {
  return [...Map.groupBy(orders, ({ first }) => first)].map(([first, said]) => ({ first, said }));
}

function sharedSteps(conditions: readonly string[], orders: readonly Order[]): string[] {
  const ladders = Map.groupBy(orders, ({ first }) => first);
  const others = [...ladders].filter(
    ([first, own]) => !conditions.includes(first) && new Set(own.map(({ condition }) => condition)).size > 1,
  );
  return [...conditions, ...others.map(([first]) => first)];
}

function dayRows(dossier: Dossier, ladders: Omit<Ladders, 'rows'>): LadderRow[] {
  const placed = ladders.orders.map(
    (order, at): PlacedOrder => ({ ...order, at, when: sayingOf(dossier, order)[0] ?? { day: order.from } }),
  );
  const byDay = Map.groupBy(placed, ({ from }) => firstDay(from));
  return [...byDay].map(([day, orders]) => {
    const ofSide = ({ condition }: LadderSide) => orders.filter((order) => order.condition === condition);
    return { day, rungs: ladders.sides.map((side) => rungsOf(ofSide(side))) };
  });
}

/** Within a day an end comes before what is said then, a beginning after it. */
const RANK = { ends: 0, begins: 2 };
const rankOf = (row: LadderRow): number => ('mark' in row ? RANK[row.mark] : 1);

function laddersOfCircle(dossier: Dossier, deadlocks: readonly Deadlock[], all: readonly Order[]): Ladders {
  const conditions = deadlocks[0]?.conditions ?? [];
  const edges = new Map(
    deadlocks.flatMap((deadlock) => deadlock.edges).map((edge) => [`${edge.condition} ${edge.first} ${edge.index}`, edge]),
  );
  const orders = all.filter(({ condition }) => conditions.includes(condition));
  orders.sort((a, b) => compareDays(a.from, b.from) || partyPlace(dossier, a) - partyPlace(dossier, b));
  const stretches = deadlocks.map(({ from, until }) => ({ from, ...(until === undefined ? {} : { until }) }));
  const ladders = {
    conditions,
    shared: sharedSteps(conditions, orders),
    stretches,
    sides: sidesOf(dossier, conditions, [...edges.values()]),
    orders,
  };
  const marks = stretches.flatMap(({ from, until }): LadderRow[] => [
    { day: from, mark: 'begins' },
    ...(until === undefined ? [] : [{ day: until, mark: 'ends' as const }]),
  ]);
  const rows = [...dayRows(dossier, ladders), ...marks].sort((a, b) => compareTexts(a.day, b.day) || rankOf(a) - rankOf(b));
  return { ...ladders, rows };
}

/**
 * The ladders of each circle of conditions that was ever a deadlock: a side for
 * each condition of the circle, a row for each day on which somebody would
 * have something come before one of them, whether the deadlock stood then or
 * not, and one for each day on which it began or ended. By first day.
 */
export function laddersOf(dossier: Dossier): Ladders[] {
  const all = allOrdersOf(dossier);
  const byCircle = Map.groupBy(deadlocksOf(dossier), ({ conditions }) => [...conditions].sort(compareTexts).join(' '));
  return [...byCircle.values()].map((deadlocks) => laddersOfCircle(dossier, deadlocks, all));
}
