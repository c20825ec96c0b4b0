import { describe, expect, test } from 'vitest';
import { daysIn, dayWord, indexDayWords, isAskedDay, namesDay } from '../../../src/search/days-in-query.ts';

const WHOLE = { year: '1921', month: '03', day: '14' };

describe('days as people write them', () => {
  test.each([
    '14 March 1921',
    'March 14 1921',
    'March 14, 1921',
    '14th of March 1921',
    '14 Mar 1921',
    '14.03.1921',
    '14/3/1921',
    '3/14/1921',
    '1921-03-14',
    '14 марта 1921',
    '14 березня 1921',
    '14 Mart 1921',
    '14 März 1921',
  ])('%s', (text) => {
    expect(daysIn(text)).toEqual({ days: [WHOLE], rest: '' });
  });

  test.each([
    ['14 March', { month: '03', day: '14' }],
    ['14.03', { month: '03', day: '14' }],
    ['5.12', { month: '12', day: '05' }],
    ['12/12/1921', { year: '1921', month: '12', day: '12' }],
    ['12/13/1921', { year: '1921', month: '12', day: '13' }],
    ['March 1921', { year: '1921', month: '03' }],
    ['1921-03', { year: '1921', month: '03' }],
    ['12 мая', { month: '05', day: '12' }],
    ['12 травня', { month: '05', day: '12' }],
  ])('%s, a part of a day', (text, day) => {
    expect(daysIn(text).days).toEqual([day]);
  });

  test.each(['may ships leave', 'march', '40 March', '1921', '108 ships', '45.99', '13.13', '32.12', '0.5', '30 days'])(
    '%s is no day',
    (text) => {
      expect(daysIn(text)).toEqual({ days: [], rest: text });
    },
  );

  test('the words around a day are left, as they were typed', () => {
    expect(daysIn('Lindmar talks 14 March 1921 ships')).toEqual({ days: [WHOLE], rest: 'Lindmar talks ships' });
  });
});

test('a written day answers to what was asked, with or without year, hour or end', () => {
  expect(isAskedDay('1921-03-14T01:30+03:00', WHOLE)).toBe(true);
  expect(isAskedDay('1921-03-14', { month: '03', day: '14' })).toBe(true);
  expect(isAskedDay('1921-03-12/1921-03-15', WHOLE)).toBe(true);
  expect(isAskedDay('1921-03-15', WHOLE)).toBe(false);
  expect(isAskedDay('1921-03', WHOLE)).toBe(false);
  expect(isAskedDay('', WHOLE)).toBe(false);
});

test('a title that names the day answers too', () => {
  expect(namesDay(['shots', 'night', 'of', '13', '14', 'march'], { month: '03', day: '14' })).toBe(true);
  expect(namesDay(['shots', '14', 'ships'], { month: '03', day: '14' })).toBe(false);
});

test('the index holds the word that the query asks for', () => {
  for (const asked of [WHOLE, { month: '03', day: '14' }, { year: '1921', month: '03' }]) {
    expect(indexDayWords('1921-03-14T01:30+03:00')).toContain(dayWord(asked));
    expect(indexDayWords('1921-03-12/1921-03-15')).toContain(dayWord(asked));
  }
  expect(indexDayWords('1921')).toEqual([]);
  expect(indexDayWords('1921-03~')).toEqual(['d192103']);
});
