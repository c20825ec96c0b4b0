import { describe, expect, test } from 'vitest';
import { notesOf } from '../../src/citations/notes.ts';
import { minuteOfDate, minutesOf, readMinute, writeMinute } from '../../src/day/minutes.ts';
import { monthAndYear, monthName, shortMonthName } from '../../src/day/months.ts';
import { hasStartedBy, latestStart } from '../../src/day/order.ts';
import { fileIdFromWords } from '../../src/site/id-from-words.ts';
import { isSitePage, PAGES, recordAt } from '../../src/site/pages.ts';
import { questionAddress, reportAddress } from '../../src/site/repository.ts';

describe('days', () => {
  test('short names of months are those that readers know', () => {
    expect([1, 5, 6, 7, 8, 9, 12].map(shortMonthName)).toEqual(['Jan', 'May', 'June', 'July', 'Aug', 'Sept', 'Dec']);
    expect([monthName(3), monthName(13), monthAndYear('1921-03'), monthAndYear('1921')]).toEqual(['March', '', 'March 1921', '1921']);
  });

  test('minutes are the same there and back, in the first years too', () => {
    expect(writeMinute(minutesOf('0044-03-15'))).toBe('0044-03-15');
    expect(minuteOfDate(44, 2, 15)).toBe(minutesOf('0044-03-15'));
    expect(readMinute('1921-03-14T01:30')).toBe(minutesOf('1921-03-14') + 90);
    expect(readMinute('1921-3-14')).toBeUndefined();
  });

  test('what is written without a day has started for certain only at its end', () => {
    expect([latestStart('1921-03'), latestStart('1921-03-14/1921-03-16')]).toEqual(['1921-03-31', '1921-03-14']);
    expect([hasStartedBy('1921-03', '1921-03-30'), hasStartedBy('1921-03', '1921-03')]).toEqual([false, true]);
  });
});

describe('addresses', () => {
  test('a file id that would be too long ends with a whole word, and one that just fits is whole', () => {
    const sixty = `${'a'.repeat(29)} ${'b'.repeat(30)}`;
    expect(fileIdFromWords(sixty)).toHaveLength(60);
    expect(fileIdFromWords(`${sixty} more`)).toHaveLength(60);
    expect(fileIdFromWords(`${sixty}x more`)).toBe('a'.repeat(29));
  });

  test('what is kept without a connection are the home page and the lists', () => {
    expect(PAGES.filter(({ isKeptOffline }) => isKeptOffline).map(({ address }) => address)).toEqual([
      ...['/', '/events/', '/conditions/', '/texts/', '/issues/', '/actors/', '/terms/', '/unknowns/'],
    ]);
    expect([isSitePage('/terms/'), isSitePage('/terms/x/')]).toEqual([true, false]);
    expect([recordAt('/terms/fog/'), recordAt('/on/1921-03-14/')]).toEqual([{ collection: 'terms', id: 'fog' }, undefined]);
  });

  test('a new issue opens in the way of its host', () => {
    const about = { page: '/terms/fog/', version: '1921-06-30' };
    expect(reportAddress('https://gitlab.example/ports.git/', about)).toMatch(
      /^https:\/\/gitlab\.example\/ports\/-\/issues\/new\?issue%5Btitle%5D=/,
    );
    expect(reportAddress('https://host.example/ports/', about)).toMatch(
      /^https:\/\/host\.example\/ports\/issues\/new\?template=correction\.yml&title=/,
    );
    expect(new URL(questionAddress('https://host.example/ports', 'fog?')).searchParams.get('title')).toBe('Question: fog?');
  });
});

test('notes are numbered from one in reading order, and the same citation keeps its number', () => {
  const cite = (source: string) => ({ source });
  const { list, slots } = notesOf([
    { slot: 'summary', citations: [cite('herald'), cite('gazette')] },
    { slot: 'unknown-0', citations: [cite('herald')] },
  ]);
  expect(list.map(({ number, references }) => [number, references])).toEqual([
    [1, ['r-summary-1', 'r-unknown-0-1']],
    [2, ['r-summary-2']],
  ]);
  expect(slots.get('unknown-0')).toEqual([{ number: 1, id: 'r-unknown-0-1' }]);
  expect(() =>
    notesOf([
      { slot: 'summary', citations: [] },
      { slot: 'summary', citations: [] },
    ]),
  ).toThrow('"summary"');
});
