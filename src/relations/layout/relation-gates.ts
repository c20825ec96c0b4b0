import type { Box } from '../../geometry/box.ts';

/*
 * Links between two parties leave the one's part of the picture and enter the other's by a gate, so that they run together
 * as a strand over the open ground and part again at the actors: hierarchical edge bundling (Holten 2006) with one level.
 */

/** A place in the picture. */
export interface Point {
  x: number;
  y: number;
}

/** A party's part of the picture, and where in it most of its links begin. */
export interface Home {
  box: Box;
  heart: Point;
}

/** Where the links from one actor to another bend: near the gate of the first one's party, then near the second one's. */
export type Gates = (from: string, to: string) => readonly [Point, Point] | undefined;

interface Weighty extends Point {
  id: string;
  degree: number;
}

/** The middle of actors, of which those with many links weigh more. */
export function heartOf(nodes: readonly Weighty[]): Point {
  const total = nodes.reduce((sum, { degree }) => sum + degree, 0) || 1;
  const mean = (place: (node: Weighty) => number): number => nodes.reduce((sum, node) => sum + place(node) * node.degree, 0) / total;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** Where the way from a party's heart to a place beyond leaves the party's box. */
function gate({ box, heart }: Home, towards: Point): Point {
  const [dx, dy] = [towards.x - heart.x, towards.y - heart.y];
  const toSide = (dx > 0 ? box.x + box.width - heart.x : heart.x - box.x) / (Math.abs(dx) || 1e-9);
  const toEnd = (dy > 0 ? box.y + box.height - heart.y : heart.y - box.y) / (Math.abs(dy) || 1e-9);
  const part = Math.min(toSide, toEnd, 0.5);
  return { x: heart.x + dx * part, y: heart.y + dy * part };
}

/** The gates between the homes of actors; none for two actors of one home, or for one without any. */
export function gatesOf(homes: ReadonlyMap<string, Home>): Gates {
  return (from, to) => {
    const [own, other] = [homes.get(from), homes.get(to)];
    if (!own || !other || own === other) return undefined;
    return [gate(own, other.heart), gate(other, own.heart)];
  };
}
