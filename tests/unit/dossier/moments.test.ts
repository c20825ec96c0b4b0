import { describe, expect, test } from 'vitest';
import { hasStartedBy, latestStart } from '../../../src/day/order.ts';
import { elementChanges, formulationsOf, raisedOn, recordedPositionsOf, wordingBefore } from '../../../src/dossier/dated-entries.ts';
import { condition, dossierWith, event, expectation, position, the, wording } from '../build.ts';

const searched = { where: 'All papers', words: 'ports', day: '1921-06-20' };
const dossier = dossierWith([
  event('speech', '1921-03-04T10:00+02:00', { sources: ['herald, para. 2', 'post via own'] }),
  condition('ports', {
    formulations: [
      wording('1921-03-12', { elements: { scope: 'one port', watch: 'pilots' } }),
      { ...bare(), elements: { scope: 'both ports', start: 'now' } },
    ],
    positions: [
      position('belmora', '1921-03-09', 'undecided'),
      { event: 'speech', party: 'arland', stance: 'demands' },
      { event: 'speech', party: 'cassia', stance: 'supports', sources: ['courier'] },
      { event: 'never-filed', party: 'arland', stance: 'rejects' },
      { party: 'belmora', stance: 'none-found', searched },
      { event: 'never-filed', party: 'belmora', stance: 'none-found', searched },
      position('arland', '1921-03-09', 'sets aside'),
    ],
  }),
  condition('lost', { formulations: [{ ...bare(), event: 'never-filed' }] }),
  condition('guess', {
    kind: 'contingency',
    formulations: [],
    expectations: [expectation('cassia', '1921-03-10'), expectation('cassia', '1921-03-08')],
  }),
]);
const ports = the(dossier.conditions, 'ports');

function bare() {
  return { event: 'speech', by: ['arland'], text: 'The ports are to be opened.' };
}

describe('recordedPositionsOf', () => {
  test('sorts by day, then as written, and leaves out what has no day', () => {
    const placed = recordedPositionsOf(dossier, ports).map(({ day, stance, index }) => [day, stance, index]);
    expect(placed).toEqual([
      ['1921-03-04T10:00+02:00', 'demands', 1],
      ['1921-03-04T10:00+02:00', 'supports', 2],
      ['1921-03-09', 'undecided', 0],
      ['1921-03-09', 'sets aside', 6],
      ['1921-06-20', 'none-found', 4],
    ]);
  });

  test("takes the event's citations, or the entry's own", () => {
    const [demand, support, , , silence] = recordedPositionsOf(dossier, ports);
    expect(demand?.citations).toEqual([
      { source: 'herald', locator: 'para. 2' },
      { source: 'post', via: 'own' },
    ]);
    expect(support?.citations).toEqual([{ source: 'courier' }]);
    expect(silence?.citations).toEqual([]);
    expect(demand?.condition).toBe('ports');
  });
});

describe('raisedOn', () => {
  test('is the day of the first wording, or of the first expectation', () => {
    expect(raisedOn(dossier, ports)).toBe('1921-03-04T10:00+02:00');
    expect(raisedOn(dossier, the(dossier.conditions, 'guess'))).toBe('1921-03-08');
    expect(raisedOn(dossier, the(dossier.conditions, 'lost'))).toBeUndefined();
  });
});

describe('elementChanges', () => {
  const [first, second] = formulationsOf(dossier, ports);
  if (!first || !second) throw new Error('Two wordings are expected.');

  test('names what both wordings name and what changed in it; nothing is new or gone', () => {
    expect(elementChanges(first, second)).toEqual([{ element: 'scope', from: 'both ports', to: 'one port' }]);
  });

  test('takes nothing from our own paraphrase', () => {
    expect(elementChanges(first, { ...first, text: 'Other words for the same.' })).toEqual([]);
  });

  test('is not misled by names that every object has', () => {
    const odd = { ...first, elements: { constructor: 'the shipyard' } };
    expect(elementChanges({ ...first, elements: {} }, odd)).toEqual([]);
    expect(elementChanges(odd, { ...first, elements: {} })).toEqual([]);
  });
});

describe('wordingBefore', () => {
  const wordings = (...entries: [day: string, by: string[], whole: boolean][]) => {
    const formulations = entries.map(([day, by, whole]) => wording(day, { by, whole }));
    const built = dossierWith([condition('ports', { formulations })]);
    return formulationsOf(built, the(built.conditions, 'ports'));
  };
  const daysBefore = (list: ReturnType<typeof wordings>) => list.map((one) => wordingBefore(list, one)?.day);

  test("is the same author's whole wording before, past those of others", () => {
    const list = wordings(['1921-03-01', ['arland'], true], ['1921-03-02', ['belmora'], true], ['1921-03-03', ['arland'], true]);
    expect(daysBefore(list)).toEqual([undefined, undefined, '1921-03-01']);
  });

  test('is none where either is only a part of what was said', () => {
    expect(daysBefore(wordings(['1921-03-01', ['arland'], false], ['1921-03-03', ['arland'], true]))).toEqual([undefined, undefined]);
    expect(daysBefore(wordings(['1921-03-01', ['arland'], true], ['1921-03-03', ['arland'], false]))).toEqual([undefined, undefined]);
  });

  test('is none of one author for what several worded together, and asks for no order of their names', () => {
    expect(daysBefore(wordings(['1921-03-01', ['arland'], true], ['1921-03-02', ['arland', 'cassia'], true]))).toEqual([
      undefined,
      undefined,
    ]);
    const pair = wordings(['1921-03-01', ['cassia', 'arland'], true], ['1921-03-02', ['arland', 'cassia'], true]);
    expect(daysBefore(pair)).toEqual([undefined, '1921-03-01']);
  });
});

describe('begunOn', () => {
  test.each([
    ['1921-03-04', '1921-03-04'],
    ['1921-03-20T00:30+02:00', '1921-03-20'],
    ['1921-03-07/1921-03-08', '1921-03-07'],
    ['1921-03~', '1921-03-31'],
    ['1921', '1921-12-31'],
    ['1921-02/1921-04', '1921-02-28'],
  ])('%s has begun for certain on %s', (written, day) => {
    expect(latestStart(written)).toBe(day);
  });

  test('an hour of the day lies within the day', () => {
    expect(hasStartedBy('1921-03-06T23:59+02:00', '1921-03-06')).toBe(true);
    expect(hasStartedBy('1921-03-07T00:01+02:00', '1921-03-06')).toBe(false);
  });
});
