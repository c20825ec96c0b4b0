import { type Box, overlap } from './box.ts';

/*
 * Which rectangles may touch: those in one cell of a grid, or in cells side by side. With cells as large as the largest
 * rectangle nothing is missed, and the cost grows with the number of rectangles and not with that of their pairs.
 */

const cellKey = (column: number, row: number): string => `${column} ${row}`;

/** A grid of rectangles by their middles. */
interface Grid<Kind> {
  cells: Map<string, { one: Kind; index: number }[]>;
  at: (box: Box) => [column: number, row: number];
}

function gridOf<Kind>(all: readonly Kind[], boxOf: (one: Kind) => Box, gap: number): Grid<Kind> {
  const boxes = all.map(boxOf);
  const width = Math.max(1, ...boxes.map((box) => box.width)) + gap;
  const height = Math.max(1, ...boxes.map((box) => box.height)) + gap;
  const at = (box: Box): [number, number] => [Math.floor((box.x + box.width / 2) / width), Math.floor((box.y + box.height / 2) / height)];
  const cells: Grid<Kind>['cells'] = new Map();
  for (const [index, one] of all.entries()) {
    const key = cellKey(...at(boxes[index] as Box));
    const cell = cells.get(key);
    if (cell) cell.push({ one, index });
    else cells.set(key, [{ one, index }]);
  }
  return { cells, at };
}

const AROUND = [-1, 0, 1].flatMap((column) => [-1, 0, 1].map((row) => [column, row] as const));

/** Every pair that may be nearer than `gap`, each once, in the order of the list. */
export function* nearPairs<Kind>(all: readonly Kind[], boxOf: (one: Kind) => Box, gap: number): Generator<[Kind, Kind]> {
  const { cells, at } = gridOf(all, boxOf, gap);
  for (const [index, one] of all.entries()) {
    const [column, row] = at(boxOf(one));
    const later = AROUND.flatMap(([x, y]) => cells.get(cellKey(column + x, row + y)) ?? []).filter((other) => other.index > index);
    for (const other of later.sort((a, b) => a.index - b.index)) yield [one, other.one];
  }
}

/** Rectangles that have their place, and whether another one would touch any of them. Cells are `size` wide and high. */
export class TakenGround {
  #cells = new Map<string, Box[]>();
  #size: number;
  #gap: number;

  constructor(size: number, gap: number) {
    this.#size = Math.max(1, size);
    this.#gap = gap;
  }

  *#keys({ x, y, width, height }: Box): Generator<string> {
    const cell = (value: number): number => Math.floor(value / this.#size);
    for (let column = cell(x - this.#gap); column <= cell(x + width + this.#gap); column += 1) {
      for (let row = cell(y - this.#gap); row <= cell(y + height + this.#gap); row += 1) yield cellKey(column, row);
    }
  }

  take(box: Box): void {
    for (const key of this.#keys(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.#keys(box)) {
      if (this.#cells.get(key)?.some((other) => overlap(box, other, this.#gap))) return false;
    }
    return true;
  }
}
