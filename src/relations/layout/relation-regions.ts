import type { Ground } from '../../geometry/settle.ts';
import type { NamedParty, SizedNode } from './relations-drawing.ts';

/** The actors of one party, and where in the picture they gather. */
export interface Region extends NamedParty {
  nodes: SizedNode[];
  x: number;
  y: number;
}

/** The party of those who have none. */
export const NO_PARTY = '';

/** The parties that have actors, in the order given; at the end those without a listed party. */
function regionsIn(nodes: readonly SizedNode[], parties: readonly NamedParty[]): Omit<Region, 'x' | 'y'>[] {
  const listed = new Set(parties.map(({ id }) => id));
  const partyOf = ({ party }: SizedNode): string => (party !== undefined && listed.has(party) ? party : NO_PARTY);
  const all = [...parties, { id: NO_PARTY, title: '' }].map((party) => ({
    ...party,
    nodes: nodes.filter((node) => partyOf(node) === party.id),
  }));
  return all.filter((region) => region.nodes.length > 0);
}

/**
 * Puts the regions around an ellipse, clockwise from the left, each with an arc that grows with the square root of its
 * actors: the first two of two parties face each other. A single region takes the middle.
 */
export function regionsOf(nodes: readonly SizedNode[], parties: readonly NamedParty[], { width, height }: Ground): Region[] {
  const regions = regionsIn(nodes, parties);
  const weights = regions.map((region) => 1 + Math.sqrt(region.nodes.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const reach = regions.length > 1 ? 1 : 0;
  let before = -(weights[0] ?? 0) / 2;
  return regions.map((region, index) => {
    const weight = weights[index] ?? 0;
    const angle = Math.PI + (2 * Math.PI * (before + weight / 2)) / total;
    before += weight;
    return { ...region, x: width * (0.5 + reach * 0.36 * Math.cos(angle)), y: height * (0.5 + reach * 0.34 * Math.sin(angle)) };
  });
}
