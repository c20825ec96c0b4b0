import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside } from '../../../src/geometry/box.ts';
import { labelBox } from '../../../src/geometry/label.ts';
import { layoutNeighbourhood } from '../../../src/relations/layout/neighbourhood.ts';
import type { Relations } from '../../../src/relations/relations.ts';
import { collisions } from './collisions.ts';
import { drawRelations } from './draw-relations.ts';
import { relations } from './ports-relations.ts';
import { randomRelations, turned } from './random-relations.ts';

/** Random relations in which every link leads from the first actor. */
const hubs = randomRelations.map(({ nodes, links }): Relations => ({ nodes, links: links.map((link) => ({ ...link, from: 'actor-0' })) }));

describe('the neighbourhood of an actor', () => {
  const drawing = layoutNeighbourhood(relations, 'belmora', { width: 640 });

  it('has the actor in the middle and its links only', () => {
    expect(drawing.nodes[0]).toMatchObject({ id: 'belmora', x: 320, y: drawing.height / 2 });
    expect(drawing.links.every(({ from, to }) => from === 'belmora' || to === 'belmora')).toBe(true);
    expect(drawing.more).toBe(0);
  });

  it('hangs names outwards', () => {
    for (const { x, label } of drawing.nodes.slice(1)) expect(label.anchor).toBe(x > 320 ? 'start' : 'end');
  });

  it('shows the most linked and counts the rest', () => {
    const three = relations.links
      .slice(0, 1)
      .flatMap((link) => ['x', 'y', 'z'].map((id) => ({ ...link, id, from: 'belmora', to: 'tidewater-agency' })));
    const often = { ...relations, links: [...relations.links, ...three] };
    const few = layoutNeighbourhood(often, 'belmora', { width: 640, limit: 1 });
    expect(few.nodes.map(({ id }) => id)).toEqual(['belmora', 'tidewater-agency']);
    expect(few.more).toBe(layoutNeighbourhood(often, 'belmora', { width: 640 }).nodes.length - 2);
  });

  it('is empty but valid for an actor who is not there or has no links', () => {
    expect(layoutNeighbourhood(relations, 'nobody', { width: 640 })).toEqual({
      width: 640,
      height: 0,
      groups: [],
      nodes: [],
      links: [],
      more: 0,
    });
    expect(layoutNeighbourhood({ ...relations, links: [] }, 'belmora', { width: 640 }).nodes).toEqual([]);
  });

  it('looks as it did', async () => {
    await expect(drawRelations(drawing)).toMatchFileSnapshot('../../snapshots/neighbourhood.svg');
  });

  it('has no name on another or on a circle, all inside the frame, and is the same in any order', () => {
    fc.assert(
      fc.property(hubs, fc.constantFrom(320, 640), fc.constantFrom(5, 20, 60), (given, width, limit) => {
        const any = layoutNeighbourhood(given, 'actor-0', { width, limit });
        const circles = any.nodes.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
        const boxes = [...any.nodes.map(({ label }) => labelBox(label)), ...circles];
        expect(collisions(boxes)).toEqual([]);
        expect(boxes.filter((box) => !inside(box, { x: 0, y: 0, width, height: any.height }))).toEqual([]);
        expect(layoutNeighbourhood(turned(given), 'actor-0', { width, limit })).toEqual(any);
      }),
      { numRuns: 60 },
    );
  });
});
