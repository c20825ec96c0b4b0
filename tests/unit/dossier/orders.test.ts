import { describe, expect, test } from 'vitest';
import { ordersOf } from '../../../src/dossier/orders.ts';
import { condition, dossierWith, position, the } from '../build.ts';

const only = { onlyAfter: ['ports'] };
const outcome = (day: string) => ({ result: 'met', day, words: 'So it was.', sources: ['courier'] });

function told(positions: Record<string, unknown>[], ports: Record<string, unknown> = {}, talks: Record<string, unknown> = {}) {
  const dossier = dossierWith([condition('talks', { positions, ...talks }), condition('ports', ports)]);
  return ordersOf(dossier, the(dossier.conditions, 'talks')).map(({ speaker, from, until, ended }) => [speaker, from, until, ended]);
}

describe('ordersOf', () => {
  test('an order stands from when it was said, and is told once where it is repeated', () => {
    expect(told([position('arland', '1921-03-02', 'accepts', only), position('arland', '1921-03-05', 'supports', only)])).toEqual([
      ['arland', '1921-03-02', undefined, undefined],
    ]);
  });

  test('it ends on the later day on which the same speaker takes a position without it, whoever else keeps to it', () => {
    const minister = { ...only, saidBy: 'arland-minister' };
    const positions = [
      position('arland', '1921-03-02', 'accepts', only),
      position('arland', '1921-03-03', 'accepts', minister),
      position('arland', '1921-03-05', 'undecided'),
    ];
    expect(told(positions)).toEqual([
      ['arland', '1921-03-02', '1921-03-05', undefined],
      ['arland-minister', '1921-03-03', undefined, undefined],
    ]);
  });

  test('what is said on the same day does not end it, nor does a search that found nothing', () => {
    const searched = { where: 'All papers', words: 'talks', day: '1921-06-20' };
    const positions = [
      position('arland', '1921-03-02T08:00+02:00', 'accepts', only),
      position('arland', '1921-03-02T20:00+02:00', 'undecided'),
      { party: 'arland', stance: 'none-found', searched },
    ];
    expect(told(positions)[0]?.[2]).toBeUndefined();
  });

  test('it ends by what the party did, or by what the speaker said before that', () => {
    const ended = { day: '1921-03-09', why: 'It sat down.', sources: ['gazette'] };
    const acted = position('arland', '1921-03-02', 'accepts', { ...only, ended });
    expect(told([acted])).toEqual([['arland', '1921-03-02', '1921-03-09', 'It sat down.']]);
    expect(told([acted, position('arland', '1921-03-05', 'rejects')])).toEqual([['arland', '1921-03-02', '1921-03-05', undefined]]);
    expect(told([acted, position('arland', '1921-03-12', 'rejects')])).toEqual([['arland', '1921-03-02', '1921-03-09', 'It sat down.']]);
  });

  test('it ends when what was to come first was met, or when what was to wait came without it', () => {
    const positions = [position('arland', '1921-03-02', 'accepts', only)];
    expect(told(positions, { outcome: outcome('1921-03-07') })[0]?.[2]).toBe('1921-03-07');
    expect(told(positions, {}, { outcome: outcome('1921-03-08') })[0]?.[2]).toBe('1921-03-08');
    expect(told(positions, { outcome: { ...outcome('1921-03-07'), result: 'lapsed' } })[0]?.[2]).toBeUndefined();
    expect(told(positions, { outcome: outcome('1921-03-01') })).toEqual([]);
  });

  test('it can begin again', () => {
    const positions = [
      position('arland', '1921-03-02', 'accepts', only),
      position('arland', '1921-03-05', 'accepts'),
      position('arland', '1921-03-09', 'accepts', only),
    ];
    expect(told(positions).map(([, from, until]) => [from, until])).toEqual([
      ['1921-03-02', '1921-03-05'],
      ['1921-03-09', undefined],
    ]);
  });
});
