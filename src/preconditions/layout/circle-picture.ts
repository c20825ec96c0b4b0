import { round } from '../../geometry/box.ts';
import { moveBox, type OrderBox, type OrderDrawing, type OrderNode, sizeBox } from './order-boxes.ts';

/** A step of a circle: `first` was to come before the next condition of the circle, according to some. */
export interface CircleStep {
  condition: OrderNode;
  /** Who wanted the next condition of the circle to come before this one. */
  said: string;
}

/** Two conditions have two arrows between them: each bends to its own side. */
const BEND = 26;

interface Point {
  x: number;
  y: number;
}

const middleOf = ({ x, y, width, height }: OrderBox): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Where a line from a box's middle towards a point leaves the box, and a little further. */
function rim(box: OrderBox, towards: Point): Point {
  const from = middleOf(box);
  const [dx, dy] = [towards.x - from.x, towards.y - from.y];
  const part = Math.min((box.width / 2 + 4) / Math.max(1e-6, Math.abs(dx)), (box.height / 2 + 4) / Math.max(1e-6, Math.abs(dy)));
  return { x: from.x + dx * part, y: from.y + dy * part };
}

/** An arrow from box to box, bent by so many pixels. */
function arrow(from: OrderBox, to: OrderBox, bend: number): string {
  const [a, b] = [middleOf(from), middleOf(to)];
  const distance = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const normal = { x: -(b.y - a.y) / distance, y: (b.x - a.x) / distance };
  const control = { x: (a.x + b.x) / 2 - normal.x * bend * 2, y: (a.y + b.y) / 2 - normal.y * bend * 2 };
  const [start, end] = [rim(from, control), rim(to, control)];
  return `M${round(start.x)},${round(start.y)}Q${round(control.x)},${round(control.y)} ${round(end.x)},${round(end.y)}`;
}

/**
 * A circle of conditions of which each was to come before another: two face each other, more stand around an ellipse. Each
 * arrow leads from what was to come first to what was to wait for it; who wanted it first stands in its box.
 */
export function layoutCircle(steps: readonly CircleStep[], width: number): OrderDrawing {
  const boxes = steps.map(({ condition }, index) => sizeBox({ ...condition, said: steps.at(index - 1)?.said ?? '' }));
  const tallest = Math.max(0, ...boxes.map(({ height }) => height));
  const height = steps.length === 2 ? Math.max(tallest + 8, 130) : (tallest + 24) * Math.ceil((steps.length + 2) / 2);
  const placed = boxes.map((box, index) => {
    const angle = Math.PI + (2 * Math.PI * index) / Math.max(1, steps.length);
    const x = width / 2 + (width / 2 - box.width / 2 - 4) * Math.cos(angle) - box.width / 2;
    const y = height / 2 + (height / 2 - tallest / 2 - 4) * Math.sin(angle) - box.height / 2;
    return moveBox(box, x, y);
  });
  const arrows = placed.flatMap((to, index) => {
    const from = placed[(index + 1) % placed.length];
    // The circle is told against the arrow: each condition needs the next one of the list first.
    return from && from !== to ? [arrow(from, to, steps.length === 2 ? BEND : 0)] : [];
  });
  return { width, height: round(height), boxes: placed, arrows };
}
