import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { overlap } from '../../../src/geometry/box.ts';
import { labelBox } from '../../../src/geometry/label.ts';
import { nearPairs, TakenGround } from '../../../src/geometry/near-pairs.ts';
import { DIRECTIONS, spotTowards } from '../../../src/relations/layout/nearest-node.ts';
import { networkOf, packNetwork, unpackNetwork } from '../../../src/relations/layout/network-data.ts';
import { layoutParties } from '../../../src/relations/layout/party-circle.ts';
import { parties, relations } from './ports-relations.ts';
import { randomRelations } from './random-relations.ts';

const about = { title: 'Ports', asOf: '1 July 1921', parties: [] };
const words = { day: (day: string) => ({ first: day, words: `on ${day}` }), publisher: (id: string) => `The ${id}` };

test('a packed network comes back as it was', () => {
  const network = networkOf(relations, about, words);
  expect(network.links.length).toBeGreaterThan(5);
  expect(unpackNetwork(JSON.parse(JSON.stringify(packNetwork(network, ({ id }) => id))))).toEqual(network);
  fc.assert(
    fc.property(randomRelations, fc.string({ maxLength: 3 }), (any, title) => {
      const network = networkOf(any, about, words);
      expect(unpackNetwork(packNetwork(network, () => title))).toEqual(network);
    }),
  );
});

describe('walking with arrows', () => {
  const spots = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 10, y: 2 },
    { id: 'far', x: 30, y: 0 },
    { id: 'above', x: 1, y: -8 },
  ];
  const from = spots[0] ?? expect.fail();

  it('leads to the nearest in a direction, and nowhere at the edge', () => {
    expect(spotTowards(spots, from, DIRECTIONS['ArrowRight'] ?? [0, 0])?.id).toBe('right');
    expect(spotTowards(spots, from, DIRECTIONS['ArrowUp'] ?? [0, 0])?.id).toBe('above');
    expect(spotTowards(spots, from, DIRECTIONS['ArrowLeft'] ?? [0, 0])).toBeUndefined();
  });
});

const box = fc.record({
  x: fc.integer({ min: 0, max: 300 }),
  y: fc.integer({ min: 0, max: 300 }),
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
});

test('near pairs miss no two that touch, and name each once', () => {
  fc.assert(
    fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
      const all = boxes.map((one, index) => ({ ...one, index }));
      const found = [...nearPairs(all, (one) => one, 5)].map(([a, b]) => `${a.index} ${b.index}`);
      const touching = all.flatMap((a) => all.filter((b) => b.index > a.index && overlap(a, b, 5)).map((b) => `${a.index} ${b.index}`));
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(touching));
    }),
  );
});

test('ground that is taken is not free', () => {
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 30 }), box, fc.integer({ min: 1, max: 80 }), (boxes, asked, size) => {
      const ground = new TakenGround(size, 4);
      for (const one of boxes) ground.take(one);
      expect(ground.isFree(asked)).toBe(!boxes.some((one) => overlap(one, asked, 4)));
    }),
  );
});

describe('the parties in a small picture', () => {
  const drawing = layoutParties(relations, parties, 328);

  it('stand inside it, no name on another', () => {
    const boxes = drawing.parties.map(({ label }) => labelBox(label));
    for (const [index, one] of boxes.entries()) {
      expect(one.x >= 0 && one.x + one.width <= 328 && one.y >= 0 && one.y + one.height <= drawing.height).toBe(true);
      expect(boxes.slice(index + 1).some((other) => overlap(one, other))).toBe(false);
    }
  });

  it('are joined by as many links as there are between them', () => {
    const partyOf = new Map(relations.nodes.map(({ id, party }) => [id, party]));
    const known = new Set(parties.map(({ id }) => id));
    const between = relations.links.filter(({ from, to }) => {
      const [one, other] = [partyOf.get(from) ?? '', partyOf.get(to) ?? ''];
      return one !== other && known.has(one) && known.has(other);
    });
    expect(drawing.ties.reduce((sum, { count }) => sum + count, 0)).toBe(between.length);
  });
});
