import { describe, expect, test } from 'vitest';
import { quarrelWords, sideWords } from '../../../src/preconditions/ladder-words.ts';
import { type LadderRow, laddersOf } from '../../../src/preconditions/ladders.ts';
import { condition, dossierWith } from '../build.ts';
import { onlyAfter, quarrel } from '../overview/quarrels.ts';

type Files = Parameters<typeof dossierWith>[0];

/** A row in short: its mark, or the rungs of each side. */
const told = (row: LadderRow) =>
  'mark' in row
    ? `${row.day} ${row.mark}`
    : `${row.day} ${row.rungs.map((rungs) => rungs.map(({ first, said }) => `${first}: ${said.map(({ speaker }) => speaker).join(' ')}`).join(', ')).join(' | ')}`;

const rowsOf = (files: Files) => laddersOf(dossierWith(files)).map(({ rows }) => rows.map(told));

const ends = (day: string) => ({ ended: { day, why: 'It met all the same.', sources: ['gazette'] } });

describe('laddersOf', () => {
  test('has a side for each condition of the circle and a row for each day', () => {
    const [ladders, ...more] = laddersOf(dossierWith(quarrel()));
    expect(more).toEqual([]);
    expect(ladders?.sides.map(({ first, condition: waits }) => [first, waits])).toEqual([
      ['ports', 'talks'],
      ['talks', 'ports'],
    ]);
    expect(ladders?.rows.map(told)).toEqual(['1921-03-06 ports: arland | ', '1921-03-07  | talks: belmora', '1921-03-07 begins']);
  });

  test('is none without a deadlock: no order, or one order only', () => {
    expect(laddersOf(dossierWith([]))).toEqual([]);
    expect(rowsOf([condition('ports'), condition('talks', { positions: [onlyAfter('arland', '1921-03-06', 'ports')] })])).toEqual([]);
  });

  test('a rung stands at the day on which it was said, before, in and after the deadlock; an end comes before what is said that day', () => {
    const files = [
      condition('ports', {
        positions: [onlyAfter('belmora', '1921-03-07', 'talks', ends('1921-03-12')), onlyAfter('cassia', '1921-03-12', 'crews')],
      }),
      condition('talks', { positions: [onlyAfter('arland', '1921-03-06', 'ports')] }),
    ];
    expect(rowsOf(files)).toEqual([
      [
        '1921-03-06 ports: arland | ',
        '1921-03-07  | talks: belmora',
        '1921-03-07 begins',
        '1921-03-12 ends',
        '1921-03-12  | crews: cassia',
      ],
    ]);
  });

  test('a deadlock that was given up and came again is told once, with both its stretches', () => {
    const again = [onlyAfter('arland', '1921-03-01', 'ports', ends('1921-03-09')), onlyAfter('arland', '1921-04-01', 'ports')];
    const files = [
      condition('ports', { positions: [onlyAfter('belmora', '1921-03-02', 'talks')] }),
      condition('talks', { positions: again }),
    ];
    const [ladders, ...more] = laddersOf(dossierWith(files));
    expect(more).toEqual([]);
    expect(ladders?.stretches).toEqual([{ from: '1921-03-02', until: '1921-03-09' }, { from: '1921-04-01' }]);
    expect(ladders?.rows.filter((row) => 'mark' in row).map(told)).toEqual(['1921-03-02 begins', '1921-03-09 ends', '1921-04-01 begins']);
  });

  test('steps of more than one ladder are shared, whether they belong to the circle or not', () => {
    const both = quarrel({
      ports: [onlyAfter('cassia', '1921-03-08', 'crews'), onlyAfter('cassia', '1921-03-09', 'duty')],
      talks: [onlyAfter('cassia', '1921-03-08', 'crews')],
    });
    expect(laddersOf(dossierWith(both))[0]?.shared).toEqual(['talks', 'ports', 'crews']);
  });

  test('three that wait for each other have three sides', () => {
    const files = [
      condition('a', { positions: [onlyAfter('arland', '1921-03-01', 'b')] }),
      condition('b', { positions: [onlyAfter('belmora', '1921-03-02', 'c')] }),
      condition('c', { positions: [onlyAfter('cassia', '1921-03-03', 'a')] }),
    ];
    const dossier = dossierWith(files);
    const [ladders] = laddersOf(dossier);
    expect(ladders?.sides).toHaveLength(3);
    expect(quarrelWords(dossier, ladders?.sides ?? [])).toBe('Condition b first, Condition c first, or Condition a first');
  });

  test('of one day, speakers come by party, with the hour as it is known', () => {
    const files = quarrel({ ports: [onlyAfter('arland', '1921-03-07T10:00+02:00', 'talks', { saidBy: 'arland-minister' })] });
    const said = laddersOf(dossierWith(files))[0]?.rows.flatMap((row) =>
      'mark' in row ? [] : row.rungs.flat().flatMap((rung) => rung.said),
    );
    expect(said?.map(({ speaker, at, when }) => [speaker, at, when.day])).toEqual([
      ['arland', 0, '1921-03-06'],
      ['arland-minister', 1, '1921-03-07T10:00+02:00'],
      ['belmora', 2, '1921-03-07'],
    ]);
  });
});

describe('the words of ladders', () => {
  test('name the steps, and each side’s speakers with their parties', () => {
    const minister = { saidBy: 'arland-minister' };
    const dossier = dossierWith(
      quarrel({ talks: [onlyAfter('cassia', '1921-03-07', 'ports'), onlyAfter('arland', '1921-03-07', 'ports', minister)] }),
    );
    const sides = laddersOf(dossier)[0]?.sides ?? [];
    expect(quarrelWords(dossier, sides)).toBe('Open ports first, or Talks first');
    expect(sides.map((side) => sideWords(dossier, side))).toEqual([
      'Arland and Arland minister (Arland) and Cassia said yes to “Talks” only after “Open ports”.',
      'Belmora said yes to “Open ports” only after “Talks”.',
    ]);
  });

  test('leave out who did not say so while it was a deadlock', () => {
    const late = quarrel({ talks: [onlyAfter('cassia', '1921-04-01', 'crews')] });
    const dossier = dossierWith(late);
    expect(sideWords(dossier, laddersOf(dossier)[0]?.sides[0] ?? { first: '', condition: '', orders: [] })).not.toContain('Cassia');
  });
});
