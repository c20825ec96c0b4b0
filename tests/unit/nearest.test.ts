import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/schema/nearest.ts';

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['arland', 'arland', 0],
    ['rusia', 'russia', 1],
    ['blemora', 'belmora', 1],
    ['belmroa', 'belmora', 1],
    ['kitten', 'sitting', 3],
    // In the restricted form a pair that was swapped is not touched again.
    ['ca', 'abc', 3],
  ])('%j and %j: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

  it('is nought for the same word only, and never more than the longer one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});

describe('the nearest word', () => {
  const ids = ['arland', 'belmora', 'ada-lindqvist', 'arland-minister', 'belmora-minister'];

  it.each([
    ['arlnd', 'arland'],
    ['Belmroa', 'belmora'],
    ['lindqvist', 'ada-lindqvist'],
    ['Lindqvist', 'ada-lindqvist'],
    ['ada-lindkvist', 'ada-lindqvist'],
  ])('to %s is %s', (word, meant) => {
    expect(nearest(word, ids)).toBe(meant);
  });

  it.each(['cassia', 'ar', 'minister', ''])('to %j is none', (word) => {
    expect(nearest(word, ids)).toBeUndefined();
  });

  it('is the first of several that are equally near', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat');
    expect(nearest('bat', [])).toBeUndefined();
  });
});
