import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside } from '../../../src/geometry/box.ts';
import { labelBox } from '../../../src/geometry/label.ts';
import { layoutTimeline } from '../../../src/timeline/layout/still/timeline.ts';
import type { DrawnMark, TimelineDrawing } from '../../../src/timeline/layout/still/timeline-drawing.ts';
import type { Timeline, TimelineEvent } from '../../../src/timeline/timeline.ts';
import { collisions } from './collisions.ts';
import { drawTimeline } from './draw-timeline.ts';
import { drawnOnce } from './drawn-once.ts';
import { events, formatDay, lanes, ranges, spans } from './ports-timeline.ts';
import { randomEvents, randomRanges, randomSpans } from './random-timelines.ts';

const frame = { ranges, lanes, width: 1120, today: '1922-02-01', formatDay };

const plain: TimelineEvent = {
  ...{ id: 'talks', title: 'Talks', day: '1921-03-15', from: '1921-03-15', to: '1921-03-15', approximate: false },
  ...{ kind: 'meeting', status: 'held', parties: ['arland'], importance: 1 },
};
const twoDays = { ...frame, ranges: ranges.slice(2, 3), lanes: lanes.slice(0, 1) };
const draw = (all: TimelineEvent[]): TimelineDrawing => layoutTimeline({ events: all, spans: [] }, twoDays);

describe('a timeline of one panel, from 112 to 1120, of two days', () => {
  it('puts a day without an hour in the middle of its day', () => {
    expect(draw([plain]).marks[0]).toMatchObject({ x: 364, shape: 'square', paint: 'filled', lane: 'arland' });
  });

  it('puts an hour at its place in the local day, whatever its offset', () => {
    expect(draw([{ ...plain, day: '1921-03-15T18:00+09:00' }]).marks[0]?.x).toBe(112 + 1008 * (18 / 48));
  });

  it('stacks what stands at one place, the most important on top', () => {
    const [first, second] = draw([plain, { ...plain, id: 'visit', importance: 2 }]).marks;
    expect([first?.id, second?.id, second?.x]).toEqual(['visit', 'talks', 364]);
    expect(second?.y).toBeGreaterThan(12 + (first?.y ?? 0));
  });

  it('gives days that are about right or several an extent', () => {
    const [mark] = draw([{ ...plain, day: '1921-03-15/1921-03-16', to: '1921-03-16' }]).marks;
    expect(mark).toMatchObject({ x: 616, extent: { x1: 112, x2: 1120 } });
    expect(draw([{ ...plain, approximate: true }]).marks[0]).toMatchObject({ approximate: true, extent: { x1: 112, x2: 616 } });
    expect(draw([plain]).marks[0]).not.toHaveProperty('extent');
  });

  it('cuts an extent off where the panel ends', () => {
    const [mark] = draw([{ ...plain, day: '1921-03-13/1921-03-15', from: '1921-03-13' }]).marks;
    expect(mark).toMatchObject({ x: 364, extent: { x1: 112, x2: 616 } });
  });

  it('keeps a mark whole at the edge of the picture', () => {
    const late = { ...plain, day: '1921-03-16T23:59+02:00', from: '1921-03-16', to: '1921-03-16' };
    expect(draw([late]).marks[0]?.x).toBe(1120 - 8);
  });

  it('never moves a mark from its hour, however many there are; one without an hour may move within its day', () => {
    const crowd = (day: string): number[] =>
      draw(Array.from({ length: 60 }, (_, index) => ({ ...plain, day, id: `talks-${index}` }))).marks.map(({ x }) => x);
    expect(new Set(crowd('1921-03-15T12:00+02:00'))).toEqual(new Set([364]));
    const free = crowd('1921-03-15');
    expect(new Set(free).size).toBeGreaterThan(1);
    expect(Math.min(...free)).toBeGreaterThan(112);
    expect(Math.max(...free)).toBeLessThan(616);
  });

  it('joins an event to the one that took its place, and to nothing that it does not draw', () => {
    const moved = { ...plain, id: 'moved', status: 'replaced' as const, becomes: 'talks' };
    const drawing = draw([
      { ...plain, day: '1921-03-16', from: '1921-03-16', to: '1921-03-16' },
      moved,
      { ...moved, id: 'lost', becomes: 'nowhere' },
    ]);
    expect(drawing.connectors).toHaveLength(1);
    expect(drawing.connectors[0]).toMatchObject({ from: 'moved', to: 'talks', path: expect.stringMatching(/^M373,.* 859,/) });
  });

  it('names what no range holds', () => {
    const early = { ...plain, day: '1919', from: '1919-01-01', to: '1919-12-31' };
    expect(draw([early]).outside).toEqual([{ of: 'event', id: 'talks', title: 'Talks', day: '1919' }]);
    expect(draw([early]).marks).toEqual([]);
  });
});

