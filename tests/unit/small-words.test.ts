import { expect, test } from 'vitest';
import { minutesOf } from '../../src/day/minutes.ts';
import { shareImageOf } from '../../src/site/share-image.ts';
import { windowWords } from '../../src/timeline/browser/timeline-words.ts';

test('a stretch of whole days is told by its last day, not by the midnight after it', () => {
  expect(windowWords({ from: minutesOf('1921-05-10'), to: minutesOf('1921-05-17') })).toBe('10 May 1921 to 16 May 1921');
});

test('sources share the picture of their index, other pages have their own', () => {
  expect(shareImageOf('/sources/gazette/')).toBe('/share/sources.png');
  expect(shareImageOf('/events/talks/')).toBe('/share/events/talks.png');
});
