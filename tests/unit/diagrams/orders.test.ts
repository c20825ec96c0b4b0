import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside, overlap } from '../../../src/geometry/box.ts';
import { labelBox } from '../../../src/geometry/label.ts';
import { type ExpectationsDrawing, layoutExpectations } from '../../../src/preconditions/layout/expectation-rows.ts';
import { layoutNeeds, type OrderDrawing } from '../../../src/preconditions/layout/order-boxes.ts';
import { stackNeeds } from '../../../src/preconditions/layout/order-column.ts';
import { drawLabel, drawShape, svg } from './draw-timeline.ts';

const ports = { id: 'ports', title: 'Open ports for thirty days before any talks' };
const talks = { id: 'talks', title: 'Talks at Lindmar without preconditions' };
const crews = { id: 'crews', title: 'All crews for all crews', said: 'The Regent, Chancellor' };

function touching(boxes: readonly Box[]): number {
  return boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other, -0.02))).length;
}

/** An order as an SVG file that a person can open. */
function drawOrder({ width, height, boxes, arrows }: OrderDrawing): string {
  return svg(width, height, [
    ...boxes.map(
      (box) => `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="4" fill="#f3efe6" stroke="#735"/>`,
    ),
    ...boxes.map(({ label, said }) => drawLabel(label) + (said ? drawLabel(said, 'fill="#666"') : '')),
    ...arrows.map((path) => `<path d="${path}" fill="none" stroke="#333"  marker-end="url(#arrow)"/>`),
  ]);
}

/** Expectations as an SVG file that a person can open. */
function drawExpectations({ width, height, heads, rows }: ExpectationsDrawing): string {
  return svg(width, height, [
    ...heads.map((label) => drawLabel(label, 'font-weight="bold"')),
    ...rows.flatMap(({ y, holder, cause, effect, arrow }) => [
      `<path d="M0,${y}H${width}" stroke="#ccc"/>`,
      drawLabel(holder),
      `<path d="${arrow}" stroke="#333" marker-end="url(#arrow)"/>`,
      ...[cause, effect].flatMap((mark) => [drawShape(mark.x, mark.y, 5, mark.shape, mark.paint), drawLabel(mark.label)]),
    ]),
  ]);
}

const node = fc
  .record({
    title: fc.lorem({ maxCount: 12 }),
    said: fc.option(fc.lorem({ maxCount: 6 }), { nil: undefined }),
  })
  .map(({ said, ...rest }) => ({ ...rest, ...(said === undefined ? {} : { said }) }));
const nodes = fc.array(node, { maxLength: 7 }).map((all) => all.map((one, index) => ({ ...one, id: `condition-${index}` })));

describe('what comes before what', () => {
  it('has nothing to draw where nothing depends', () => {
    expect(layoutNeeds(ports, [], [], 608)).toEqual({ width: 608, height: 0, boxes: [], arrows: [] });
  });

  it('stands to the left of what waits for it', () => {
    const { boxes, arrows } = layoutNeeds(talks, [ports], [crews], 608);
    expect(boxes.map(({ id }) => id)).toEqual(['ports', 'talks', 'crews']);
    expect(boxes.map(({ x }) => x)).toEqual([2, 216, 430]);
    expect(arrows).toHaveLength(2);
  });

  it('looks as it did', async () => {
    await expect(drawOrder(layoutNeeds(talks, [ports, crews], [{ ...crews, id: 'more' }], 608))).toMatchFileSnapshot(
      '../../snapshots/needs.svg',
    );
  });

  it('has no two boxes on each other, and every text in its box', () => {
    fc.assert(
      fc.property(nodes, nodes, (first, after) => {
        const { boxes, width, height } = layoutNeeds(ports, first, after, 608);
        expect(touching(boxes)).toBe(0);
        for (const box of boxes) {
          expect(inside(box, { x: 0, y: 0, width, height: height + 0.02 })).toBe(true);
          for (const label of [box.label, ...(box.said ? [box.said] : [])]) expect(inside(labelBox(label), box)).toBe(true);
        }
      }),
    );
  });
});

