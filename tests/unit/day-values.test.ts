import { expect, test } from 'vitest';
import { bibtexOf } from '../../src/citations/page-citation.ts';
import { endOfDay, minutesOf } from '../../src/day/minutes.ts';
import { dayWords } from '../../src/day/words.ts';
import { type TimeWindow, withinWhole } from '../../src/timeline/layout/explorer/time-window.ts';

test('a stretch shorter than half a day is shown as half a day around its middle', () => {
  const whole: TimeWindow = { from: minutesOf('1921-01-01'), to: minutesOf('1922-01-01') };
  const noon = minutesOf('1921-05-11') + 720;
  expect(withinWhole({ from: noon - 1, to: noon + 1 }, whole)).toEqual({ from: noon - 360, to: noon + 360 });
});

test('a day ends where the next one begins', () => {
  expect(endOfDay('1921-02-28')).toBe(minutesOf('1921-03-01'));
});

test('an hour west of Greenwich is told with a minus, one east of it with a plus', () => {
  expect(dayWords('1921-03-14T02:30-05:00')).toBe('14 March 1921, 02:30 (UTC−5)');
  expect(dayWords('1921-03-14T02:30+05:30')).toBe('14 March 1921, 02:30 (UTC+5:30)');
});

test('the entry of a BibTeX file names the month of the day, not its day', () => {
  const entry = bibtexOf({ title: 'Talks', site: 'The ports', day: '1921-03-14' }, '/events/talks/');
  expect(entry).toContain('month = {3}');
});
