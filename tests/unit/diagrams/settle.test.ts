import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/geometry/settle.ts';
import { collisions } from './collisions.ts';

const square = (id: string, cx: number, cy: number) => ({ id, cx, cy, width: 20, height: 20 });

describe('settle', () => {
  it('leaves alone what does not overlap', () => {
    const apart = [square('a', 20, 20), square('b', 45, 20)];
    expect(settle(apart, { width: 200, height: 100 }, 4)).toEqual(apart);
  });

  it('parts two that overlap by the same way each', () => {
    const [a, b] = settle([square('a', 90, 50), square('b', 100, 50)], { width: 200, height: 100 }, 4);
    expect([a?.cx, b?.cx]).toEqual([83, 107]);
  });

  it('goes on below the ground when it is full', () => {
    const many = Array.from({ length: 9 }, (_, index) => square(`s${index}`, 20, 20));
    const settled = settle(many, { width: 40, height: 40 }, 4);
    expect(Math.max(...settled.map(({ cy }) => cy))).toBeGreaterThan(150);
  });

  it('never lets two overlap, nor leave the width', () => {
    const one = fc.record({
      cx: fc.integer({ min: -50, max: 350 }),
      cy: fc.integer({ min: -50, max: 250 }),
      width: fc.integer({ min: 5, max: 150 }),
      height: fc.integer({ min: 5, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (given) => {
        const settled = settle(
          given.map((each, index) => ({ ...each, id: String(index) })),
          { width: 300, height: 200 },
          4,
        );
        const boxes = settled.map(({ cx, cy, width, height }) => ({ x: cx - width / 2, y: cy - height / 2, width, height }));
        expect(collisions(boxes)).toEqual([]);
        for (const { x, y, width } of boxes) expect(x >= -1e-9 && y >= -1e-9 && x + width <= 300 + 1e-9).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
