import { compareTexts } from '../../compare-texts.ts';

/** A point that can be walked to. */
export interface Spot {
  id: string;
  x: number;
  y: number;
}

/** Directions as steps: right and down are positive. */
export const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The spot to which an arrow key leads from another: the nearest one that lies more in that direction than across it, where
 * what lies aside counts double. Undefined if nothing lies there.
 */
export function spotTowards(spots: readonly Spot[], from: Spot, [dx, dy]: readonly [number, number]): Spot | undefined {
  const rated = spots.flatMap((spot) => {
    const [x, y] = [spot.x - from.x, spot.y - from.y];
    const [along, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)];
    return spot.id !== from.id && along > 0 && along >= aside / 2 ? [{ spot, far: along + 2 * aside }] : [];
  });
  rated.sort((a, b) => a.far - b.far || compareTexts(a.spot.id, b.spot.id));
  return rated[0]?.spot;
}
