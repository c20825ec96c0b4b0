import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDay } from '../../src/day/day.ts';
import { anchoredPositions } from '../../src/positions/anchored-positions.ts';
import { answerCardOf } from '../../src/positions/answer-card.ts';
import { conditionStrip } from '../../src/positions/layout/condition-strip.ts';
import { layoutStrip, type StripEntry } from '../../src/positions/layout/strip.ts';
import { mergedByStance } from '../../src/positions/merged.ts';
import { STANCE_TERMS } from '../../src/positions/stances.ts';
import { someFiles } from './arbitrary.ts';
import { condition, dossierWith, event, position, the, wording } from './build.ts';

const entry = (row: string, day: string, stance: StripEntry['stance'], more: Partial<StripEntry> = {}): StripEntry => ({
  ...{ row, day, stance, isAfter: false, href: `#${row}-${day}`, words: stance },
  ...more,
});
const ROWS = [
  { id: 'arland', name: 'Arland' },
  { id: 'belmora', name: 'Belmora' },
];
const drawn = (...args: Parameters<typeof layoutStrip>) =>
  layoutStrip(...args).rows.map(({ cells }) =>
    cells.map(({ blocks, carried }) => blocks.map(({ stance }) => stance[0]).join('') || (carried ?? '.')),
  );

describe('layoutStrip', () => {
  test('gives each day a column, stacks statements in their order, and carries the last tone on', () => {
    const entries = [
      entry('arland', '1921-03-04', 'demands'),
      entry('belmora', '1921-03-06', 'sets aside'),
      entry('belmora', '1921-03-06T18:00+01:00', 'rejects'),
      entry('arland', '1921-04-01', 'accepts'),
    ];
    expect(drawn(ROWS, entries)).toEqual([
      ['d', 'for-2', 'a'],
      ['.', 'sr', 'against-2'],
    ]);
    expect(layoutStrip(ROWS, entries).columns).toMatchObject([
      { words: '4 Mar', year: '1921', isGap: false },
      { words: '6 Mar', isGap: false },
      { words: '1 Apr', isGap: true },
    ]);
  });

  test('carries nothing beyond the end of the matter, and gives days that matter a column of their own', () => {
    const entries = [entry('arland', '1921-03-04', 'demands'), entry('belmora', '1921-03-20', 'rejects')];
    const strip = layoutStrip(ROWS, entries, { keys: [{ day: '1921-03-10', words: 'lapsed' }], until: '1921-03-10' });
    expect(strip.columns.map(({ key }) => key)).toEqual([undefined, 'lapsed', undefined]);
    expect(drawn(ROWS, entries, { keys: [{ day: '1921-03-10', words: 'lapsed' }], until: '1921-03-10' })).toEqual([
      ['d', 'for-2', '.'],
      ['.', '.', 'r'],
    ]);
  });

  test('of nothing has no column', () => {
    expect(layoutStrip(ROWS, [])).toMatchObject({ columns: [], rows: [{ cells: [] }, { cells: [] }] });
  });
});

test('a strip shows every recorded statement once on its day and in its party’s row, and no other', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const dossier = dossierWith(files);
      for (const one of dossier.conditions.values()) {
        const positions = anchoredPositions(dossier, one);
        const strip = conditionStrip(dossier, one, positions);
        const shown = strip.rows.flatMap(({ id, cells }) =>
          cells.flatMap(({ blocks }, at) => blocks.map(({ stance, href }) => `${id} ${strip.columns[at]?.day} ${stance} ${href}`)),
        );
        const rows = new Set(strip.rows.map(({ id }) => id));
        const said = positions
          .filter(({ position }) => position.stance !== 'none-found' && rows.has(position.party))
          .map(({ position, id }) => `${position.party} ${firstDay(position.day)} ${position.stance} #${id}`);
        expect(shown.sort()).toEqual(said.sort());
      }
    }),
    { numRuns: 100 },
  );
});

