import { compareTexts } from '../../compare-texts.ts';
import { round } from '../../geometry/box.ts';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelAt } from '../../geometry/label.ts';
import { wrapText } from '../../geometry/text-width.ts';
import type { RelationNode } from '../relations.ts';
import type { DrawnNode, PlacedNode, SizedNode } from './relations-drawing.ts';

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
  const r = radiusOf(node.degree);
  const text = wrapText(node.name, { width: NAME_WIDTH, lines: 2, size: LABEL_SIZE });
  const size = { width: Math.max(2 * r, text.width), height: 2 * r + CLEAR + text.lines.length * LINE_HEIGHT };
  return { ...node, r, lines: text.lines, textWidth: text.width, ...size };
}

/** An actor with its circle's place and size, and its name where that stands. */
export function drawnAt({ id, name, kind, party, degree }: RelationNode, x: number, y: number, r: number, label: Label): DrawnNode {
  const own = { id, name, kind, ...(party === undefined ? {} : { party }), degree };
  return { ...own, x: round(x), y: round(y), r, label: { ...label, text: name } };
}

/** Draws an actor in its box: the circle at the top, the name under it. */
export function drawNode(node: PlacedNode): DrawnNode {
  const { r, cx, cy } = node;
  const top = cy - node.height / 2;
  const label = labelAt({ lines: node.lines, width: node.textWidth }, cx, top + 2 * r + CLEAR, 'middle');
  return drawnAt(node, cx, top + r, node.r, label);
}

/** The most linked first, then by id: the order in which actors find their places. */
export function byDegree(a: SizedNode, b: SizedNode): number {
  return b.degree - a.degree || compareTexts(a.id, b.id);
}
