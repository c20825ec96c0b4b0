import type { Box } from './box.ts';
import { nearPairs, TakenGround } from './near-pairs.ts';

/*
 * Rectangles that overlap are pushed apart, over and over; where that does not
 * end, the rest are put one by one at the nearest place that is free. The result never overlaps. The width is kept; if the
 * rectangles do not fit into the height they go on below it.
 */

/** A rectangle by its middle, which is to be moved as little as possible. */
export interface Movable {
  id: string;
  cx: number;
  cy: number;
  width: number;
  height: number;
}

/** Where the rectangles may lie: from 0,0 to width and, as long as there is room, height. */
export interface Ground {
  width: number;
  height: number;
}

const ROUNDS = 200;
/** Pixels from one place that is tried to the next, at least; on a large ground there are no more places, only wider steps. */
const STEP = 6;
const STEPS = 200;

const boxOf = ({ cx, cy, width, height }: Movable): Box => ({ x: cx - width / 2, y: cy - height / 2, width, height });

const clamp = (value: number, half: number, length: number): number => Math.max(half, Math.min(length - half, value));

function keepInside<Kind extends Movable>(one: Kind, ground: Ground): Kind {
  return { ...one, cx: clamp(one.cx, one.width / 2, ground.width), cy: clamp(one.cy, one.height / 2, ground.height) };
}

/**
 * How far two rectangles have to part; undefined if they do not touch. They part on the axis on which they overlap by the
 * smaller share of their size: by pixels, wide names would only ever pile up. Of equals, the first goes left or up.
 */
export function push(a: Movable, b: Movable, gap: number): { x: number; y: number } | undefined {
  const x = (a.width + b.width) / 2 + gap - Math.abs(b.cx - a.cx);
  const y = (a.height + b.height) / 2 + gap - Math.abs(b.cy - a.cy);
  if (x <= 0 || y <= 0) return undefined;
  const isSideways = x / (a.width + b.width) < y / (a.height + b.height);
  return isSideways ? { x: b.cx < a.cx ? -x : x, y: 0 } : { x: 0, y: b.cy < a.cy ? -y : y };
}

/** One round of pushing; returns whether anything moved. */
function pushAll(all: Movable[], gap: number): boolean {
  let moved = false;
  for (const [a, b] of nearPairs(all, boxOf, gap)) {
    const by = push(a, b, gap);
    if (!by) continue;
    moved = true;
    a.cx -= by.x / 2;
    a.cy -= by.y / 2;
    b.cx += by.x / 2;
    b.cy += by.y / 2;
  }
  return moved;
}

/** Places on the edge of a square around 0,0, the nearest to the middle first. */
function ring(distance: number, step: number): [number, number][] {
  const count = Math.round(distance / step);
  const along = Array.from({ length: 2 * count + 1 }, (_, index) => (index - count) * step);
  const places = along.flatMap((at): [number, number][] => [
    [distance, at],
    [-distance, at],
    [at, distance],
    [at, -distance],
  ]);
  return places.sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
}

/** The nearest place at which a rectangle touches none of the others; below them all (`bottom`) if there is none on the ground. */
function nearestFree<Kind extends Movable>(one: Kind, taken: TakenGround, ground: Ground, bottom: number): Kind {
  const isFree = (there: Movable): boolean => taken.isFree(boxOf(there));
  if (isFree(one)) return one;
  const farthest = Math.max(ground.width, ground.height);
  const step = Math.max(STEP, farthest / STEPS);
  for (let distance = step; distance <= farthest; distance += step) {
    for (const [dx, dy] of ring(distance, step)) {
      const there = keepInside({ ...one, cx: one.cx + dx, cy: one.cy + dy }, ground);
      if (isFree(there)) return there;
    }
  }
  return { ...one, cy: bottom + one.height / 2 };
}

/** Moves rectangles until no two are nearer than `gap`. Earlier rectangles take precedence. */
export function settle<Kind extends Movable>(rectangles: readonly Kind[], ground: Ground, gap: number): Kind[] {
  let all = rectangles.map((one) => keepInside(one, ground));
  for (let round = 0; round < ROUNDS && pushAll(all, gap); round += 1) all = all.map((one) => keepInside(one, ground));
  const taken = new TakenGround(Math.max(0, ...all.map(({ width }) => width)), gap);
  let bottom = 0;
  return all.map((one) => {
    const placed = nearestFree(one, taken, ground, bottom + gap);
    taken.take(boxOf(placed));
    bottom = Math.max(bottom, placed.cy + placed.height / 2);
    return placed;
  });
}
