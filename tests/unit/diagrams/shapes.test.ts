import { describe, expect, it } from 'vitest';
import { crossPath, type Paint, paintOf, type Shape, shapeOf, shapePath } from '../../../src/geometry/shapes.ts';
import { EVENT_KINDS, STATES } from '../../../src/schema/event.ts';

describe('marks', () => {
  it('have a shape of their own for every kind of event', () => {
    const paths = EVENT_KINDS.map((kind) => shapePath(shapeOf(kind), 6));
    expect(new Set(paths).size).toBe(EVENT_KINDS.length);
  });

  it('are filled only for what took place', () => {
    expect(STATES.filter((state) => paintOf(state) === 'filled')).toEqual(['held']);
    expect(STATES.filter((state) => paintOf(state) === 'crossed')).toEqual(['did not happen']);
    expect(STATES.filter((state) => paintOf(state) === 'denied')).toEqual(['denied']);
  });

  it('are struck out once for what did not happen, twice for what was denied, and not at all otherwise', () => {
    const strokes = (paint: Paint): number => crossPath(paint, 5)?.match(/M/g)?.length ?? 0;
    expect((['filled', 'hollow', 'dashed', 'crossed', 'denied'] as const).map(strokes)).toEqual([0, 0, 0, 1, 2]);
  });

  it('stay within their radius', () => {
    const corners: Shape[] = ['triangle', 'square', 'burst', 'flag', 'diamond', 'bar', 'bowtie'];
    for (const shape of corners) {
      for (const number of shapePath(shape, 6).match(/-?[\d.]+/g) ?? []) expect(Math.abs(Number(number))).toBeLessThanOrEqual(6);
    }
    expect(shapePath('circle', 6)).toBe('M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z');
  });
});