describe('panels, lanes and ticks', () => {
  const drawing = layoutTimeline({ events, spans }, frame);

  it('stand side by side, wider where more happened', () => {
    const [, week, days] = drawing.panels;
    expect(days?.width).toBeGreaterThan(1.5 * (week?.width ?? 0));
    for (const [index, panel] of drawing.panels.slice(1).entries()) expect(panel.x).toBeGreaterThan(drawing.panels[index]?.x ?? 0);
  });

  it('has a lane for every party in order, and one more for events of several', () => {
    expect(drawing.lanes.map(({ title }) => title)).toEqual([...lanes.map(({ title }) => title), 'Several or other parties']);
    const lane = (id: string) => drawing.marks.find((mark) => mark.id === id)?.lane;
    expect(lane('lindmar-talks')).toBe('');
  });

  it('leaves the lane of several parties out while it is empty', () => {
    expect(draw([plain]).lanes).toHaveLength(1);
  });

  it('takes the finest ticks whose labels fit', () => {
    expect(draw([plain]).ticks.map(({ day, x, precision }) => [day, x, precision])).toEqual([
      ['1921-03-15', 112, 'day'],
      ['1921-03-16', 616, 'day'],
    ]);
    expect(drawing.ticks.filter(({ day }) => day.startsWith('1918')).map(({ label }) => label.lines[0])).toEqual([
      '1918',
      'Apr',
      'Jul',
      'Oct',
    ]);
  });

  it('marks today where a panel holds it', () => {
    expect(layoutTimeline({ events, spans }, { ...frame, today: '1930-01-01' })).not.toHaveProperty('today');
    expect(drawing.today?.x).toBeGreaterThan(drawing.panels[3]?.x ?? Infinity);
  });

  it('draws a condition from its first wording to its outcome, and tells the outcome by the shape at its end', () => {
    const span = drawing.spans.find(({ id }) => id === 'in-person');
    expect(span).toMatchObject({ status: 'lapsed', beginsBefore: false, end: { shape: 'circle', paint: 'hollow' } });
    const before = { id: 'old', title: 'Old', kind: 'demand', from: '1900-01-01', to: '1921-03-15', status: 'met', importance: 0 } as const;
    const gone = { ...before, id: 'gone', to: '1901-01-01' };
    const bars = layoutTimeline({ events: [], spans: [gone, before] }, twoDays);
    expect(bars.spans).toMatchObject([{ id: 'old', beginsBefore: true, x: 112, width: 504 }]);
    expect(bars.outside).toEqual([{ of: 'condition', id: 'gone', title: 'Old', day: '1900-01-01' }]);
  });

  it('leaves the least important conditions out where there is no room, and counts them', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...(spans[2] ?? expect.fail()), id: `span-${index}`, importance: index }));
    const crowded = layoutTimeline({ events: [], spans: many }, frame);
    expect(crowded.spans).toHaveLength(9);
    expect(crowded.more).toBe(11);
    expect(crowded.spans.map(({ id }) => id)).toContain('span-19');
  });

  it('looks as it did', async () => {
    const labelled = drawing.marks.filter(({ label }) => label);
    expect(labelled.length / drawing.marks.length).toBeGreaterThan(0.6);
    expect(labelled.map(({ id }) => id)).toContain('lindmar-talks');
    await expect(drawTimeline(drawing)).toMatchFileSnapshot('../../snapshots/timeline.svg');
  });
});

describe('an empty timeline', () => {
  it('is a valid drawing', () => {
    const drawing = layoutTimeline({ events: [], spans: [] }, frame);
    expect(drawing).toMatchObject({ width: 1120, marks: [], spans: [], connectors: [], outside: [] });
    expect(drawing.height).toBeGreaterThan(0);
    expect(layoutTimeline({ events: [], spans: [] }, { ...frame, ranges: [], lanes: [] })).toMatchObject({
      panels: [],
      lanes: [],
      ticks: [],
    });
  });
});

const markBox = ({ x, y, r }: DrawnMark): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

function boxesOf(drawing: TimelineDrawing): Box[] {
  const { marks, spans, ticks, lanes, panels, band } = drawing;
  const labelled = [...marks.flatMap(({ label }) => label ?? []), ...[...spans, ...ticks, ...lanes].map(({ label }) => label)];
  const titles = [...panels.map(({ title }) => title), ...(band ? [band.label] : [])];
  return [...[...labelled, ...titles].map(labelBox), ...marks.map(markBox)];
}

/** A timeline, the same one in another order, and how to draw it. */
const cases = fc.record({
  timeline: fc.record({ events: randomEvents, spans: randomSpans }),
  ranges: randomRanges,
  width: fc.constantFrom(700, 1120, 1400),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;
const turned = ({ events, spans }: Timeline): Timeline => ({ events: [...events].reverse(), spans: [...spans].reverse() });

describe('any timeline', { timeout: 120_000 }, () => {
  const draw = ({ timeline, ...rest }: Case): TimelineDrawing => layoutTimeline(timeline, { ...frame, ...rest });
  const drawn = drawnOnce(draw);
  const rule = (check: (drawing: TimelineDrawing, timeline: Timeline, again: (other: Timeline) => TimelineDrawing) => void) =>
    fc.assert(
      fc.property(cases, (one) => {
        check(drawn(one), one.timeline, (other) => draw({ ...one, timeline: other }));
      }),
      // Without shrinking: with 200 events it would take minutes.
      { numRuns: 20, endOnFailure: true },
    );

  it('has no two labels or marks on each other', () => rule((drawing) => expect(collisions(boxesOf(drawing))).toEqual([])));

  it('keeps everything inside its frame', () =>
    rule((drawing) => {
      const page = { x: -0.01, y: -0.01, width: drawing.width + 0.02, height: drawing.height + 0.02 };
      expect([...boxesOf(drawing), ...drawing.spans].filter((box) => !inside(box, page))).toEqual([]);
    }));

  it('draws every event once or names it as outside', () =>
    rule((drawing, { events }) => {
      const shown = [...drawing.marks, ...drawing.outside.filter((one) => one.of === 'event')].map(({ id }) => id);
      expect(shown.sort()).toEqual(events.map(({ id }) => id).sort());
    }));

  it('keeps every mark within its days', () =>
    rule(({ marks }) => {
      for (const { x, extent } of marks) if (extent) expect(x >= extent.x1 - 8 && x <= extent.x2 + 8).toBe(true);
    }));

  it('comes out the same again and in any order', () =>
    rule((drawing, timeline, again) => {
      expect(again(timeline)).toEqual(drawing);
      expect(again(turned(timeline))).toEqual(drawing);
    }));
});
