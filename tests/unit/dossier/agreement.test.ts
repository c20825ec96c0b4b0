import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, krippendorffAlpha } from '../../../src/positions/agreement.ts';
import { condition, dossierWith, position } from '../build.ts';

/** Units from one string a coder, a letter for each unit; a dot is no value. */
const units = (...coders: string[]) =>
  [...(coders[0] ?? '')].map((_, at) => coders.map((coder) => coder[at] ?? '.').filter((value) => value !== '.'));

describe('krippendorffAlpha', () => {
  test('is that of the published examples', () => {
    // Krippendorff (2011), sections A (binary, two coders), B (nominal, two coders) and C (nominal, four coders, values missing).
    expect(krippendorffAlpha(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3);
    expect(krippendorffAlpha(units('aabbdcccedda', 'babbbcccEddd'.toLowerCase()))).toBeCloseTo(0.692, 3);
    expect(krippendorffAlpha(units('123321412...', '1233224125.3', '.3332342251.', '12332441251.'))).toBeCloseTo(0.743, 3);
  });

  test('is 1 for full agreement, and has no value where nothing differs or nothing can be compared', () => {
    expect(krippendorffAlpha(units('abc', 'abc'))).toBe(1);
    expect(krippendorffAlpha(units('aaa', 'aaa'))).toBeUndefined();
    expect(krippendorffAlpha(units('abc'))).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });

  test('does not depend on who is the first coder, nor on the order of the units', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c'));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2 }), (pairs) => {
        const alpha = krippendorffAlpha(pairs);
        expect(krippendorffAlpha(pairs.map(([one, other]) => [other, one]).reverse())).toEqual(
          alpha === undefined ? undefined : expect.closeTo(alpha, 9),
        );
        if (alpha !== undefined) expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('agreementOf', () => {
  const second = (stance: string, isAfter = false) => ({ second: { stance, isAfter } });

  test('compares what was coded twice, and lists what differs', () => {
    const positions = [
      position('arland', '1921-03-02', 'demands', second('demands')),
      position('belmora', '1921-03-03', 'accepts', { onlyAfter: ['talks'], ...second('accepts', true) }),
      position('belmora', '1921-03-04', 'accepts', { onlyAfter: ['talks'], ...second('accepts') }),
      position('cassia', '1921-03-05', 'undecided', { saidBy: 'cassia', ...second('sets aside') }),
      position('cassia', '1921-03-06', 'rejects'),
    ];
    const agreement = agreementOf(dossierWith([condition('ports', { positions }), condition('talks')]));
    expect(agreement?.count).toBe(4);
    expect(agreement?.disagreements.map(({ day, first, second: other }) => [day, first.stance, other.stance])).toEqual([
      ['1921-03-04', 'accepts', 'accepts'],
      ['1921-03-05', 'undecided', 'sets aside'],
    ]);
    expect(agreement?.alphaOfStances).toBeGreaterThan(agreement?.alpha ?? 1);
  });

  test('is none where nothing was coded twice', () => {
    expect(agreementOf(dossierWith([condition('ports')]))).toBeUndefined();
  });
});
