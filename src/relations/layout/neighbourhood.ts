import { compareTexts } from '../../compare-texts.ts';
import { LABEL_SIZE, LINE_HEIGHT, labelAt } from '../../geometry/label.ts';
import { wrapText } from '../../geometry/text-width.ts';
import type { RelationNode, Relations } from '../relations.ts';
import { drawLinks } from './relation-curves.ts';
import { drawnAt, radiusOf } from './relation-nodes.ts';
import type { DrawnNode, RelationsDrawing } from './relations-drawing.ts';

/** An actor's nearest, and how many more there are than the picture shows. */
interface NeighbourhoodDrawing extends RelationsDrawing {
  more: number;
}

const MARGIN = 8;
const ROW = 34;
/** Pixels from a circle to its name. */
const CLEAR = 6;

interface Neighbour {
  node: RelationNode;
  links: number;
}

/** Who is linked to the actor: the most links first. */
function neighboursOf({ nodes, links }: Relations, actor: string): Neighbour[] {
  const counts = new Map<string, number>();
  for (const { from, to } of links) {
    const other = from === actor ? to : to === actor ? from : actor;
    if (other !== actor) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const known = nodes.flatMap((node): Neighbour[] => (counts.has(node.id) ? [{ node, links: counts.get(node.id) ?? 0 }] : []));
  return known.sort((a, b) => b.links - a.links || compareTexts(a.node.id, b.node.id));
}

/** A neighbour on the ellipse: on the right half for side 1, on the left for -1; row of rows from the top. */
function place(
  { node, links }: Neighbour,
  side: 1 | -1,
  y: number,
  ellipse: { cx: number; cy: number; rx: number; ry: number },
  width: number,
): DrawnNode {
  const { cx, cy, rx, ry } = ellipse;
  const r = radiusOf(links);
  const x = cx + side * rx * Math.sqrt(Math.max(0.04, 1 - ((y - cy) / ry) ** 2));
  const hang = x + side * (r + CLEAR);
  const room = side === 1 ? width - MARGIN - hang : hang - MARGIN;
  const text = wrapText(node.name, { width: room, lines: 2, size: LABEL_SIZE });
  const label = labelAt(text, hang, y - (text.lines.length * LINE_HEIGHT) / 2, side === 1 ? 'start' : 'end');
  return drawnAt(node, x, y, r, label);
}

function drawCentre(centre: RelationNode, cx: number, cy: number, room: number): DrawnNode {
  const r = radiusOf(centre.degree);
  const label = labelAt(wrapText(centre.name, { width: room, lines: 2, size: LABEL_SIZE }), cx, cy + r + 3, 'middle');
  return drawnAt(centre, cx, cy, r, label);
}

/**
 * Lays out one actor in the middle and those linked to it around, at most `limit` (the most linked), each name in a row of
 * its own side. Those of one party stand together. Links among the neighbours are left out. An actor that is not there, or has
 * no links, gives an empty drawing.
 */
export function layoutNeighbourhood(
  relations: Relations,
  actor: string,
  { width, limit = 20 }: { width: number; limit?: number },
): NeighbourhoodDrawing {
  const all = neighboursOf(relations, actor);
  const centre = relations.nodes.find(({ id }) => id === actor);
  if (!centre || all.length === 0) return { width, height: 0, groups: [], nodes: [], links: [], more: 0 };
  const shown = all
    .slice(0, limit)
    .sort(
      (a, b) =>
        compareTexts(a.node.party ?? '', b.node.party ?? '') ||
        compareTexts(a.node.name, b.node.name) ||
        compareTexts(a.node.id, b.node.id),
    );
  const rows = Math.ceil(shown.length / 2);
  const height = Math.max(140, rows * ROW + 2 * MARGIN);
  const ellipse = {
    cx: width / 2,
    cy: height / 2,
    rx: Math.min(Math.max(width * 0.2, width / 2 - 100), 150),
    ry: (rows * ROW) / 2 + ROW / 2,
  };
  const nodes = shown.map((neighbour, index) => {
    // Clockwise from the top: the right half downwards, the left half upwards.
    const isRight = index < rows;
    const count = isRight ? rows : shown.length - rows;
    const row = isRight ? index : shown.length - 1 - index;
    return place(neighbour, isRight ? 1 : -1, ellipse.cy + (row - (count - 1) / 2) * ROW, ellipse, width);
  });
  const drawn = [drawCentre(centre, ellipse.cx, ellipse.cy, ellipse.rx), ...nodes];
  const own = relations.links.filter(({ from, to }) => from === actor || to === actor);
  const byId = new Map(drawn.map((node) => [node.id, node]));
  return { width, height, groups: [], nodes: drawn, links: drawLinks(own, byId), more: all.length - shown.length };
}
