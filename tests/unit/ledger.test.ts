import fc from 'fast-check';
import { expect, test } from 'vitest';
import { directionWords, ledgerOf, numberWords } from '../../src/records/ledger.ts';
import { dossierWith } from './build.ts';

const count = (number: number, direction = 'from-arland-to-belmora', more: object = {}) => ({
  of: 'crew',
  direction,
  number,
  unit: 'persons',
  ...more,
});
const step = (reportedBy: string, ...counts: ReturnType<typeof count>[]) => ({ reportedBy, counts, sources: ['herald'] });
const agreement = (...progress: ReturnType<typeof step>[]) => ({ words: 'All crews go home.', sources: ['herald'], progress });

test('a ledger sets each side’s count of one thing and direction side by side, with its steps', () => {
  const ledger = ledgerOf(
    agreement(step('arland', count(3)), step('belmora', count(5), count(2, 'from-belmora-to-arland')), step('arland', count(4))),
  );
  expect(ledger.reporters).toEqual(['arland', 'belmora']);
  expect(
    ledger.rows.map(({ direction, cells }) => [
      direction,
      ...cells.map(({ reportedBy, total, steps }) => [reportedBy, total.number, steps.map((one) => one.index)]),
    ]),
  ).toEqual([
    ['from-arland-to-belmora', ['arland', 7, [0, 2]], ['belmora', 5, [1]]],
    ['from-belmora-to-arland', ['belmora', 2, [1]]],
  ]);
  expect(ledger.most).toBe(7);
});

test('no number is lost, and no two reporters are added up', () => {
  const some = fc.array(fc.record({ by: fc.constantFrom('arland', 'belmora'), number: fc.nat(500), to: fc.constantFrom('a', 'b') }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(some, (all) => {
      const { rows } = ledgerOf(agreement(...all.map(({ by, number, to }) => step(by, count(number, to)))));
      const cells = rows.flatMap(({ cells, direction }) => cells.map((cell) => ({ ...cell, direction })));
      for (const { reportedBy, direction, total } of cells) {
        const own = all.filter(({ by, to }) => by === reportedBy && to === direction);
        expect(total.number).toBe(own.reduce((sum, { number }) => sum + number, 0));
      }
      expect(cells.flatMap(({ steps }) => steps)).toHaveLength(all.length);
    }),
  );
});

test('numbers have their thousands apart and keep how exact they are; directions name whom the dossier knows', () => {
  expect(numberWords({ number: 6060, qualifier: 'more than' })).toBe('more than 6,060');
  expect(numberWords({ number: 1_234_567, qualifier: undefined })).toBe('1,234,567');
  const dossier = dossierWith([]);
  expect(directionWords(dossier, 'from-arland-to-belmora')).toMatch(/^from .*[A-Z].* to .*[A-Z]/);
  expect(directionWords(dossier, 'both-ways')).toBe('both ways');
});

test('an agreement of which nothing is reported has no rows', () => {
  expect(ledgerOf({ words: 'All.', sources: ['herald'] })).toEqual({ reporters: [], rows: [], most: 1 });
});
