import { round } from '../../geometry/box.ts';
import { moveBox, type OrderBox, type OrderDrawing, type OrderNode, sizeBox } from './order-boxes.ts';

/*
 * What comes first as one column, for a narrow window: arrows between neighbours go straight, those past other boxes go
 * round them, what comes first on the left, what waits on the right.
 */

const GAP = 28;
const EDGE = 2;
/** Pixels that an arrow keeps from the boxes. */
const CLEAR = 3;
/** Pixels by which an arrow past one box bends, and what it bends more for each further box. */
const BEND = 24;
const FURTHER = 11;

/** Boxes from the top to the bottom, in the middle of a width. */
function stacked(boxes: readonly OrderBox[], width: number): OrderBox[] {
  let y = EDGE;
  return boxes.map((box) => {
    const moved = moveBox(box, (width - box.width) / 2, y);
    y += box.height + GAP;
    return moved;
  });
}

function straight(from: OrderBox, to: OrderBox): string {
  const x = round(from.x + from.width / 2);
  return from.y < to.y ? `M${x},${from.y + from.height + CLEAR}V${to.y - CLEAR}` : `M${x},${from.y - CLEAR}V${to.y + to.height + CLEAR}`;
}

/** Round the boxes between two others: on the right for side 1, on the left for -1. */
function beside(from: OrderBox, to: OrderBox, side: 1 | -1, past: number): string {
  const edge = side === 1 ? from.x + from.width : from.x;
  const [near, far] = [round(edge + side * CLEAR), round(edge + side * (BEND + FURTHER * past))];
  const [y1, y2] = [round(from.y + from.height / 2), round(to.y + to.height / 2)];
  return `M${near},${y1}C${far},${y1} ${far},${y2} ${near},${y2}`;
}

function drawn(boxes: OrderBox[], arrows: string[], width: number): OrderDrawing {
  const last = boxes.at(-1);
  return { width, height: last ? round(last.y + last.height + EDGE) : 0, boxes, arrows };
}

/** The same as `layoutNeeds` in one column: above the condition what has to come first, below it what waits for it. */
export function stackNeeds(centre: OrderNode, first: readonly OrderNode[], after: readonly OrderNode[], width: number): OrderDrawing {
  if (first.length + after.length === 0) return drawn([], [], width);
  const boxes = stacked([...first, centre, ...after].map(sizeBox), width);
  const middle = boxes[first.length] as OrderBox;
  const arrows = boxes.flatMap((box, index): string[] => {
    const past = Math.abs(index - first.length) - 1;
    if (past < 0) return [];
    const [from, to, side] = index < first.length ? ([box, middle, -1] as const) : ([middle, box, 1] as const);
    return [past === 0 ? straight(from, to) : beside(from, to, side, past)];
  });
  return drawn(boxes, arrows, width);
}
