import { compareTexts } from '../../compare-texts.ts';
import { round } from '../../geometry/box.ts';
import type { RelationLink } from '../relations.ts';
import type { Point, Ports } from './party-ports.ts';
import type { DrawnLink, DrawnNode } from './relations-drawing.ts';

type Bundle = Omit<DrawnLink, 'path'>;
type Round = Pick<DrawnNode, 'id' | 'x' | 'y' | 'r'>;

/** Pixels between a link's end and the rim, for the arrow's head. */
const CLEAR = 3;
/** How far apart the middles of two links between one pair are. */
const SPREAD = 9;
/** The same where they run in a strand with others. */
const STRAND = 2.5;
/** How far a strand draws its links together: 0 leaves them straight, 1 leads all of them through the same two places. */
const PULL = 0.75;

const bundleKey = ({ kind, from, to }: RelationLink): string => [from, to, kind].join('\n');

/** Links of one kind from one actor to another, as one each; sorted by actors and kind. Links to nobody in the picture are left out. */
function bundle(links: readonly RelationLink[], nodes: ReadonlyMap<string, unknown>): Bundle[] {
  const shown = links.filter(({ from, to }) => from !== to && nodes.has(from) && nodes.has(to));
  const bundles = new Map<string, Bundle>();
  for (const link of [...shown].sort((a, b) => compareTexts(bundleKey(a), bundleKey(b)) || compareTexts(a.id, b.id))) {
    const { kind, from, to } = link;
    const known = bundles.get(bundleKey(link)) ?? { kind, from, to, count: 0, ids: [] };
    bundles.set(bundleKey(link), { ...known, count: known.count + 1, ids: [...known.ids, link.id] });
  }
  return [...bundles.values()];
}

const write = ({ x, y }: Point): string => `${round(x)},${round(y)}`;

/** The point on a circle's rim (and a bit outside) that looks towards another point. */
function rim(node: Round, towards: Point): Point {
  const distance = Math.hypot(towards.x - node.x, towards.y - node.y) || 1;
  const part = (node.r + CLEAR) / distance;
  return { x: node.x + (towards.x - node.x) * part, y: node.y + (towards.y - node.y) * part };
}

/** A quadratic curve from rim to rim whose middle stands `aside` pixels to the left of the straight line. */
function curve(from: Round, to: Round, aside: number): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: (to.y - from.y) / distance, y: (from.x - to.x) / distance };
  const control = { x: (from.x + to.x) / 2 + 2 * aside * normal.x, y: (from.y + to.y) / 2 + 2 * aside * normal.y };
  const start = rim(from, control);
  const end = rim(to, control);
  return `M${write(start)}Q${write(control)} ${write(end)}`;
}

/** A cubic curve from rim to rim by way of two gates, moved `aside` pixels to the left of the way between them. */
function strand(from: Round, to: Round, [out, into]: readonly [Point, Point], aside: number): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const by = { x: (aside * (to.y - from.y)) / distance, y: (aside * (from.x - to.x)) / distance };
  const pull = (port: Point, part: number): Point => ({
    x: PULL * port.x + (1 - PULL) * (from.x + part * (to.x - from.x)) + by.x,
    y: PULL * port.y + (1 - PULL) * (from.y + part * (to.y - from.y)) + by.y,
  });
  const [first, second] = [pull(out, 1 / 3), pull(into, 2 / 3)];
  const [start, end] = [rim(from, first), rim(to, second)];
  return `M${write(start)}C${write(first)} ${write(second)} ${write(end)}`;
}

/**
 * Draws the links of each pair side by side; both directions of a pair share one fan. Where there are gates between the two,
 * the links run by them.
 */
export function drawLinks(links: readonly RelationLink[], nodes: ReadonlyMap<string, Round>, gates: Ports = () => undefined): DrawnLink[] {
  const bundles = bundle(links, nodes);
  const pairs = Map.groupBy(bundles, ({ from, to }) => [from, to].sort(compareTexts).join('\n'));
  return bundles.flatMap((one) => {
    const from = nodes.get(one.from);
    const to = nodes.get(one.to);
    const fan = pairs.get([one.from, one.to].sort(compareTexts).join('\n')) ?? [];
    const aside = (fan.indexOf(one) - (fan.length - 1) / 2) * (one.from < one.to ? 1 : -1);
    const by = gates(one.from, one.to);
    if (!from || !to) return [];
    return [{ ...one, path: by ? strand(from, to, by, aside * STRAND) : curve(from, to, aside * SPREAD) }];
  });
}
