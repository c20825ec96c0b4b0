import { expect, test } from 'vitest';
import { expectationSum } from '../../src/preconditions/expectation-sum.ts';
import { condition, dossierWith, expectation, the } from './build.ts';

const came = (then: string, isIf = 'yes') => ({ came: { if: isIf, then, words: 'So.', day: '1921-03-12', sources: ['herald'] } });
const sumOf = (...fields: object[]) => {
  const expectations = fields.map((one) => expectation('cassia', '1921-03-05', one));
  return expectationSum(the(dossierWith([condition('if-absent', { kind: 'contingency', expectations })]).conditions, 'if-absent'));
};

test('the sum counts every expectation once, by what came of it', () => {
  expect(sumOf(came('yes'), came('no'), came('contrary'), came('unknown'), {}, came('yes'), came('unknown', 'no'))).toBe(
    'Of 7 expectations 2 came about, 1 did not come about, 1 had the contrary follow, 1 had no occasion, for the if did not come true, 2 cannot be told yet.',
  );
});

test('one expectation needs no sum', () => {
  expect(sumOf(came('yes'))).toBeUndefined();
});
