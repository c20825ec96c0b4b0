import { describe, expect, test } from 'vitest';
import { MOST_CIRCLES } from '../../../src/preconditions/cycles.ts';
import { deadlocksOf, leavesOutDeadlocks } from '../../../src/preconditions/deadlocks.ts';
import { condition, dossierWith, position } from '../build.ts';

type Wait = [first: string, speaker: string, from: string, until?: string];

/** A condition that speakers accept only after others; each repeats what it said before, unless that has ended. */
const waiting = (id: string, ...waits: Wait[]) =>
  condition(id, {
    positions: waits.map(([first, speaker, from, until]) => {
      const party = speaker.replace('-minister', '');
      const earlier = waits.filter(([, other, day, end]) => other === speaker && day < from && (end === undefined || end > from));
      const ended = until === undefined ? {} : { ended: { day: until, why: 'It did the contrary.', sources: ['gazette'] } };
      const saidBy = speaker === party ? {} : { saidBy: speaker };
      return position(party, from, 'accepts', { onlyAfter: [first, ...earlier.map(([one]) => one)], ...ended, ...saidBy });
    }),
  });

const found = (...files: ReturnType<typeof waiting>[]) =>
  deadlocksOf(dossierWith(files)).map(({ from, until, conditions }) => [from, until, conditions.join(' > ')]);

describe('deadlocksOf', () => {
  test('finds a circle of two while both orders stand, from the one asked for first', () => {
    const ports = waiting('ports', ['talks', 'belmora-minister', '1921-03-06']);
    const talks = waiting('talks', ['ports', 'arland-minister', '1921-03-04', '1921-03-12']);
    const [deadlock, ...more] = deadlocksOf(dossierWith([ports, talks]));
    expect(more).toEqual([]);
    expect(deadlock).toEqual({
      from: '1921-03-06',
      until: '1921-03-12',
      conditions: ['talks', 'ports'],
      edges: [
        {
          condition: 'talks',
          first: 'ports',
          index: 0,
          speaker: 'arland-minister',
          party: 'arland',
          from: '1921-03-04',
          until: '1921-03-12',
          ended: 'It did the contrary.',
          citations: [{ source: 'herald' }, { source: 'gazette' }],
        },
        {
          condition: 'ports',
          first: 'talks',
          index: 0,
          speaker: 'belmora-minister',
          party: 'belmora',
          from: '1921-03-06',
          citations: [{ source: 'herald' }],
        },
      ],
    });
  });

  test('is none within one party, nor where the other asker is of no party', () => {
    expect(found(waiting('a', ['b', 'arland', '1921-03-01']), waiting('b', ['a', 'arland-minister', '1921-03-01']))).toEqual([]);
    expect(found(waiting('a', ['b', 'arland', '1921-03-01']), waiting('b', ['a', 'stranger', '1921-03-01']))).toEqual([]);
  });

  test('is none where one gave up before, or on the day on which, the other began', () => {
    const a = waiting('a', ['b', 'arland', '1921-03-01', '1921-03-05']);
    expect(found(a, waiting('b', ['a', 'belmora', '1921-03-06']))).toEqual([]);
    expect(found(a, waiting('b', ['a', 'belmora', '1921-03-05']))).toEqual([]);
    expect(found(a, waiting('b', ['a', 'belmora', '1921-03-04']))).toEqual([['1921-03-04', '1921-03-05', 'a > b']]);
  });

  test('is none where nothing closes, and for ids that are missing', () => {
    expect(found(waiting('a', ['b', 'arland', '1921-03-01']), waiting('b', ['c', 'belmora', '1921-03-01']), waiting('c'))).toEqual([]);
    expect(found(waiting('a', ['a', 'arland', '1921-03-01'], ['never-filed', 'belmora', '1921-03-01']))).toEqual([]);
  });

  test('is none where two parties say that a condition waits for itself', () => {
    expect(found(waiting('a', ['a', 'arland', '1921-03-01'], ['a', 'belmora', '1921-03-01']))).toEqual([]);
  });

  test('finds a circle of three, and two circles that share a condition', () => {
    const three = found(
      waiting('a', ['b', 'arland', '1921-03-02']),
      waiting('b', ['c', 'belmora', '1921-03-01']),
      waiting('c', ['a', 'arland', '1921-03-03'], ['b', 'arland', '1921-03-05']),
    );
    expect(three).toEqual([
      ['1921-03-03', undefined, 'b > c > a'],
      ['1921-03-05', undefined, 'b > c'],
    ]);
  });

  test('several askers of one step are one deadlock, which lasts as long as one of them asks', () => {
    const a = waiting('a', ['b', 'arland', '1921-03-01', '1921-03-10'], ['b', 'arland-minister', '1921-03-05', '1921-03-15']);
    const [deadlock, ...more] = deadlocksOf(dossierWith([a, waiting('b', ['a', 'belmora', '1921-03-02'])]));
    expect(more).toEqual([]);
    expect([deadlock?.from, deadlock?.until]).toEqual(['1921-03-02', '1921-03-15']);
    expect(deadlock?.edges.map(({ speaker }) => speaker)).toEqual(['arland', 'arland-minister', 'belmora']);
  });

  test('a demand given up and made again is two deadlocks, each with its own steps', () => {
    const a = waiting('a', ['b', 'arland', '1921-03-01', '1921-03-10'], ['b', 'arland', '1921-04-01']);
    const deadlocks = deadlocksOf(dossierWith([a, waiting('b', ['a', 'belmora', '1921-03-02'])]));
    expect(deadlocks.map(({ from, until }) => [from, until])).toEqual([
      ['1921-03-02', '1921-03-10'],
      ['1921-04-01', undefined],
    ]);
    expect(deadlocks.map(({ edges }) => edges.map(({ from }) => from))).toEqual([
      ['1921-03-01', '1921-03-02'],
      ['1921-03-02', '1921-04-01'],
    ]);
  });

  test('begins with the party that stands first in dossier.yaml where both asked on one day', () => {
    const a = waiting('a', ['b', 'belmora', '1921-03-01']);
    expect(found(a, waiting('b', ['a', 'arland', '1921-03-01']))).toEqual([['1921-03-01', undefined, 'b > a']]);
  });
});

describe('where everything waits for everything', () => {
  const ids = 'abcdefghijklmn'.split('');
  const all = ids.map((id, at) =>
    waiting(id, ...ids.filter((other) => other !== id).map((other): Wait => [other, at % 2 === 0 ? 'arland' : 'belmora', '1921-03-01'])),
  );

  test('the shortest circles are told, and that there are more', () => {
    const dossier = dossierWith(all);
    const deadlocks = deadlocksOf(dossier);
    expect(deadlocks.length).toBeLessThanOrEqual(MOST_CIRCLES);
    expect(deadlocks.some(({ conditions }) => conditions.length === 2)).toBe(true);
    expect(leavesOutDeadlocks(dossier)).toBe(true);
  });

  test('nothing is left out of a few', () => {
    expect(
      leavesOutDeadlocks(dossierWith([waiting('a', ['b', 'arland', '1921-03-01']), waiting('b', ['a', 'belmora', '1921-03-01'])])),
    ).toBe(false);
  });
});
