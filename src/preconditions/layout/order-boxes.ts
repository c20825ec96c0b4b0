import { round } from '../../geometry/box.ts';
import { LABEL_SIZE, type Label, labelAt } from '../../geometry/label.ts';
import { wrapText } from '../../geometry/text-width.ts';

/** A condition as a box with its title, and a smaller line under it: who says so. */
export interface OrderBox {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  label: Label;
  said?: Label;
}

/** Conditions and what comes before what. */
export interface OrderDrawing {
  width: number;
  height: number;
  boxes: OrderBox[];
  /** Paths from what comes first to what comes after it. */
  arrows: string[];
}

/** A condition to draw: its id, its title, and who says that it belongs here. */
export interface OrderNode {
  id: string;
  title: string;
  said?: string;
}

const BOX_WIDTH = 176;
const INSET = 8;
/** Pixels for a line of text in a box. */
const ROOM = BOX_WIDTH - 2 * INSET;
const ROW_GAP = 14;
const EDGE = 2;

/** A box with its text, as high as that needs; its upper left corner is at 0,0. */
export function sizeBox({ id, title, said }: OrderNode): OrderBox {
  const room = { width: ROOM, size: LABEL_SIZE };
  const text = wrapText(title, { ...room, lines: 3 });
  const label = labelAt(text, INSET, INSET, 'start');
  const under = said === undefined ? undefined : labelAt(wrapText(said, { ...room, lines: 2 }), INSET, INSET + label.height + 2, 'start');
  const height = 2 * INSET + label.height + (under ? under.height + 2 : 0);
  return { id, x: 0, y: 0, width: BOX_WIDTH, height, label, ...(under ? { said: under } : {}) };
}

/** Names as the line under a box's title, after a word: as many as it holds, and how many more there are. */
export function namesInBox(before: string, names: readonly string[]): string {
  const own = [...new Set(names)];
  const tellings = own.map((_, left) => {
    const told = own.slice(0, own.length - left).join(', ');
    return `${before}${told}${left > 0 ? ` and ${left} more` : ''}`;
  });
  return tellings.find((told) => !wrapText(told, { width: ROOM, lines: 2, size: LABEL_SIZE }).cut) ?? tellings.at(-1) ?? '';
}

/** The box moved, with what stands in it. */
export function moveBox(box: OrderBox, x: number, y: number): OrderBox {
  const move = (label: Label): Label => ({ ...label, x: round(label.x + x), y: round(label.y + y) });
  return { ...box, x: round(box.x + x), y: round(box.y + y), label: move(box.label), ...(box.said ? { said: move(box.said) } : {}) };
}

/** Boxes under each other in the middle of a height. */
function column(nodes: readonly OrderNode[], x: number, height: number): OrderBox[] {
  const boxes = nodes.map(sizeBox);
  let y = (height - heightOf(nodes)) / 2;
  return boxes.map((box) => {
    const moved = moveBox(box, x, y);
    y += box.height + ROW_GAP;
    return moved;
  });
}

function heightOf(nodes: readonly OrderNode[]): number {
  return nodes.map(sizeBox).reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);
}

function across(from: OrderBox, to: OrderBox): string {
  const [x1, y1] = [from.x + from.width + 2, from.y + from.height / 2];
  const [x2, y2] = [to.x - 3, to.y + to.height / 2];
  const middle = round((x1 + x2) / 2);
  return `M${round(x1)},${round(y1)}C${middle},${round(y1)} ${middle},${round(y2)} ${round(x2)},${round(y2)}`;
}

/**
 * One condition in the middle, to its left what has to come first, to its right what waits for it. Empty
 * where it is in no order.
 */
export function layoutNeeds(centre: OrderNode, first: readonly OrderNode[], after: readonly OrderNode[], width: number): OrderDrawing {
  if (first.length + after.length === 0) return { width, height: 0, boxes: [], arrows: [] };
  const height = Math.max(heightOf(first), heightOf([centre]), heightOf(after)) + 2 * EDGE;
  const columns = [first, [centre], after].filter((nodes) => nodes.length > 0);
  const step = columns.length > 1 ? (width - BOX_WIDTH - 2 * EDGE) / (columns.length - 1) : 0;
  const placed = columns.map((nodes, index) => column(nodes, EDGE + index * step, height));
  const middle = placed[first.length > 0 ? 1 : 0]?.[0] as OrderBox;
  const [left, right] = [first.length > 0 ? (placed[0] ?? []) : [], after.length > 0 ? (placed.at(-1) ?? []) : []];
  const arrows = [...left.map((box) => across(box, middle)), ...right.map((box) => across(middle, box))];
  return { width, height: round(height), boxes: placed.flat(), arrows };
}
