import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { type Cell, matrixOn } from '../../../src/positions/positions.ts';
import { notRecorded } from '../../../src/records/unknowns.ts';
import { condition, dossierWith, expectation, position, wording } from '../build.ts';

const searched = (day: string) => ({ where: 'All papers', words: 'ports', day });

function cellOf(dossier: Dossier, party: string, id: string, day?: string): Cell | undefined {
  const row = matrixOn(dossier, day).find((one) => one.condition.id === id);
  return row?.cells.find((cell) => cell.party === party);
}

const stancesOf = (cell: Cell | undefined) => cell?.current.map(({ stance }) => stance);

const dossier = dossierWith([
  condition('b-second', { formulations: [wording('1921-03-05')] }),
  condition('a-second', { formulations: [wording('1921-03-05')] }),
  condition('first', {
    positions: [
      position('arland', '1921-03-04', 'demands'),
      position('arland', '1921-03-12T09:00+02:00', 'sets aside', { saidBy: 'arland-minister' }),
      position('arland', '1921-03-12', 'demands', { saidBy: 'arland' }),
      position('belmora', '1921-03-06', 'rejects'),
      { party: 'belmora', stance: 'none-found', searched: searched('1921-06-20') },
      { party: 'cassia', stance: 'none-found', searched: searched('1921-06-20') },
      position('pilots', '1921-03-06', 'supports'),
      position('nobody', '1921-03-06', 'supports'),
    ],
  }),
  condition('guess', {
    kind: 'contingency',
    formulations: [],
    expectations: [expectation('cassia', '1921-03-01')],
  }),
]);

describe('matrixOn', () => {
  test('has a row for each worded condition by first day, then by id, and a column for each main party', () => {
    const matrix = matrixOn(dossier);
    expect(matrix.map((row) => row.condition.id)).toEqual(['first', 'a-second', 'b-second']);
    for (const row of matrix) expect(row.cells.map(({ party }) => party)).toEqual(['arland', 'belmora', 'cassia']);
  });

  test('shows all that a party said on its last day, and keeps the history', () => {
    const cell = cellOf(dossier, 'arland', 'first');
    expect(cell?.current.map(({ stance, saidBy }) => [stance, saidBy])).toEqual([
      ['sets aside', 'arland-minister'],
      ['demands', 'arland'],
    ]);
    // Beside the three recorded ones, that of having put the condition, before any was recorded.
    expect(cell?.history.map(({ implied }) => implied ?? false)).toEqual([true, false, false, false]);
  });

  test('on a day shows what had been said by its end', () => {
    expect(stancesOf(cellOf(dossier, 'arland', 'first', '1921-03-11'))).toEqual(['demands']);
    expect(stancesOf(cellOf(dossier, 'arland', 'first', '1921-03-12'))).toEqual(['sets aside', 'demands']);
    expect(stancesOf(cellOf(dossier, 'arland', 'first', '1921-03-03'))).toEqual(['demands']);
    expect(stancesOf(cellOf(dossier, 'belmora', 'first', '1921-03-03'))).toEqual([]);
    expect(matrixOn(dossier, '1921-03-04').map((row) => row.condition.id)).toEqual(['first']);
  });

  test('a late search that found nothing says nothing against a recorded position', () => {
    expect(stancesOf(cellOf(dossier, 'belmora', 'first'))).toEqual(['rejects']);
    expect(stancesOf(cellOf(dossier, 'cassia', 'first'))).toEqual(['none-found']);
  });

  test('a silence at a moment of its own does stand', () => {
    const silent = { party: 'arland', stance: 'none-found', day: '1921-03-20', sources: ['herald'], searched: searched('1921-06-20') };
    const own = dossierWith([condition('first', { positions: [position('arland', '1921-03-04', 'demands'), silent] })]);
    expect(stancesOf(cellOf(own, 'arland', 'first'))).toEqual(['none-found']);
  });
});

test('notRecorded lists the empty cells and no found silence', () => {
  expect(notRecorded(dossier).map(({ party, condition: { id } }) => `${party.id} ${id}`)).toEqual([
    'belmora a-second',
    'cassia a-second',
    'belmora b-second',
    'cassia b-second',
  ]);
});

test('whoever puts a condition has that position, by what was done, unless another is recorded by then', () => {
  const stanceOf = (act: string, positions: object[] = []) => {
    const one = dossierWith([condition('ports', { formulations: [wording('1921-03-05', { act })], positions })]);
    return stancesOf(cellOf(one, 'arland', 'ports', '1921-03-05'));
  };
  expect(['asks', 'proposes', 'offers', 'threatens', 'agrees', 'expects'].map((act) => stanceOf(act))).toEqual([
    ['demands'],
    ['supports'],
    ['supports'],
    ['supports'],
    ['accepts'],
    [],
  ]);
  expect(stanceOf('asks', [position('arland', '1921-03-04', 'supports')])).toEqual(['supports']);
  expect(stanceOf('asks', [position('arland', '1921-03-06', 'rejects')])).toEqual(['demands']);
  // A search that found nothing is no position.
  expect(stanceOf('asks', [{ party: 'arland', stance: 'none-found', searched: searched('1921-03-04') }])).toEqual(['demands']);
});

test('a wording that answers or reports gives its author no position', () => {
  const formulations = [wording('1921-03-05', { as: 'answers' }), wording('1921-03-06', { as: 'reports' })];
  const one = dossierWith([condition('ports', { formulations })]);
  expect(stancesOf(cellOf(one, 'arland', 'ports'))).toEqual([]);
});
