import { compareTexts } from '../../compare-texts.ts';
import { around, type Box, round } from '../../geometry/box.ts';
import { LINE_HEIGHT, labelAt, TITLE_SIZE } from '../../geometry/label.ts';
import { type Ground, type Movable, settle } from '../../geometry/settle.ts';
import { wrapText } from '../../geometry/text-width.ts';
import type { Relations } from '../relations.ts';
import { centroid, type PartyFrame, portsOf } from './party-ports.ts';
import { drawLinks } from './relation-curves.ts';
import { byDegree, drawNode, sizeNode } from './relation-nodes.ts';
import { NO_PARTY, type Region, regionsOf } from './relation-regions.ts';
import { NODE_GAP, simulate } from './relation-simulation.ts';
import type { DrawnGroup, DrawnNode, NamedParty, PlacedNode, RelationsDrawing, SizedNode } from './relations-drawing.ts';

/** How the relations are to be drawn. */
interface RelationsFrame {
  width: number;
  /** The least height: with many actors the picture grows. */
  height: number;
  /** The parties, in the dossier's order. */
  parties: readonly NamedParty[];
}

/** A party's actors in a rectangle of its own, which moves as one. */
interface Cluster extends Movable {
  title: { lines: string[]; width: number };
  nodes: PlacedNode[];
}

const PADDING = 12;
const GROUP_GAP = 24;
/** Pixels between a party's outline and the frame, so that the outline's stroke is whole. */
const EDGE = 2;

const boxOf = ({ cx, cy, width, height }: PlacedNode): Box => ({ x: cx - width / 2, y: cy - height / 2, width, height });

/** The area that actors need with some air around each: a picture too small for them would be searched in vain for places. */
function roomFor(nodes: readonly SizedNode[]): number {
  return 2 * nodes.reduce((sum, node) => sum + (node.width + NODE_GAP) * (node.height + NODE_GAP), 0);
}

/** Gathers a region's actors: none on another, all within the picture's width, the party's name above them. */
function clusterOf(region: Region, placed: readonly PlacedNode[], frame: Ground): Cluster {
  const own = placed.filter(({ id }) => region.nodes.some((node) => node.id === id)).sort(byDegree);
  const room = { width: frame.width - 2 * PADDING, height: frame.height };
  const nodes = settle(own, room, NODE_GAP);
  const bounds = around(nodes.map(boxOf));
  const title = wrapText(region.title, { width: Math.max(bounds.width, 120), lines: 2, size: TITLE_SIZE });
  const head = region.id === NO_PARTY ? 0 : title.lines.length * LINE_HEIGHT + 6;
  const width = Math.max(bounds.width, title.width) + 2 * PADDING;
  const height = bounds.height + head + 2 * PADDING;
  // From the middle of the actors to the middle of the region; the head's half keeps room for the name above them.
  const by = { x: region.x - bounds.x - bounds.width / 2, y: region.y - bounds.y - bounds.height / 2 + head / 2 };
  const moved = nodes.map((node) => ({ ...node, cx: node.cx + by.x, cy: node.cy + by.y }));
  return { id: region.id, cx: region.x, cy: region.y, width, height, title, nodes: moved };
}

/** The homes between which links run together, by actor: the parties. */
function homesOf(clusters: readonly Cluster[], nodes: ReadonlyMap<string, DrawnNode>): Map<string, PartyFrame> {
  const homes = new Map<string, PartyFrame>();
  for (const { id, cx, cy, width, height, nodes: own } of clusters) {
    if (id === NO_PARTY) continue;
    const centre = centroid(own.flatMap((node) => nodes.get(node.id) ?? []));
    const home = { box: { x: cx - width / 2, y: cy - height / 2, width, height }, centre };
    for (const node of own) homes.set(node.id, home);
  }
  return homes;
}

/** Moves a cluster's actors to where the cluster has come to stand. */
function nodesOf(before: Cluster, after: Cluster): PlacedNode[] {
  return before.nodes.map((node) => ({ ...node, cx: node.cx + after.cx - before.cx, cy: node.cy + after.cy - before.cy }));
}

function drawGroup({ id, cx, cy, width, height, title }: Cluster): DrawnGroup {
  const label = labelAt(title, cx, cy - height / 2 + PADDING - 2, 'middle');
  return { party: id, label, x: round(cx), y: round(cy), rx: round(width / 2 - EDGE), ry: round(height / 2 - EDGE) };
}

/**
 * Lays out actors and their links. Every party has a part of the picture of its own, around an ellipse in the order given;
 * links pull the actors towards those they deal with. No two names and no two parties' parts overlap, and all is inside the
 * frame, which grows downwards if it has to. The same input in any order gives the same numbers.
 */
export function layoutRelations(relations: Relations, { width, height, parties }: RelationsFrame): RelationsDrawing {
  const sized = [...relations.nodes].map(sizeNode).sort(byDegree);
  const ground = { width, height: Math.max(height, roomFor(sized) / width) };
  const regions = regionsOf(sized, parties, ground);
  const simulated = simulate(regions, relations.links);
  const clusters = regions.map((region) => clusterOf(region, simulated, ground));
  const settled = settle(clusters, ground, GROUP_GAP);
  const placed = clusters.flatMap((cluster, index) => nodesOf(cluster, settled[index] ?? cluster));
  const nodes = placed.map(drawNode).sort((a, b) => compareTexts(a.id, b.id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    width,
    height: round(Math.max(height, ...settled.map((cluster) => cluster.cy + cluster.height / 2))),
    groups: settled.filter(({ id }) => id !== NO_PARTY).map(drawGroup),
    nodes,
    links: drawLinks(relations.links, byId, portsOf(homesOf(settled, byId))),
  };
}
