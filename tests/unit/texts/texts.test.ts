import { describe, expect, test } from 'vitest';
import { groupedByIssue } from '../../../src/dossier/issues.ts';
import { earlierThan, existedFrom, laterThan, provisionAt, provisionsOn, statesOf } from '../../../src/dossier/texts.ts';
import { comparisonOf } from '../../../src/texts/comparison.ts';
import { elementsOn } from '../../../src/texts/elements.ts';
import { exchangeOn } from '../../../src/texts/exchange.ts';
import { pairAddress, pairsWith, textPairs } from '../../../src/texts/pairs.ts';
import { clause, condition, dossierWith, ISSUES, position, said, text, textState, the, wording } from '../build.ts';

const first = text('first', {
  states: [textState('published', '1921-03-09'), textState('drafted', '1921-03-02')],
  provisions: [clause('1'), clause('2', { issue: 'crews', also: ['ports'] })],
});
const second = text('second', {
  putForwardBy: ['belmora'],
  seen: 'whole',
  states: [textState('handed over', '1921-03-12')],
  provisions: [
    clause('1', { from: [{ provision: 'first#1', relation: 'changes', words: 'Later.' }], status: [said('open', '1921-03-13')] }),
  ],
});
const third = text('third', { states: [textState('handed over', '1921-03-12')], provisions: [clause('1', { issue: 'duty' })] });
const dossier = dossierWith([first, second, third], { issues: ISSUES });

describe('a text', () => {
  test('exists from the first of its states, whatever their order in the file', () => {
    expect(existedFrom(the(dossier.texts, 'first'))).toBe('1921-03-02');
    expect(statesOf(the(dossier.texts, 'first'), '1921-03-05').map(({ state }) => state)).toEqual(['drafted']);
  });

  test('is found by the reference to one of its clauses', () => {
    expect(provisionAt(dossier, 'first#2')?.provision.issue).toBe('crews');
    expect([provisionAt(dossier, 'first#9'), provisionAt(dossier, 'fifth#1'), provisionAt(dossier, 'first')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('descent', () => {
  test('leads back to the earlier clause and forth to the later one', () => {
    const later = provisionAt(dossier, 'second#1');
    const earlier = provisionAt(dossier, 'first#1');
    expect(later && earlierThan(dossier, later.provision).map(({ text: { id }, relation }) => [id, relation])).toEqual([
      ['first', 'changes'],
    ]);
    expect(earlier && laterThan(dossier, earlier).map(({ text: { id }, words }) => [id, words])).toEqual([['second', 'Later.']]);
  });
});

describe('texts side by side', () => {
  test('have a row for each issue of which one of them speaks, under its heading', () => {
    const groups = comparisonOf(dossier, [the(dossier.texts, 'first'), the(dossier.texts, 'second')]);
    const told = groups.map(({ heading, rows }) => [heading, rows.map(({ issue }) => issue.id)]);
    expect(told).toEqual([
      ['The coast', ['ports']],
      ['People', ['crews']],
    ]);
    const ports = groups[0]?.rows[0]?.cells.map(({ provisions, elsewhere, isSilent }) => [provisions.length, elsewhere.length, isSilent]);
    expect(ports).toEqual([
      [1, 1, false],
      [1, 0, false],
    ]);
    expect(groups[1]?.rows[0]?.cells.map(({ isSilent }) => isSilent)).toEqual([false, true]);
  });

  test('are those that are compared, and those that changed hands on one day between others', () => {
    expect(textPairs(dossier).map(pairAddress)).toEqual(['/compare/first/second/', '/compare/second/third/']);
    expect(pairsWith(dossier, 'third')).toHaveLength(1);
    const same = dossierWith([text('a'), text('b')]);
    expect(textPairs(same)).toEqual([]);
  });
});

describe('issues', () => {
  test('group what turns on them under headings, in the order of dossier.yaml, and the rest last', () => {
    const things = [{ id: 1, issue: 'duty' }, { id: 2 }, { id: 3, issue: 'crews' }, { id: 4, issue: 'ports' }, { id: 5, issue: 'duty' }];
    const told = groupedByIssue(dossier, things).map(({ heading, issues }) => [
      heading,
      issues.map(({ issue, members }) => [issue?.id, members.map(({ id }) => id)]),
    ]);
    expect(told).toEqual([
      [
        'The coast',
        [
          ['ports', [4]],
          ['duty', [1, 5]],
        ],
      ],
      ['People', [['crews', [3]]]],
      ['Other matters', [[undefined, [2]]]],
    ]);
  });

  test('have the clauses of all texts that bear on them, in the order of the texts', () => {
    expect(provisionsOn(dossier, 'ports').map(({ text: { id }, provision }) => `${id}#${provision.id}`)).toEqual([
      'first#1',
      'first#2',
      'second#1',
    ]);
  });
});

describe('what texts settle', () => {
  const elements = { start: 'at once' };
  const files = [
    text('early', { provisions: [clause('1', { elements, issue: 'ports' }), clause('2', { elements: { end: 'never' } })] }),
    text('late', {
      states: [textState('drafted', '1921-03-09')],
      provisions: [
        clause('1', { elements: { start: 'later' }, issue: 'crews' }),
        clause('2', { elements: { start: 'last' }, issue: 'crews' }),
      ],
    }),
  ];

  test('stands at the issue of most of the clauses that settle it, and only where two texts do', () => {
    const told = (issue: string) =>
      elementsOn(dossierWith(files, { issues: ISSUES }), issue).map(({ name, rows }) => [name, rows.map(({ value }) => value)]);
    expect([told('crews'), told('ports')]).toEqual([[['start', ['at once', 'later', 'last']]], []]);
  });
});

describe('the exchange on an issue', () => {
  const ports = condition('ports', {
    issue: 'ports',
    formulations: [wording('1921-03-04', { by: ['arland', 'cassia'] }), wording('1921-03-06', { by: ['belmora-minister'], as: 'answers' })],
    positions: [position('belmora', '1921-03-05', 'rejects', { saidBy: 'belmora-minister', note: 'No.' })],
  });

  test('tells each side by day: wordings and recorded stances, and no stance that only follows from a wording', () => {
    const with1 = dossierWith([ports], { issues: ISSUES });
    const told = exchangeOn(with1, [the(with1.conditions, 'ports')]).map(({ party, entries }) => [
      party?.id,
      entries.map(({ day, stance, deed }) => [day, stance ?? deed?.as]),
    ]);
    expect(told).toEqual([
      ['arland', [['1921-03-04', 'puts']]],
      [
        'belmora',
        [
          ['1921-03-05', 'rejects'],
          ['1921-03-06', 'answers'],
        ],
      ],
      ['cassia', [['1921-03-04', 'puts']]],
    ]);
  });

  test('tells those of no party last', () => {
    const strange = condition('strange', { formulations: [wording('1921-03-04', { by: ['never-filed'] })] });
    const with1 = dossierWith([strange]);
    expect(exchangeOn(with1, [the(with1.conditions, 'strange')]).map(({ party }) => party)).toEqual([undefined]);
  });
});
