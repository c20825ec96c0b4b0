import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside } from '../../../src/geometry/box.ts';
import { labelBox } from '../../../src/geometry/label.ts';
import { layoutRelations } from '../../../src/relations/layout/relations.ts';
import type { RelationsDrawing } from '../../../src/relations/layout/relations-drawing.ts';
import type { RelationLink, RelationNode, Relations } from '../../../src/relations/relations.ts';
import { collisions } from './collisions.ts';
import { drawRelations } from './draw-relations.ts';
import { drawnOnce } from './drawn-once.ts';
import { parties, relations } from './ports-relations.ts';
import { randomRelations, turned } from './random-relations.ts';

const frame = { width: 1120, height: 720, parties };

const actor = (id: string, party?: string, degree = 1): RelationNode => ({
  id,
  name: id,
  kind: 'person',
  degree,
  ...(party ? { party } : {}),
});
const link = (id: string, from: string, to: string, kind: RelationLink['kind'] = 'met'): RelationLink => ({
  ...{ id, kind, from, to, words: 'a link', path: [], citations: [] },
  record: { collection: 'events', id: 'event' },
});

interface Place {
  x: number;
  y: number;
}

/** The places that a path is made of: its ends and what bends it. */
const placesOf = (path = ''): Place[] => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const apart = (a: Place = { x: 0, y: 0 }, b: Place = { x: 0, y: 0 }): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The middle of a cubic curve. */
function middleOf(path: string): Place {
  const [a, b, c, d] = placesOf(path);
  const mean = (place: (one: Place) => number): number =>
    [a, b, b, b, c, c, c, d].reduce((sum, one) => sum + (one ? place(one) : Number.NaN), 0) / 8;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

describe('a few actors', () => {
  const pair = layoutRelations(
    { nodes: [actor('regent', 'arland'), actor('chancellor', 'belmora')], links: [link('a', 'regent', 'chancellor')] },
    frame,
  );

  it('puts two parties face to face, the first on the left', () => {
    const [chancellor, regent] = pair.nodes;
    expect([regent?.x, chancellor?.x]).toEqual([156.8, 963.2]);
    expect(regent?.y).toBe(chancellor?.y);
    expect(pair.groups.map(({ party }) => party)).toEqual(['arland', 'belmora']);
  });

  it('puts a single party in the middle', () => {
    const { groups } = layoutRelations({ nodes: [actor('regent', 'arland')], links: [] }, frame);
    expect(groups).toMatchObject([{ party: 'arland', x: 560, y: 360 }]);
  });

  it('makes the circle grow with the root of the number of links', () => {
    const { nodes } = layoutRelations(
      { nodes: [actor('a', 'arland', 0), actor('b', 'arland', 4), actor('c', 'arland', 16)], links: [] },
      frame,
    );
    expect(nodes.map(({ r }) => r)).toEqual([4, 6.8, 9.6]);
  });

  it('draws a single link straight from rim to rim', () => {
    const { nodes, links } = layoutRelations(
      { nodes: [actor('regent', 'arland'), actor('pilot', 'arland')], links: [link('a', 'regent', 'pilot')] },
      frame,
    );
    const [one, two] = ['regent', 'pilot'].map((id) => nodes.find((node) => node.id === id));
    const [start, control, end] = placesOf(links[0]?.path);
    const way = Math.hypot((two?.x ?? 0) - (one?.x ?? 0), (two?.y ?? 0) - (one?.y ?? 0));
    expect(apart(start, end)).toBeCloseTo(way - (one?.r ?? 0) - (two?.r ?? 0) - 6, 1);
    expect(apart(start, control) + apart(control, end)).toBeCloseTo(apart(start, end), 1);
  });

  it('leads the links between two parties together', () => {
    const many = ['a', 'b', 'c', 'd'].flatMap((name) => [actor(`north-${name}`, 'arland'), actor(`south-${name}`, 'belmora')]);
    const { nodes, links } = layoutRelations(
      { nodes: many, links: ['a', 'b', 'c', 'd'].map((name) => link(name, `north-${name}`, `south-${name}`)) },
      frame,
    );
    const spread = (heights: number[]): number => Math.max(...heights) - Math.min(...heights);
    const straight = links.map(({ from, to }) => {
      const [one, two] = [from, to].map((id) => nodes.find((node) => node.id === id)?.y ?? 0);
      return ((one ?? 0) + (two ?? 0)) / 2;
    });
    expect(spread(straight)).toBeGreaterThan(20);
    expect(spread(links.map(({ path }) => middleOf(path).y))).toBeLessThan(spread(straight) / 2);
  });

  it('draws no outline around those without a party', () => {
    const { groups, nodes } = layoutRelations({ nodes: [actor('gazette'), actor('pilot', 'unlisted')], links: [] }, frame);
    expect([groups.length, nodes.length]).toEqual([0, 2]);
  });
});

describe('links between one pair', () => {
  const nodes = [actor('regent', 'arland'), actor('chancellor', 'belmora')];
  const { links } = layoutRelations(
    {
      nodes,
      links: [
        link('b', 'regent', 'chancellor'),
        link('a', 'regent', 'chancellor'),
        link('c', 'chancellor', 'regent', 'rejects'),
        link('d', 'regent', 'chancellor', 'called'),
        link('self', 'regent', 'regent'),
        link('lost', 'regent', 'nobody'),
      ],
    },
    frame,
  );

  it('are one for each kind and direction, with their count', () => {
    expect(links.map(({ kind, from, count, ids }) => [kind, from, count, ids])).toEqual([
      ['rejects', 'chancellor', 1, ['c']],
      ['called', 'regent', 1, ['d']],
      ['met', 'regent', 2, ['a', 'b']],
    ]);
  });

  it('run side by side', () => {
    const heights = links.map(({ path }) => middleOf(path).y).sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = heights;
    expect(second - first).toBeGreaterThan(1.5);
    expect(third - second).toBeGreaterThan(1.5);
  });
});

describe('the whole picture', () => {
  it('is empty but valid without actors', () => {
    expect(layoutRelations({ nodes: [], links: [] }, frame)).toEqual({ width: 1120, height: 720, groups: [], nodes: [], links: [] });
  });

  it('looks as it did', async () => {
    await expect(drawRelations(layoutRelations(relations, frame))).toMatchFileSnapshot('../../snapshots/relations.svg');
  });
});

const circles = ({ nodes }: RelationsDrawing): Box[] => nodes.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
const names = ({ nodes, groups }: RelationsDrawing): Box[] => [...nodes, ...groups].map(({ label }) => labelBox(label));
const outlines = ({ groups }: RelationsDrawing): Box[] =>
  groups.map(({ x, y, rx, ry }) => ({ x: x - rx, y: y - ry, width: 2 * rx, height: 2 * ry }));

describe('any relations', { timeout: 120_000 }, () => {
  const size = fc.constantFrom({ width: 360, height: 300 }, { width: 760, height: 600 }, { width: 1120, height: 720 });
  const draw = ([given, { width, height }]: [Relations, { width: number; height: number }]): RelationsDrawing =>
    layoutRelations(given, { width, height, parties });
  const drawn = drawnOnce(draw);
  const rule = (check: (drawing: RelationsDrawing, again: (other: Relations) => RelationsDrawing, given: Relations) => void) =>
    fc.assert(
      fc.property(randomRelations, size, (given, frame) => {
        check(drawn([given, frame]), (other) => draw([other, frame]), given);
      }),
      { numRuns: 20, endOnFailure: true },
    );

  it('have no two names or circles on each other', () =>
    rule((drawing) => expect(collisions([...names(drawing), ...circles(drawing)])).toEqual([])));

  it('keep the parties apart', () => rule((drawing) => expect(collisions(outlines(drawing))).toEqual([])));

  it('keep every actor inside its party, and everything inside the frame', () =>
    rule((drawing) => {
      const page = { x: 0, y: 0, width: drawing.width, height: drawing.height };
      expect([...names(drawing), ...circles(drawing), ...outlines(drawing)].filter((box) => !inside(box, page))).toEqual([]);
      const bends = drawing.links
        .flatMap(({ path }) => placesOf(path))
        .map(({ x, y }): Box => ({ x: x - 0.1, y: y - 0.1, width: 0.2, height: 0.2 }));
      const around = { x: -20, y: -20, width: page.width + 40, height: page.height + 40 };
      expect(bends.filter((box) => !inside(box, around))).toEqual([]);
      for (const [index, group] of drawing.groups.entries()) {
        const own = drawing.nodes.filter(({ party }) => party === group.party).map(({ label }) => labelBox(label));
        expect(own.filter((box) => !inside(box, outlines(drawing)[index] ?? page))).toEqual([]);
      }
    }));

  it('draw every actor once', () =>
    rule(({ nodes }, _, given) => expect(nodes.map(({ id }) => id)).toEqual(given.nodes.map(({ id }) => id).sort())));

  it('count every link between two actors once', () =>
    rule(({ links }, _, { nodes, links: given }) => {
      const known = new Set(nodes.map(({ id }) => id));
      const shown = given.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)).map(({ id }) => id);
      expect(links.flatMap(({ ids }) => ids).sort()).toEqual(shown.sort());
      for (const { ids, count } of links) expect(count).toBe(ids.length);
    }));

  it('come out the same again and in any order', () =>
    rule((drawing, again, given) => {
      expect(again(given)).toEqual(drawing);
      expect(again(turned(given))).toEqual(drawing);
    }));
});
