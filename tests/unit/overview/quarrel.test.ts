import { describe, expect, test } from 'vitest';
import { quarrelOf } from '../../../src/overview/quarrel.ts';
import { condition, dossierWith, position } from '../build.ts';
import { onlyAfter, quarrel } from './quarrels.ts';

type Files = Parameters<typeof dossierWith>[0];

const found = (files: Files, fields = {}) => quarrelOf(dossierWith(files, fields));

/** Each row in short: party, orders as "first > next: speakers", stances as "condition stance". */
const rowsIn = (files: Files) =>
  found(files)?.rows.map(({ party, orders, stances }) => [
    party.id,
    orders.map(({ first, next, said }) => `${first} > ${next}: ${said.map(({ speaker }) => speaker).join(' ')}`).join('; '),
    stances.map((one) => `${one.condition} ${one.saidBy ?? party.id} ${one.stance}`).join('; '),
  ]);

describe('the quarrel over an order', () => {
  test('has a row for each main party with an order, on the first day on which both stood', () => {
    const chosen = found(quarrel());
    expect([chosen?.day, chosen?.steps]).toEqual(['1921-03-07', ['talks', 'ports']]);
    expect(rowsIn(quarrel())).toEqual([
      ['arland', 'ports > talks: arland', ''],
      ['belmora', 'talks > ports: belmora', ''],
    ]);
  });

  test('is none without orders, with one alone, and between parties that are not main', () => {
    expect(found([])).toBeUndefined();
    expect(found([condition('ports'), condition('talks', { positions: [onlyAfter('arland', '1921-03-06', 'ports')] })])).toBeUndefined();
    const withPilots = [
      condition('ports', { positions: [onlyAfter('pilots', '1921-03-07', 'talks')] }),
      condition('talks', { positions: [onlyAfter('arland', '1921-03-06', 'ports')] }),
    ];
    expect(found(withPilots)).toBeUndefined();
  });

  test('is none where three conditions wait for each other in a circle', () => {
    const files = [
      condition('a', { positions: [onlyAfter('arland', '1921-03-02', 'b')] }),
      condition('b', { positions: [onlyAfter('belmora', '1921-03-02', 'c')] }),
      condition('c', { positions: [onlyAfter('arland', '1921-03-02', 'a')] }),
    ];
    expect(found(files)).toBeUndefined();
  });

  test('is told as of the day on which most main parties kept to an order', () => {
    const third = quarrel({ talks: [onlyAfter('cassia', '1921-03-09', 'ports')] });
    expect(found(third)?.day).toBe('1921-03-09');
    expect(rowsIn(third)?.map(([party]) => party)).toEqual(['arland', 'belmora', 'cassia']);
  });

  test('is, of several, the one of most main parties, then of most speakers', () => {
    const crews = [
      condition('crews', { positions: [onlyAfter('belmora', '1921-03-01', 'duty')] }),
      condition('duty', { positions: [onlyAfter('arland', '1921-03-01', 'crews')] }),
    ];
    expect(found([...crews, ...quarrel()])?.steps).toEqual(['duty', 'crews']);
    const spoken = quarrel({ talks: [onlyAfter('arland', '1921-03-08', 'ports', { saidBy: 'arland-minister' })] });
    expect(found([...crews, ...spoken])?.steps).toEqual(['talks', 'ports']);
    const joined = quarrel({ talks: [onlyAfter('cassia', '1921-03-09', 'ports')] });
    expect(found([...crews, ...joined])?.steps).toEqual(['talks', 'ports']);
  });

  test('shows two orders where speakers of one party keep to different ones', () => {
    const files = quarrel({ ports: [onlyAfter('arland', '1921-03-07', 'talks', { saidBy: 'arland-minister' })] });
    expect(rowsIn(files)?.[0]).toEqual(['arland', 'ports > talks: arland; talks > ports: arland-minister', '']);
  });
});

describe('what is told beside the orders', () => {
  test('a party without an order is told by its last stances on both steps, one of which nothing is recorded not at all', () => {
    const files = quarrel({
      ports: [position('cassia', '1921-03-03', 'supports'), position('cassia', '1921-03-05', 'undecided')],
      talks: [position('cassia', '1921-03-05', 'supports')],
    });
    expect(rowsIn(files)?.[2]).toEqual(['cassia', '', 'talks cassia supports; ports cassia undecided']);
    expect(rowsIn(quarrel())?.map(([party]) => party)).not.toContain('cassia');
  });

  test('nothing said later than the day, and no search that found nothing', () => {
    const searched = { where: 'Everywhere', words: 'ports', day: '1921-06-01' };
    const files = quarrel({
      ports: [position('cassia', '1921-03-08', 'rejects'), { party: 'cassia', stance: 'none-found', searched }],
    });
    expect(rowsIn(files)?.map(([party]) => party)).toEqual(['arland', 'belmora']);
  });

  test('another speaker of a party is told where the order does not say it already', () => {
    const minister = { saidBy: 'arland-minister' };
    const files = quarrel({
      ports: [position('arland', '1921-03-06', 'demands', minister)],
      talks: [position('arland', '1921-03-06', 'supports', minister)],
    });
    expect(rowsIn(files)?.[0]?.[2]).toBe('talks arland-minister supports');
    const refusing = quarrel({ ports: [position('arland', '1921-03-06', 'rejects', minister)] });
    expect(rowsIn(refusing)?.[0]?.[2]).toBe('ports arland-minister rejects');
    // What the minister said last is what counts, not what it was told against.
    const turned = quarrel({
      ports: [position('arland', '1921-03-05', 'rejects', minister), position('arland', '1921-03-06', 'supports', minister)],
    });
    expect(rowsIn(turned)?.[0]?.[2]).toBe('');
  });

  test('of one speaker’s day only what is known to be last, and all of it where the order is not known', () => {
    const at = (hour: string) => `1921-03-05T${hour}+02:00`;
    const hours = quarrel({ talks: [position('cassia', at('19:30'), 'supports'), position('cassia', at('08:00'), 'undecided')] });
    expect(rowsIn(hours)?.[2]?.[2]).toBe('talks cassia supports');
    const days = quarrel({ talks: [position('cassia', '1921-03-05', 'supports'), position('cassia', '1921-03-05', 'undecided')] });
    expect(rowsIn(days)?.[2]?.[2]).toBe('talks cassia supports; talks cassia undecided');
  });

  test('a yes that depends on a third condition keeps it', () => {
    const files = quarrel({ ports: [onlyAfter('cassia', '1921-03-05', 'crews')] });
    expect(found(files)?.rows[2]?.stances.map((one) => one.onlyAfter)).toEqual([['crews']]);
  });
});
