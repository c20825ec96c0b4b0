import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside } from '../../../src/diagrams/box.ts';
import { labelBox } from '../../../src/diagrams/label.ts';
import { layoutRelations } from '../../../src/diagrams/relations.ts';
import type { RelationsDrawing } from '../../../src/diagrams/relations-drawing.ts';
import type { RelationLink, RelationNode, Relations } from '../../../src/dossier/relations.ts';
import { collisions } from './collisions.ts';
import { drawRelations } from './draw-relations.ts';
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
  ...{ id, kind, from, to, words: 'a link', citations: [] },
  record: { collection: 'events', id: 'event' },
});

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
    const y = pair.nodes[0]?.y;
    expect(pair.links[0]?.path).toBe(`M165.2,${y}Q560,${y} 954.8,${y}`);
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
    const controls = links.map(({ path }) => Number(/Q[\d.]+,([\d.]+)/.exec(path)?.[1])).sort((a, b) => a - b);
    const [first = 0, second = 0, third = 0] = controls;
    expect([second - first, third - second].map(Math.round)).toEqual([18, 18]);
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
  const rule = (check: (drawing: RelationsDrawing, again: (other: Relations) => RelationsDrawing, given: Relations) => void) =>
    fc.assert(
      fc.property(randomRelations, size, (given, { width, height }) => {
        const again = (other: Relations): RelationsDrawing => layoutRelations(other, { width, height, parties });
        check(again(given), again, given);
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
