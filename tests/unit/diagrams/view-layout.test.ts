import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf } from '../../../src/day/minutes.ts';
import type { Box } from '../../../src/geometry/box.ts';
import { LABEL_SIZE } from '../../../src/geometry/label.ts';
import { textWidth } from '../../../src/geometry/text-width.ts';
import { compactFrame } from '../../../src/timeline/layout/explorer/compact-lanes.ts';
import type { TimeWindow } from '../../../src/timeline/layout/explorer/time-window.ts';
import { LANE_CHOICES, type TimelineData } from '../../../src/timeline/layout/explorer/timeline-data.ts';
import { lanesOf } from '../../../src/timeline/layout/explorer/window-lanes.ts';
import { laneFrame, layoutWindow, type WindowLayout } from '../../../src/timeline/layout/explorer/window-layout.ts';
import { BUNDLE_WIDTH, LABEL_AT, MARK } from '../../../src/timeline/layout/explorer/window-rows.ts';
import { titleAt } from '../../../src/timeline/layout/explorer/window-spans.ts';
import { collisions } from './collisions.ts';
import { drawView } from './draw-view.ts';
import { events, lanes, spans } from './ports-timeline.ts';
import { randomData, viewDataOf } from './random-views.ts';

const whole: TimeWindow = { from: minutesOf('1918-01-01'), to: minutesOf('1922-03-01') };
const DAY = 1440;

const at = (minute: number, scale: number): number => (minute - whole.from) * scale;

/** All that a layout draws at a scale, as boxes; the lines of days lie under everything. */
function boxesOf({ marks, bundles, spans }: WindowLayout, scale: number): Box[] {
  const round = marks.map(({ minute, y }): Box => ({ x: at(minute, scale) - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK }));
  const labels = marks
    .filter(({ label }) => label !== '')
    .map(({ minute, y, label }): Box => ({ x: at(minute, scale) + LABEL_AT, y: y - 7, width: textWidth(label, LABEL_SIZE), height: 14 }));
  const counts = bundles.map(
    ({ minute, y }): Box => ({ x: at(minute, scale) - BUNDLE_WIDTH / 2 + 1, y: y - 9, width: BUNDLE_WIDTH - 2, height: 18 }),
  );
  const titles = spans
    .filter(({ lane }) => lane === undefined)
    .flatMap((span): Box[] => {
      const [x1, x2] = [at(span.from, scale), at(span.to, scale)];
      const x = titleAt(span, x1, x2, -1e9);
      const left = Math.min(x, x1);
      return [{ x: left, y: span.y, width: Math.max(x + span.width, x2) - left, height: span.height }];
    });
  return [...round, ...labels, ...counts, ...titles];
}

const zooms = fc.double({ min: -11, max: 1, noNaN: true });
const WIDTH = 1100;

/** A view about the first event of a timeline, of a scale of so many powers of two. */
function viewAt({ events: [first] }: TimelineData, power: number): TimeWindow {
  const half = WIDTH / 2 ** power / 2;
  const middle = first?.from ?? whole.from;
  return { from: middle - half, to: middle + half };
}

describe('any timeline at any zoom', { timeout: 120_000 }, () => {
  const rule = (check: (data: TimelineData, layout: WindowLayout, scale: number, frame: ReturnType<typeof laneFrame>) => void) =>
    fc.assert(
      fc.property(randomData, fc.constantFrom(...LANE_CHOICES), zooms, fc.option(zooms), (data, choice, power, settledAt) => {
        const scale = 2 ** power;
        const frame = settledAt === null ? laneFrame(data, choice) : compactFrame(data, choice, viewAt(data, settledAt), WIDTH);
        check(data, layoutWindow(data, frame, scale), scale, frame);
      }),
      { numRuns: 90, endOnFailure: true },
    );

  it('has no two marks, labels, bundles or titles on each other', () =>
    rule((_, layout, scale) => expect(collisions(boxesOf(layout, scale))).toEqual([])));

  it('shows every event of every lane once, as a mark or in a bundle', () =>
    rule((data, { marks, bundles }, _, { choice, lanes }) => {
      const shown = [...marks.map(({ key }) => key), ...bundles.flatMap(({ events }) => events.map(({ key }) => key))].sort();
      const there = new Set(lanes.map(({ id }) => id));
      const meant = lanesOf(data, choice).flatMap(({ id, events }) => (there.has(id) ? events.map(({ key }) => key) : []));
      expect(shown).toEqual(meant.sort());
    }));

  it('keeps every mark in its lane and within its days', () =>
    rule((_, { marks }, __, { lanes }) => {
      for (const { lane, y, minute, event } of marks) {
        const own = lanes.find(({ id }) => id === lane);
        expect(own && y > own.y && y < own.y + own.height).toBe(true);
        expect(event.at === undefined ? minute >= event.from && minute <= event.to : minute === event.at).toBe(true);
      }
    }));
});

