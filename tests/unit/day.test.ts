import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, firstDay, isApproximate, lastDay, minuteOf, parseDay } from '../../src/day/day.ts';
import { compareDays } from '../../src/day/order.ts';
import { daySchema } from '../../src/schema/day.ts';

describe('a written day', () => {
  it.each([
    ['1921', '1921-01-01', '1921-12-31'],
    ['1921-02', '1921-02-01', '1921-02-28'],
    ['1924-02', '1924-02-01', '1924-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['1921-03~', '1921-03-01', '1921-03-31'],
    ['1921-03-04?', '1921-03-04', '1921-03-04'],
    ['1921-03-04/1921-03-06', '1921-03-04', '1921-03-06'],
    ['1921-03/1921', '1921-03-01', '1921-12-31'],
    ['1921-03-04T00:10+14:00', '1921-03-04', '1921-03-04'],
    ['1921-03-04T23:59-12:00', '1921-03-04', '1921-03-04'],
    ['1921-03-04T12:00Z', '1921-03-04', '1921-03-04'],
  ])('%s runs from %s to %s, wherever it is read', (text, first, last) => {
    expect([firstDay(text), lastDay(text)]).toEqual([first, last]);
  });

  it.each([
    '1921-02-30',
    '1921-02-29',
    '1900-02-29',
    '1921-04-31',
    '1921-13',
    '1921-00',
    '1921-03-00',
    '1921-3-4',
    '21-03-04',
    '1921-03-04T24:00+02:00',
    '1921-03-04T12:60+02:00',
    '1921-03-04T12:00',
    '1921-03-04T12:00+2:00',
    '1921-03-04T12:00+15:00',
    '1921-03-04T12:00+14:30',
    '1921-03-04T12:00-12:30',
    '1921-03-04T12:00+02:75',
    '1921-03-04/',
    '/1921-03-04',
    '1921/1922/1923',
    '1921-03-04 ',
    '1921-03-04~~',
    '04.03.1921',
    'yesterday',
    '',
  ])('"%s" is none', (text) => {
    expect(parseDay(text)).toBeUndefined();
    expect(() => firstDay(text)).toThrow(RangeError);
    expect(() => lastDay(text)).toThrow(RangeError);
    expect(daySchema.safeParse(text).success).toBe(false);
  });

  it('is told to go in quotation marks where it came as a number', () => {
    expect(daySchema.safeParse(1921).error?.issues[0]?.message).toBe(
      'A day is written as text: put it in quotation marks, as in "2025-05-11".',
    );
  });

  it('says of itself whether it is about right', () => {
    expect(['1921-03~', '1921-03-04?', '1921-03-04~/1921-03-06', '1921-03-04'].map(isApproximate)).toEqual([true, true, true, false]);
  });

  it('has a minute of the place where an hour is written', () => {
    expect(minuteOf('1921-03-04T01:30+03:00')).toBe(90);
    expect(minuteOf('1921-03-04T00:00Z')).toBe(0);
    expect(minuteOf('1921-03-04')).toBeUndefined();
    expect(parseDay('1921-03-04T01:30-03:30')?.start.offset).toBe(-210);
  });
});

describe('the order of days', () => {
  it('is by first day, then by hour in the place, where none counts as noon, then by last day', () => {
    const ordered = [
      '1921-01-01',
      '1921',
      '1921-03',
      '1921-03-04T00:30+14:00',
      '1921-03-04',
      '1921-03-04/1921-03-06',
      '1921-03-04T23:30-12:00',
      '1921-03-05',
    ];
    expect([...ordered].reverse().sort(compareDays)).toEqual(ordered);
  });

  const day = fc
    .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
    .map(({ year, month, day }) => ({ year, month, day: Math.min(day, daysInMonth(year, month)) }))
    .map(({ year, month, day }) => [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'));

  it('is that of the calendar', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(Date.parse(a) - Date.parse(b)));
        expect(firstDay(a)).toBe(a);
      }),
    );
  });

  it('knows exactly the days that the calendar knows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const date = new Date(Date.UTC(2000, 0, 1));
          date.setUTCFullYear(year, month - 1, day);
          const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
          expect(parseDay(text) !== undefined).toBe(date.toISOString().startsWith(text));
        },
      ),
    );
  });
});
