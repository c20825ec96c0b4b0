/** A rectangle by its upper left corner. Units are those of the drawing (pixels at full size). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a text starts from its `x`, as SVG's text-anchor says it. */
export type Anchor = 'start' | 'middle' | 'end';

/** Rounds to two decimals, so that the same input gives the same bytes on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0; // + 0 turns -0 into 0
}

/** Whether two boxes share more than an edge, when each keeps `gap` clear around the other. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
}

/** Whether the inner box lies wholly in the outer one. */
export function inside(inner: Box, outer: Box): boolean {
  const right = inner.x + inner.width <= outer.x + outer.width;
  const below = inner.y + inner.height <= outer.y + outer.height;
  return inner.x >= outer.x && inner.y >= outer.y && right && below;
}

/** The smallest box around all boxes; an empty one at 0,0 where there are none. */
export function around(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The left edge of a text of a width that hangs at x by its anchor. */
export function leftOf(x: number, width: number, anchor: Anchor): number {
  if (anchor === 'start') return x;
  return anchor === 'middle' ? x - width / 2 : x - width;
}
