import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutesOf, readMinute, writeMinute } from '../../../src/day/minutes.ts';
import {
  between,
  panned,
  scaleStep,
  showing,
  type TimeWindow,
  withinWhole,
  zoomed,
} from '../../../src/timeline/layout/explorer/time-window.ts';
import { axisTicks } from '../../../src/timeline/layout/explorer/window-axis.ts';

const whole: TimeWindow = { from: minutesOf('1918-01-01'), to: minutesOf('1922-03-01') };
const DAY = 1440;

describe('a view', () => {
  const may: TimeWindow = { from: minutesOf('1921-05-01'), to: minutesOf('1921-06-01') };

  it('keeps what is under the pointer in place while it zooms, and goes no nearer than half a day', () => {
    const anchor = minutesOf('1921-05-11');
    const near = zoomed(may, 0.5, anchor, whole);
    expect((anchor - near.from) / (near.to - near.from)).toBeCloseTo((anchor - may.from) / (may.to - may.from));
    const nearest = zoomed(may, 1e-9, anchor, whole);
    expect(nearest.to - nearest.from).toBe(DAY / 2);
  });

  it('never leaves the whole', () => {
    expect(panned(may, 1000, whole).to).toBe(whole.to);
    expect(panned(may, -1000, whole).from).toBe(whole.from);
    expect(zoomed(may, 1e9, may.from, whole)).toEqual(whole);
    expect(withinWhole({ from: 0, to: 1e12 }, whole)).toEqual(whole);
  });

  it('moves as little as needed to show a minute', () => {
    const middle = minutesOf('1921-05-15');
    expect(showing(may, middle, whole)).toBe(may);
    const moved = showing(may, minutesOf('1921-06-10'), whole);
    expect(moved.to).toBeGreaterThan(minutesOf('1921-06-10'));
    expect(moved.to - moved.from).toBeCloseTo(may.to - may.from);
  });

  it('moves from one view to another through views in between', () => {
    expect(between(may, whole, 0)).toEqual(may);
    const end = between(may, whole, 1);
    expect(end.from).toBeCloseTo(whole.from);
    expect(end.to).toBeCloseTo(whole.to);
  });

  it('is written as days, and as hours away from midnight', () => {
    expect(writeMinute(minutesOf('1921-03-14'))).toBe('1921-03-14');
    expect(writeMinute(minutesOf('1921-03-14') + 90)).toBe('1921-03-14T01:30');
    for (const text of ['1921-03-14', '1921-03-14T01:30']) expect(writeMinute(readMinute(text) ?? 0)).toBe(text);
    for (const text of [null, '', 'soon', '1921', '1921-03-14T01:30+02:00', '<b>']) expect(readMinute(text)).toBeUndefined();
  });

  it('has steps of scale that are never above the scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 10, noNaN: true }), (scale) => {
        expect(scaleStep(scale)).toBeLessThanOrEqual(scale * (1 + 1e-6));
        expect(scaleStep(scale) * 2 ** 0.25).toBeGreaterThan(scale * (1 - 1e-6));
      }),
    );
  });
});

describe('the axis', () => {
  const ticks = (from: string, to: string) => {
    const view = { from: minutesOf(from), to: minutesOf(to) };
    return axisTicks(view, 1000 / (view.to - view.from));
  };

  it('shows hours under days, days under months, months under years', () => {
    expect(ticks('1921-03-14', '1921-03-15')).toMatchObject({ coarse: [{ words: '14 March 1921' }] });
    expect(ticks('1921-03-14', '1921-03-15').fine.map(({ words }) => words)).toContain('02:00');
    expect(ticks('1921-03-10', '1921-03-20').fine.map(({ words }) => words)).toContain('14');
    expect(ticks('1921-03-10', '1921-03-20').coarse.map(({ words }) => words)).toEqual(['March 1921']);
    expect(ticks('1920-12-10', '1921-06-20').fine.map(({ words }) => words)).toContain('Mar');
    expect(ticks('1700-01-01', '1921-06-20').coarse).toEqual([]);
  });

  it('leaves room between ticks at any zoom', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 720, max: 4e6, noNaN: true }), (start, length) => {
        const from = whole.from + start * 1e6;
        const scale = 1000 / length;
        const { fine } = axisTicks({ from, to: from + length }, scale);
        expect(fine.length).toBeLessThan(25);
        for (const [index, tick] of fine.slice(1).entries()) expect((tick.minute - (fine[index]?.minute ?? 0)) * scale).toBeGreaterThan(24);
      }),
    );
  });
});
