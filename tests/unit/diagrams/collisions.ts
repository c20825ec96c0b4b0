import { type Box, overlap } from '../../../src/geometry/box.ts';

/** The pairs of boxes that lie on each other by more than what rounding may do. */
export function collisions(boxes: readonly Box[]): [Box, Box][] {
  return boxes.flatMap((box, index) =>
    boxes.slice(index + 1).flatMap((other): [Box, Box][] => (overlap(box, other, -0.02) ? [[box, other]] : [])),
  );
}
