import type { RelationNode } from '../dossier/relations.ts';
import { round } from './box.ts';
import { LABEL_SIZE, LINE_HEIGHT, labelAt } from './label.ts';
import type { DrawnNode, PlacedNode, SizedNode } from './relations-drawing.ts';
import { wrapText } from './text-width.ts';

/** Pixels from the circle to the name. */
const CLEAR = 3;
const NAME_WIDTH = 108;
const LARGEST = 15;

/** The radius of an actor's circle: its area grows with the number of its links. */
export function radiusOf(degree: number): number {
  return round(Math.min(LARGEST, 4 + 1.4 * Math.sqrt(Math.max(0, degree))));
}

/** The size of an actor's circle and name. */
export function sizeNode(node: RelationNode): SizedNode {
  const { id, name, kind, party, degree } = node;
  const r = radiusOf(degree);
  const text = wrapText(name, { width: NAME_WIDTH, lines: 2, size: LABEL_SIZE });
  const size = { width: Math.max(2 * r, text.width), height: 2 * r + CLEAR + text.lines.length * LINE_HEIGHT };
  return { id, name, kind, ...(party === undefined ? {} : { party }), degree, r, lines: text.lines, textWidth: text.width, ...size };
}

/** Draws an actor in its box: the circle at the top, the name under it. */
export function drawNode(node: PlacedNode): DrawnNode {
  const { id, name, kind, party, degree, r, cx, cy } = node;
  const top = cy - node.height / 2;
  const label = labelAt({ lines: node.lines, width: node.textWidth }, cx, top + 2 * r + CLEAR, 'middle');
  return {
    id,
    name,
    kind,
    ...(party === undefined ? {} : { party }),
    degree,
    x: round(cx),
    y: round(top + r),
    r,
    label: { ...label, text: name },
  };
}

/** The most linked first, then by id: the order in which actors find their places. */
export function byDegree(a: SizedNode, b: SizedNode): number {
  return b.degree - a.degree || (a.id < b.id ? -1 : 1);
}
