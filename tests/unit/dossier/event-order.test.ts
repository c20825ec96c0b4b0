import { describe, expect, test } from 'vitest';
import { compareDays } from '../../../src/day/order.ts';
import { offsetOn, stretchOf } from '../../../src/day/stretch.ts';
import type { Reading } from '../../../src/dossier/dossier.ts';
import { eventsInOrder, isKnownBefore } from '../../../src/dossier/event-order.ts';
import { neighboursOf } from '../../../src/records/sequence.ts';
import { dossierWith, event, the } from '../build.ts';

const inOrder = (...files: Reading[]) => eventsInOrder(dossierWith(files)).map(({ id }) => id);

/** Whether the first event is known to have come before the second. */
function isKnown(...files: [Reading, Reading, ...Reading[]]): boolean {
  const dossier = dossierWith(files);
  const [one, other] = files.map(({ filed }) => the(dossier.events, filed.id));
  return one !== undefined && other !== undefined && isKnownBefore(dossier, one, other);
}

describe('the order of events', () => {
  test('goes by the instant, wherever the clocks stand', () => {
    // 04:30 and 00:00 UTC: the later date came first.
    expect(inOrder(event('west', '1921-03-12T23:30-05:00'), event('east', '1921-03-13T02:00+02:00'))).toEqual(['east', 'west']);
    expect(compareDays('2025-10-26T02:30+03:00', '2025-10-26T02:15+02:00')).toBeLessThan(0);
  });

  test('goes by the part of the day where the hour is not known, by the clock of the dossier', () => {
    const parts = ['evening', 'night', 'afternoon', 'morning'].map((partOfDay) => event(partOfDay, '1921-03-14', { partOfDay }));
    // 13:00 in the place.
    const noon = event('noon', '1921-03-14T11:30+02:00');
    expect(inOrder(...parts, noon)).toEqual(['night', 'morning', 'noon', 'afternoon', 'evening']);
  });

  test('puts an event behind those that its after names, over any number of steps, and loses none of a circle', () => {
    const files = [
      event('a', '1921-03-14', { after: ['b'] }),
      event('b', '1921-03-14', { after: ['c', 'never-filed'] }),
      event('c', '1921-03-14'),
    ];
    expect(inOrder(...files)).toEqual(['c', 'b', 'a']);
    expect(inOrder(event('a', '1921-03-14', { after: ['b'] }), event('b', '1921-03-14', { after: ['a'] }))).toHaveLength(2);
  });
});

describe('that one event came before another is known', () => {
  const plain = (id: string, day = '1921-03-14', fields = {}) => event(id, day, fields);

  test('of different days, hours or parts of a day', () => {
    expect(isKnown(plain('a', '1921-03-13'), plain('b'))).toBe(true);
    expect(isKnown(plain('a', '1921-03-14T09:00+02:00'), plain('b', '1921-03-14T09:30+02:00'))).toBe(true);
    expect(isKnown(plain('a', '1921-03-14', { partOfDay: 'morning' }), plain('b', '1921-03-14', { partOfDay: 'evening' }))).toBe(true);
    expect(isKnown(plain('a', '1921-03-14', { partOfDay: 'morning' }), plain('b', '1921-03-14T12:00+02:00'))).toBe(true);
  });

  test('not of one day, one minute or one part of it, nor of hours that are only about right', () => {
    expect(isKnown(plain('a'), plain('b'))).toBe(false);
    expect(isKnown(plain('a', '1921-03-14T09:00+02:00'), plain('b'))).toBe(false);
    expect(isKnown(plain('a', '1921-03-14T09:00+02:00'), plain('b', '1921-03-14T07:00Z'))).toBe(false);
    expect(isKnown(plain('a', '1921-03'), plain('b'))).toBe(false);
    const about = (id: string, day: string) => plain(id, day, { hour: 'approximate' });
    expect(isKnown(about('a', '1921-03-14T09:00+02:00'), about('b', '1921-03-14T09:45+02:00'))).toBe(false);
    expect(isKnown(about('a', '1921-03-14T09:00+02:00'), about('b', '1921-03-14T10:30+02:00'))).toBe(true);
  });

  test('if after leads from the later to the earlier, over other events too', () => {
    expect(isKnown(plain('a'), plain('b', '1921-03-14', { after: ['a'] }))).toBe(true);
    expect(isKnown(plain('a'), plain('c', '1921-03-14', { after: ['b'] }), plain('b', '1921-03-14', { after: ['a'] }))).toBe(true);
    expect(isKnown(plain('b', '1921-03-14', { after: ['a'] }), plain('a'))).toBe(false);
  });

  test('and a neighbour of one day is not called earlier or later', () => {
    const dossier = dossierWith([plain('a'), plain('b'), plain('c', '1921-03-15')]);
    const { previous, next } = neighboursOf(dossier, 'events', 'b');
    expect([previous?.record.id, previous?.isOrderKnown, next?.record.id, next?.isOrderKnown]).toEqual(['a', false, 'c', true]);
  });
});

test('the offset of a time zone is that of the day', () => {
  expect(offsetOn('Etc/GMT-2', '1921-03-14')).toBe(120);
  expect(offsetOn('America/New_York', '2025-01-15')).toBe(-300);
  expect(offsetOn('Europe/Paris', '2025-01-15')).toBe(60);
  expect(offsetOn('Europe/Paris', '2025-07-15')).toBe(120);
  expect(offsetOn('Asia/Kolkata', '2025-07-15')).toBe(330);
  expect(offsetOn('UTC', '2025-07-15')).toBe(0);
  const { from, to } = stretchOf({ day: '2025-03-14' }, 'America/New_York');
  expect((to - from) / 60).toBe(24);
});
