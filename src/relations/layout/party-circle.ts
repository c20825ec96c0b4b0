import { round } from '../../geometry/box.ts';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelAt } from '../../geometry/label.ts';
import { wrapText } from '../../geometry/text-width.ts';
import type { Relations } from '../relations.ts';
import type { NamedParty } from './relations-drawing.ts';

/** A party as a circle with its name beside it. */
interface DrawnParty {
  id: string;
  x: number;
  y: number;
  r: number;
  label: Label;
}

/** How many links join two parties, as a line whose width grows with their number. */
interface DrawnTie {
  from: string;
  to: string;
  count: number;
  path: string;
  width: number;
}

interface PartyDrawing {
  width: number;
  height: number;
  parties: DrawnParty[];
  ties: DrawnTie[];
}

const RADIUS = 9;
const CLEAR = 5;
const WIDEST = 12;

/** The number of links between each two parties, in the order of the parties; links within one party are left out. */
function tiesBetween({ nodes, links }: Relations, parties: readonly NamedParty[]): { from: string; to: string; count: number }[] {
  const partyOf = new Map(nodes.map(({ id, party }) => [id, party]));
  const place = new Map(parties.map(({ id }, index) => [id, index]));
  const counts = new Map<string, number>();
  for (const link of links) {
    const ends = [place.get(partyOf.get(link.from) ?? ''), place.get(partyOf.get(link.to) ?? '')];
    const [one, other] = ends.toSorted((a, b) => (a ?? -1) - (b ?? -1));
    if (one === undefined || other === undefined || one === other) continue;
    counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => {
    const [one = 0, other = 0] = key.split(' ').map(Number);
    return { from: parties[one]?.id ?? '', to: parties[other]?.id ?? '', count };
  });
}

/** A party on the ellipse, beginning at the left and going clockwise; its name stands outside, above or below. */
function place({ id, title }: NamedParty, index: number, count: number, width: number, height: number): DrawnParty {
  const angle = Math.PI + (2 * Math.PI * index) / count;
  const x = width / 2 + (width / 2 - 58) * Math.cos(angle);
  const y = height / 2 + (height / 2 - 46) * Math.sin(angle);
  const text = wrapText(title, { width: 112, lines: 2, size: LABEL_SIZE });
  const isUpper = Math.sin(angle) < -0.01;
  const top = isUpper ? y - RADIUS - CLEAR - text.lines.length * LINE_HEIGHT : y + RADIUS + CLEAR;
  return { id, x: round(x), y: round(y), r: RADIUS, label: labelAt(text, x, top, 'middle') };
}

/** The parties that have links to other parties, around an ellipse, and how many links join each two: a picture for a narrow window. */
export function layoutParties(relations: Relations, parties: readonly NamedParty[], width: number): PartyDrawing {
  const ties = tiesBetween(relations, parties);
  const tied = parties.filter(({ id }) => ties.some(({ from, to }) => from === id || to === id));
  const height = Math.max(200, Math.min(width, 80 + 34 * tied.length));
  const drawn = tied.map((party, index) => place(party, index, tied.length, width, height));
  const most = Math.max(1, ...ties.map(({ count }) => count));
  const at = new Map(drawn.map((party) => [party.id, party]));
  return {
    ...{ width, height, parties: drawn },
    ties: ties.map(({ from, to, count }) => {
      const [a, b] = [at.get(from) as DrawnParty, at.get(to) as DrawnParty];
      return { from, to, count, path: `M${a.x},${a.y}L${b.x},${b.y}`, width: round(Math.max(1, WIDEST * Math.sqrt(count / most))) };
    }),
  };
}