describe('a settled frame', { timeout: 120_000 }, () => {
  const inSight = (items: readonly { key: string; minute: number }[], { from, to }: TimeWindow) =>
    items.filter(({ minute }) => minute >= from && minute <= to).map(({ key }) => key);

  it('is no higher than the full one, has a lane for all in sight, and bundles no lane that was not bundled', () =>
    fc.assert(
      fc.property(randomData, fc.constantFrom(...LANE_CHOICES), zooms, (data, choice, power) => {
        const view = viewAt(data, power);
        const [full, settled] = [laneFrame(data, choice), compactFrame(data, choice, view, WIDTH)];
        const scale = (WIDTH - full.gutter) / (view.to - view.from);
        const [before, after] = [layoutWindow(data, full, scale), layoutWindow(data, settled, scale)];
        expect(settled.height).toBeLessThanOrEqual(full.height);
        const bundled = new Set(before.bundles.map(({ lane }) => lane));
        const whole = (layout: WindowLayout) =>
          inSight(
            layout.marks.filter(({ lane }) => !bundled.has(lane)),
            view,
          ).sort();
        expect(whole(after)).toEqual(whole(before));
      }),
      { numRuns: 90, endOnFailure: true },
    ));

  it('leaves out the conditions of which nothing is in sight, and keeps all where nothing is', () => {
    const event = {
      title: 'The Regent speaks',
      kind: 'statement' as const,
      status: 'held' as const,
      parties: [],
      words: '',
      importance: 1,
    };
    const span = { status: 'met' as const, words: '', importance: 1 };
    const day = (count: number) => ({ from: whole.from + count * DAY, to: whole.from + (count + 1) * DAY });
    const data: TimelineData = {
      ...{ title: 'Ports', asOf: 'now', today: whole.to, source: '', ranges: [], parties: [] },
      events: [{ ...event, ...day(3), id: 'first', concerns: ['ports'] }],
      spans: [
        { ...span, id: 'ports', title: 'The ports first', ...day(1) },
        { ...span, id: 'flags', title: 'Flags', ...day(200) },
      ],
    };
    const lanes = (from: number, to: number) =>
      compactFrame(data, 'condition', { from: whole.from + from * DAY, to: whole.from + to * DAY }, WIDTH).lanes.map(({ id }) => id);
    expect(lanes(2, 5)).toEqual(['ports']);
    expect(lanes(150, 250)).toEqual(['flags']);
    expect(lanes(0, 250)).toEqual(['ports', 'flags']);
    expect(lanes(50, 60)).toEqual(['ports', 'flags']);
  });
});

it.each([
  ['two days, hour by hour', '1921-03-15', '1921-03-17', 'timeline-hours'],
  ['all years', '1918-01-01', '1922-03-01', 'timeline-years'],
])('looks as it did: %s', async (_, from, to, name) => {
  const view = { from: minutesOf(from), to: minutesOf(to) };
  await expect(drawView(viewDataOf(events, spans, lanes), view, 1100)).toMatchFileSnapshot(`../../snapshots/${name}.svg`);
});

it('the important keep their labels when it becomes narrow', () => {
  const data: TimelineData = {
    ...{ title: 'Ports', asOf: 'now', today: whole.to, source: '', ranges: [], parties: [{ id: 'arland', title: 'Arland' }], spans: [] },
    events: Array.from({ length: 30 }, (_, index) => ({
      ...{ id: `event-${index}`, title: 'The Regent speaks at Lindmar', kind: 'statement' as const, status: 'held' as const, concerns: [] },
      ...{
        parties: ['arland'],
        words: '',
        from: whole.from + index * DAY,
        to: whole.from + (index + 1) * DAY,
        importance: index === 14 ? 9 : index % 3,
      },
    })),
  };
  const { marks, bundles } = layoutWindow(data, laneFrame(data, 'party'), 20 / DAY);
  expect(bundles).toEqual([]);
  expect(marks.find(({ event }) => event.id === 'event-14')?.label).not.toBe('');
  expect(marks.some(({ label }) => label === '')).toBe(true);
});
