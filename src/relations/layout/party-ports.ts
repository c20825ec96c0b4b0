import type { Box } from '../../geometry/box.ts';

/*
 * Links between two parties leave the one's part of the picture and enter the other's by a port, so that they run together
 * as a strand over the open ground and part again at the actors: hierarchical edge bundling (Holten 2006) with one level.
 */

/** A place in the picture. */
export interface Point {
  x: number;
  y: number;
}

/** A party's part of the picture, and where in it most of its links begin. */
export interface PartyFrame {
  box: Box;
  centre: Point;
}

/** Where the links from one actor to another bend: near the port of the first one's party, then near the second one's. */
export type Ports = (from: string, to: string) => readonly [Point, Point] | undefined;

interface Weighty extends Point {
  id: string;
  degree: number;
}

/** The middle of actors, of which those with many links weigh more. */
export function centroid(nodes: readonly Weighty[]): Point {
  const total = nodes.reduce((sum, { degree }) => sum + degree, 0) || 1;
  const mean = (place: (node: Weighty) => number): number => nodes.reduce((sum, node) => sum + place(node) * node.degree, 0) / total;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** Where the way from a party's centre to a place beyond leaves the party's box. */
function port({ box, centre }: PartyFrame, towards: Point): Point {
  const [dx, dy] = [towards.x - centre.x, towards.y - centre.y];
  const toSide = (dx > 0 ? box.x + box.width - centre.x : centre.x - box.x) / (Math.abs(dx) || 1e-9);
  const toEnd = (dy > 0 ? box.y + box.height - centre.y : centre.y - box.y) / (Math.abs(dy) || 1e-9);
  const part = Math.min(toSide, toEnd, 0.5);
  return { x: centre.x + dx * part, y: centre.y + dy * part };
}

/** The gates between the homes of actors; none for two actors of one home, or for one without any. */
export function portsOf(homes: ReadonlyMap<string, PartyFrame>): Ports {
  return (from, to) => {
    const [own, other] = [homes.get(from), homes.get(to)];
    if (!own || !other || own === other) return undefined;
    return [port(own, other.centre), port(other, own.centre)];
  };
}