describe('the answer card', () => {
  const of = (fields: object) => {
    const dossier = dossierWith([condition('ports', { addressedTo: ['belmora'], ...fields })]);
    const one = the(dossier.conditions, 'ports');
    return answerCardOf(dossier, one, anchoredPositions(dossier, one));
  };

  test('tells the answers of those to whom it was put, in order and each change once', () => {
    const card = of({
      formulations: [wording('1921-03-04', { by: ['arland'] })],
      positions: [
        position('belmora', '1921-03-02', 'supports'),
        position('belmora', '1921-03-06', 'undecided'),
        position('cassia', '1921-03-07', 'supports'),
        position('belmora', '1921-03-08', 'undecided'),
        position('belmora', '1921-03-09', 'rejects'),
      ],
    });
    expect(card.puttings).toMatchObject([{ act: 'asks', by: ['arland'], day: '1921-03-04' }]);
    expect(card.to).toEqual(['belmora']);
    expect(card.answers.map((one) => one.position.stance)).toEqual(['undecided', 'rejects']);
    expect(card.repeated).toBe(1);
  });

  test('counts an answer from the day on which it was put to that party, and not from when somebody only spoke of it', () => {
    const card = of({
      formulations: [
        wording('1921-03-04', { by: ['arland'], act: 'expects' }),
        wording('1921-03-06', { by: ['arland'] }),
        wording('1921-03-10', { by: ['belmora'], to: ['arland'] }),
      ],
      positions: [
        position('belmora', '1921-03-05', 'rejects'),
        position('belmora', '1921-03-07', 'undecided'),
        position('arland', '1921-03-08', 'demands'),
        position('arland', '1921-03-11', 'accepts'),
        position('arland', '1921-03-12', 'demands'),
      ],
    });
    expect(card.puttings.map(({ act, day }) => [act, day])).toEqual([
      ['asks', '1921-03-06'],
      ['asks', '1921-03-10'],
    ]);
    expect(card.answers.map(({ position: { party, day } }) => [party, day])).toEqual([
      ['belmora', '1921-03-07'],
      ['arland', '1921-03-11'],
    ]);
  });

  test('names nobody as asked by who only expected something', () => {
    expect(of({ formulations: [wording('1921-03-04', { by: ['arland'], act: 'expects' })] })).toMatchObject({ to: [], answers: [] });
  });

  test('keeps what is known of the hour', () => {
    const dossier = dossierWith([
      event('offer', '1921-03-04T01:30+01:00', { hour: 'approximate' }),
      condition('ports', { addressedTo: ['belmora'], formulations: [{ event: 'offer', by: ['arland'], text: 'Open them.' }] }),
    ]);
    const one = the(dossier.conditions, 'ports');
    expect(answerCardOf(dossier, one, anchoredPositions(dossier, one)).puttings).toMatchObject([{ hour: 'approximate' }]);
  });

  test('takes nobody who only answered or reported for one who asked, and no asker for one who answered', () => {
    const card = of({
      formulations: [wording('1921-03-04', { by: ['arland'] }), wording('1921-03-05', { by: ['belmora'], as: 'answers' })],
      positions: [position('arland', '1921-03-06', 'demands')],
    });
    expect(card.puttings.map(({ by }) => by)).toEqual([['arland']]);
    expect(card.answers).toEqual([]);
  });
});

test('the last statement of each speaker counts, and speakers of one stance share a line', () => {
  const said = (speaker: string, stance: string) => ({ speaker, stance });
  const current = [said('Tarrel', 'rejects'), said('Vey', 'supports'), said('Tarrel', 'supports'), said('', 'accepts')];
  const { lines, earlier } = mergedByStance(current, (one) => one);
  expect(lines.map(({ stance, entries }) => [stance, entries.map(({ speaker }) => speaker)])).toEqual([
    ['supports', ['Tarrel', 'Vey']],
    ['accepts', ['']],
  ]);
  expect(earlier).toBe(1);
});

test('every stance has a line for the key', () => {
  for (const { label, meaning } of Object.values(STANCE_TERMS)) expect(`${label}${meaning}`.length).toBeGreaterThan(label.length + 5);
});
