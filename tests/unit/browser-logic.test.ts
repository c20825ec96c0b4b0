import { describe, expect, test } from 'vitest';
import { resolveName } from '../../src/contribute/browser/name-suggestions.ts';
import { currentEntries } from '../../src/positions/current-entries.ts';
import { lineOf, readRelationsState, shownLinks, writeRelationsState } from '../../src/relations/browser/relations-state.ts';
import { DIRECTIONS, spotTowards } from '../../src/relations/layout/nearest-node.ts';
import type { Network, NetworkLink } from '../../src/relations/layout/network-data.ts';
import { withHighlight } from '../../src/search/browser/highlight-address.ts';
import type { Item } from '../../src/timeline/browser/timeline-item.ts';
import { readTimelineState, writeTimelineState } from '../../src/timeline/browser/timeline-state.ts';
import { directionOf, walk } from '../../src/timeline/browser/timeline-walk.ts';
import { packRows } from '../../src/timeline/layout/explorer/window-rows.ts';

describe('the timeline', () => {
  const whole = { from: 0, to: 100_000 };
  const ranges = [{ id: 'week', title: 'A week', from: 1440, to: 11_520 }];
  const back = (query: string): string => writeTimelineState(readTimelineState(new URLSearchParams(query), ranges, whole), ranges, whole);

  test.each(['', '?range=week', '?lanes=kind', '?from=1970-01-02T06%3A00&to=1970-01-20', '?lanes=condition&range=week&chosen=talks'])(
    'an address comes back as it was: "%s"',
    (query) => expect(back(query)).toBe(query),
  );

  test('what makes no sense in an address is the whole, by party', () => {
    expect(back('?lanes=colour&range=never&from=1970-02-01&to=1970-01-01')).toBe('');
  });

  const item = (key: string, lane: string, minute: number): Item => ({ key, lane, minute, y: 0, of: {} as Item['of'] });
  const items = [item('a', 'one', 0), item('b', 'one', 10), item('c', 'three', 4), item('d', 'three', 9)];
  const from = (key: string, direction: string) =>
    walk(items, ['one', 'two', 'three'], items.find((one) => one.key === key) as Item, directionOf(direction) ?? 'left')?.key;

  test.each([
    ['a', 'ArrowRight', 'b'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', undefined],
    ['b', 'ArrowDown', 'd'],
    ['c', 'ArrowUp', 'a'],
    ['b', 'Home', 'a'],
    ['a', 'End', 'b'],
    ['d', 'ArrowDown', undefined],
  ])('from %s the key %s leads to %s, past a lane without anything', (key, direction, to) => {
    expect(from(key, direction)).toBe(to);
  });

  test('between a label and the next mark of its row there is room', () => {
    const event = (id: string, minute: number) => ({
      key: id,
      minute,
      event: { id, title: 'The ports are open again', importance: 1 } as never,
    });
    const [first, second] = packRows([event('a', 0), event('b', 100)], 'lane', 1, 1).marks;
    const room = packRows([event('a', 0), event('b', 100)], 'lane', 1, 1.2).marks[0]?.label ?? '';
    expect(first?.row).toBe(second?.row);
    expect(first?.label.length).toBeLessThan('The ports are open again'.length);
    expect(room.length).toBeGreaterThanOrEqual(first?.label.length ?? 0);
  });
});

describe('the relations', () => {
  const link = (kind: NetworkLink['kind'], from: string, to: string, first?: string): NetworkLink => ({
    ...{ kind, from, to, words: '', record: { collection: 'events', id: 'x' }, sources: [] },
    ...(first ? { day: { first, words: first } } : {}),
  });
  const network = {
    actors: [{ id: 'arland', name: 'Arland' }],
    links: [
      link('met', 'arland', 'belmora', '1921-03-14'),
      link('acts for', 'envoy', 'arland'),
      link('met', 'cassia', 'arland', '1921-04-01'),
    ],
  } as Network;

  test('an address comes back as it was, and what the network lacks is passed over', () => {
    const back = (query: string) => writeRelationsState(readRelationsState(new URLSearchParams(query), network));
    const query = `?without=acts-for&day=1921-03-14&actor=arland&line=${lineOf(link('met', 'arland', 'belmora'))}`;
    expect(back(query)).toBe(query);
    expect(back('?without=hugged&day=1900-01-01&actor=nobody&line=met~a~b')).toBe('');
  });

  test('a day hides what is later, and never what has no day', () => {
    expect(shownLinks(network, { without: new Set(), day: '1921-03-14' })).toHaveLength(2);
    expect(shownLinks(network, { without: new Set(['met']) })).toHaveLength(1);
  });

  test('an arrow leads to the nearest node in its direction alone', () => {
    const spots = [
      { id: 'left', x: -10, y: 0 },
      { id: 'right', x: 30, y: 0 },
      { id: 'up', x: 2, y: -15 },
    ];
    const towards = (key: string) => spotTowards(spots, { id: 'own', x: 0, y: 0 }, DIRECTIONS[key] ?? [0, 0])?.id;
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(towards)).toEqual(['left', 'right', 'up', undefined]);
  });
});

test('a name is meant by its id first, then by any spelling; in a citation by what comes before via or a comma', () => {
  const names = [
    { id: 'envoy', name: 'Ada Lindqvist', aliases: ['Lindqvist', 'Lindkvist'] },
    { id: 'lindqvist', name: 'Another' },
  ];
  expect(resolveName('LINDQVIST', names)?.id).toBe('lindqvist');
  expect(resolveName(' ada lindqvist ', names)?.id).toBe('envoy');
  expect(resolveName('lindkvist', names)?.id).toBe('envoy');
  expect(resolveName('envoy via own, para. 2', names)?.id).toBe('envoy');
  expect(resolveName('ada', names)).toBeUndefined();
});

test('words to mark go into the address before its anchor, twelve at most', () => {
  expect(withHighlight('/a/#b', ['one', 'two'])).toBe('/a/?highlight=one&highlight=two#b');
  expect(withHighlight('/a/', [])).toBe('/a/');
  expect(
    withHighlight(
      '/a/',
      Array.from({ length: 20 }, () => 'x'),
    ).split('highlight='),
  ).toHaveLength(13);
});

test('current are all entries of the last day, and an undated search only where there is nothing else', () => {
  const entry = (firstDay: string, isUndated = false) => ({ firstDay, isUndated });
  const dated = [entry('1921-03-01'), entry('1921-03-02'), entry('1921-03-02')];
  expect(currentEntries([...dated, entry('1926-01-01', true)], (one) => one)).toEqual(dated.slice(1));
  expect(currentEntries([entry('1926-01-01', true)], (one) => one)).toHaveLength(1);
  expect(currentEntries([], (one) => one)).toEqual([]);
});