/** Whether a drawing in a column stands within its frame, each text in its box and no two boxes on each other; the arrows' bends too. */
function expectColumn({ boxes, arrows, width, height }: OrderDrawing): void {
  expect(touching(boxes)).toBe(0);
  for (const box of boxes) {
    expect(inside(box, { x: 0, y: 0, width, height: height + 0.02 })).toBe(true);
    for (const label of [box.label, ...(box.said ? [box.said] : [])]) expect(inside(labelBox(label), box)).toBe(true);
  }
  const across = arrows.flatMap((path) => [...path.matchAll(/(-?[\d.]+),-?[\d.]+/g)].map(([, x]) => Number(x)));
  for (const x of across) expect(x >= -25 && x <= width + 25).toBe(true);
}

describe('in a column', () => {
  const few = nodes.map((all) => all.slice(0, 4));

  it('what comes first stands above what waits, with an arrow each', () => {
    const { boxes, arrows } = stackNeeds(talks, [ports], [crews], 328);
    expect(boxes.map(({ id }) => id)).toEqual(['ports', 'talks', 'crews']);
    expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((a, b) => a - b));
    expect(arrows).toHaveLength(2);
    // Straight down from box to box.
    const [, from = '', to = ''] = /^M164,([\d.]+)V([\d.]+)$/.exec(arrows[0] ?? '') ?? [];
    expect(Number(from)).toBeLessThan(Number(to));
  });

  it('has nothing to draw where nothing depends', () => {
    expect(stackNeeds(ports, [], [], 328)).toEqual({ width: 328, height: 0, boxes: [], arrows: [] });
  });

  it('goes round what stands between: on the left to what is in the middle, on the right from it', () => {
    const { arrows } = stackNeeds(
      talks,
      [ports, crews],
      [
        { ...ports, id: 'a' },
        { ...ports, id: 'b' },
      ],
      328,
    );
    const sides = arrows.map((path) => (path.includes('V') ? 'straight' : Number(/^M([\d.]+)/.exec(path)?.[1]) < 164 ? 'left' : 'right'));
    expect(sides).toEqual(['left', 'straight', 'straight', 'right']);
  });

  it('looks as it did', async () => {
    const drawing = stackNeeds(talks, [ports, crews], [{ ...crews, id: 'more' }], 328);
    await expect(drawOrder(drawing)).toMatchFileSnapshot('../../snapshots/needs-narrow.svg');
  });

  it('stays in its frame, whatever needs what', () => {
    fc.assert(fc.property(few, few, (first, after) => expectColumn(stackNeeds(ports, first, after, 328))));
  });
});

describe('expectations', () => {
  it('tell by the mark what came', () => {
    const row = (effect: 'yes' | 'no' | 'contrary' | 'unknown') => ({
      holder: 'Courier',
      cause: 'He stays away',
      effect: 'It ends',
      came: { cause: 'yes' as const, effect },
    });
    const { rows } = layoutExpectations(
      [row('yes'), row('no'), row('contrary'), { holder: 'Post', cause: 'He comes', effect: 'It goes on' }],
      608,
    );
    expect(rows.map(({ effect }) => `${effect.shape} ${effect.paint}`)).toEqual([
      'circle filled',
      'circle crossed',
      'diamond filled',
      'circle dashed',
    ]);
    expect(rows[0]?.cause.paint).toBe('filled');
  });

  it('look as they did', async () => {
    const came = { cause: 'yes' as const, effect: 'contrary' as const };
    const drawing = layoutExpectations(
      [
        { holder: 'The Chancellor', cause: 'the Regent stays away from Lindmar', effect: 'the talks end before they begin', came },
        {
          holder: 'Tidewater Agency',
          cause: 'the ports stay closed for thirty days',
          effect: 'the Compact closes its own',
          came: { cause: 'no', effect: 'no' },
        },
        { holder: 'Cassia', cause: 'both sides meet', effect: 'the crews come home' },
      ],
      608,
    );
    await expect(drawExpectations(drawing)).toMatchFileSnapshot('../../snapshots/expectations.svg');
  });

  it('have no two texts on each other', () => {
    const text = fc.lorem({ maxCount: 30 });
    fc.assert(
      fc.property(fc.array(fc.record({ holder: text, cause: text, effect: text }), { maxLength: 6 }), (all) => {
        const { rows, width, height } = layoutExpectations(all, 608);
        const boxes = rows.flatMap(({ holder, cause, effect }) => [holder, cause.label, effect.label].map(labelBox));
        expect(touching(boxes)).toBe(0);
        for (const box of boxes) expect(inside(box, { x: 0, y: 0, width: width + 0.02, height })).toBe(true);
      }),
    );
  });
});
