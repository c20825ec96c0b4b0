import { forceLink, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3';
import { nearPairs } from '../../geometry/near-pairs.ts';
import { push } from '../../geometry/settle.ts';
import type { RelationLink } from '../relations.ts';
import { byDegree } from './relation-nodes.ts';
import type { Region } from './relation-regions.ts';
import type { PlacedNode, SizedNode } from './relations-drawing.ts';

/** What the simulation moves; d3 writes x, y and their speeds into it. */
interface Body extends SimulationNodeDatum, SizedNode {
  homeX: number;
  homeY: number;
  x: number;
  y: number;
}

const TICKS = 300;
/** Stronger up and down than sideways: the picture is wider than high, and so are the names. */
const HOME = { x: 0.17, y: 0.2 };
const PULL = 0.012;
/** Pixels between the boxes of two actors. */
export const NODE_GAP = 14;

/** Starting places on a spiral around each region's middle, the most linked innermost (as d3-force does, but by region). */
function bodiesOf(regions: readonly Region[]): Body[] {
  const turn = Math.PI * (3 - Math.sqrt(5));
  return regions.flatMap(({ nodes, x, y }) =>
    [...nodes].sort(byDegree).map((node, index) => {
      const distance = 40 * Math.sqrt(0.5 + index);
      return { ...node, homeX: x, homeY: y, x: x + distance * Math.cos(index * turn), y: y + distance * Math.sin(index * turn) };
    }),
  );
}

const asMovable = ({ id, x, y, width, height }: Body) => ({ id, cx: x, cy: y, width, height });

/** A force that keeps boxes apart: circles around wide names would waste most of the picture. */
function forceBoxes(bodies: readonly Body[]): () => void {
  const boxOf = ({ x, y, width, height }: Body) => ({ x: x - width / 2, y: y - height / 2, width, height });
  return () => {
    for (const [a, b] of nearPairs(bodies, boxOf, NODE_GAP)) {
      const by = push(asMovable(a), asMovable(b), NODE_GAP);
      if (!by) continue;
      a.x -= by.x / 4;
      a.y -= by.y / 4;
      b.x += by.x / 4;
      b.y += by.y / 4;
    }
  };
}

/** Lets links pull the actors within their parties' regions. Deterministic: no chance, a fixed number of steps. */
export function simulate(regions: readonly Region[], links: readonly RelationLink[]): PlacedNode[] {
  const bodies = bodiesOf(regions);
  const known = new Set(bodies.map(({ id }) => id));
  const pairs = new Map(
    links
      .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
      .map((link) => [[link.from, link.to].sort().join('\n'), link]),
  );
  const pulls = [...pairs.keys()].sort().map((key) => {
    const [source = '', target = ''] = key.split('\n');
    return { source, target };
  });
  forceSimulation(bodies)
    .force('home-x', forceX<Body>(({ homeX }) => homeX).strength(HOME.x))
    .force('home-y', forceY<Body>(({ homeY }) => homeY).strength(HOME.y))
    .force(
      'links',
      forceLink<Body, { source: string | Body; target: string | Body }>(pulls)
        .id(({ id }) => id)
        .distance(80)
        .strength(PULL),
    )
    .force('boxes', forceBoxes(bodies))
    .stop()
    .tick(TICKS);
  return bodies.map(({ homeX, homeY, x, y, vx, vy, index, fx, fy, ...node }) => ({ ...node, cx: x, cy: y }));
}
