import { round } from '../../../geometry/box.ts';

/** A line from an event to the one that took its place. */
export interface Connector {
  from: string;
  to: string;
  path: string;
}

interface End {
  id: string;
  x: number;
  y: number;
}

/** Pixels between a connector's end and the middle of a mark: the mark and the arrow's head need room. */
const CLEAR = 9;
/** How far a connector between two marks of one column swings out. */
const SWING = 26;

/** Two marks that stand nearly under each other are joined by a bow to the left, where no label begins. */
function bow(from: End, to: End): string {
  const x = Math.min(from.x, to.x) - SWING;
  return `M${round(from.x - CLEAR)},${from.y}C${round(x)},${from.y} ${round(x)},${to.y} ${round(to.x - CLEAR)},${to.y}`;
}

function sweep(from: End, to: End): string {
  const side = Math.sign(to.x - from.x);
  const start = from.x + side * CLEAR;
  const end = to.x - side * CLEAR;
  const middle = round((start + end) / 2);
  return `M${round(start)},${from.y}C${middle},${from.y} ${middle},${to.y} ${round(end)},${to.y}`;
}

/** The connector between two marks; the path ends before the second one's rim and points at it. */
export function connect(from: End, to: End): Connector {
  const isColumn = Math.abs(to.x - from.x) < 3 * CLEAR;
  return { from: from.id, to: to.id, path: isColumn ? bow(from, to) : sweep(from, to) };
}
