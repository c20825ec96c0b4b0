import { MultiDirectedGraph } from 'graphology';
import { stronglyConnectedComponents } from 'graphology-components';
import { compareTexts } from '../compare-texts.ts';
import { firstDay } from '../day/day.ts';
import { compareDays, latestStart } from '../day/order.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { allOrdersOf, type Order } from '../dossier/orders.ts';
import { cyclesIn } from './cycles.ts';

/** A circle of conditions of which each was to come first, while it stood. */
export interface Deadlock {
  /** The first calendar day on which the whole circle stood. */
  from: string;
  /** The first calendar day on which it stood no more; missing where nobody gave anything up. */
  until?: string;
  /** In the order of the circle, from the one whose order was asked for first. */
  conditions: string[];
  /** Step by step along the circle; several where several said the same. */
  edges: Order[];
}

/** A stretch of calendar days; `until` is the first day after it. */
interface Stretch {
  from: string;
  until?: string;
}

/** A graph of conditions without the steps that lead out of a knot and so belong to no circle. */
function stronglyConnected(edges: readonly Order[]): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const { condition, first } of edges) graph.mergeEdgeWithKey(`${condition} ${first}`, condition, first);
  const knot = new Map(stronglyConnectedComponents(graph).flatMap((nodes, index) => nodes.map((node) => [node, index])));
  for (const edge of graph.filterEdges((_, __, from, to) => knot.get(from) !== knot.get(to))) graph.dropEdge(edge);
  return graph;
}

function stepsOf(circle: readonly string[], edges: readonly Order[]): Order[][] {
  return circle.map((condition, at) => {
    const next = circle[(at + 1) % circle.length];
    return edges.filter((edge) => edge.condition === condition && edge.first === next).sort((a, b) => compareDays(a.from, b.from));
  });
}

/** Whether an order stands at the end of a calendar day. */
export function standsOn({ from, until }: Order, day: string): boolean {
  return latestStart(from) <= day && (until === undefined || day < firstDay(until));
}

/** Whether on this day each step was asked for, and not all of them by one party. */
function isLocked(steps: readonly Order[][], day: string): boolean {
  const standing = steps.map((edges) => edges.filter((edge) => standsOn(edge, day)));
  const parties = new Set(standing.flatMap((edges) => edges.map(({ party }) => party)));
  return standing.every((edges) => edges.length > 0) && parties.size > 1;
}

/** The stretches in which a circle stood: it can change only on a day on which somebody began or gave up asking. */
function stretchesOf(steps: readonly Order[][]): Stretch[] {
  const changes = steps.flat().flatMap(({ from, until }) => [latestStart(from), ...(until === undefined ? [] : [firstDay(until)])]);
  const stretches: Stretch[] = [];
  let since: string | undefined;
  for (const day of [...new Set(changes)].sort(compareTexts)) {
    const locked = isLocked(steps, day);
    if (!locked && since !== undefined) stretches.push({ from: since, until: day });
    since = locked ? (since ?? day) : undefined;
  }
  return since === undefined ? stretches : [...stretches, { from: since }];
}

function stoodIn(stretch: Stretch, edge: Order): boolean {
  const begun = latestStart(edge.from);
  const last = edge.until === undefined ? undefined : firstDay(edge.until);
  const inTime = (stretch.until === undefined || begun < stretch.until) && (last === undefined || last > stretch.from);
  return inTime && (last === undefined || last > begun);
}

/** The steps, beginning with the one asked for first; of two on one day, with that of the party that stands first in dossier.yaml. */
function rotated(dossier: Dossier, steps: Order[][]): Order[][] {
  const place = (edge: Order) => dossier.settings.parties.findIndex(({ id }) => id === edge.party);
  const firsts = steps.flatMap(([edge], at) => (edge ? [{ edge, at }] : []));
  firsts.sort((a, b) => compareDays(a.edge.from, b.edge.from) || place(a.edge) - place(b.edge));
  const first = firsts[0]?.at ?? 0;
  return [...steps.slice(first), ...steps.slice(0, first)];
}

function deadlockIn(dossier: Dossier, stretch: Stretch, steps: readonly Order[][]): Deadlock {
  const stood = rotated(
    dossier,
    steps.map((edges) => edges.filter((edge) => stoodIn(stretch, edge))),
  );
  return { ...stretch, conditions: stood.flatMap(([edge]) => edge?.condition ?? []), edges: stood.flat() };
}

/**
 * The deadlocks of a dossier: circles of orders (this first, no, that first)
 * whose steps stand on one day and come from two parties or more. The circles are elementary ones of at most six steps, found by plain search within
 * each strongly connected component, the shortest first and at most a hundred of
 * them. By first day, then by conditions.
 */
export function deadlocksOf(dossier: Dossier): Deadlock[] {
  const edges = allOrdersOf(dossier);
  const deadlocks = cyclesIn(stronglyConnected(edges)).circles.flatMap((circle) => {
    const steps = stepsOf(circle, edges);
    return stretchesOf(steps).map((stretch) => deadlockIn(dossier, stretch, steps));
  });
  return deadlocks.sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.conditions.join(' '), b.conditions.join(' ')));
}

/** Whether there are more circles than are told. */
export function leavesOutDeadlocks(dossier: Dossier): boolean {
  return cyclesIn(stronglyConnected(allOrdersOf(dossier))).isCut;
}
