/** Pixels of a line that stands for so many links: more are broader, up to a point at which lines would hide each other. */
export function lineWidth(count: number): number {
  return Math.round(Math.min(1 + (count - 1) * 0.3, 2.5) * 10) / 10;
}
