import { describe, expect, test } from 'vitest';
import { standingOn } from '../../../src/positions/standing.ts';
import { condition, dossierWith, event, source, state, wording } from '../build.ts';

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

const dossier = dossierWith([
  source('herald-12', 'Arland Herald', { published: '1921-03-12' }),
  source('gazette', 'Belmora Gazette', { published: '1921-03-20' }),
  source('bulletin', 'Pilots'),
  source('wire', 'Tidewater', { published: '1921-03-04', read: 'unseen', url: undefined }),
  source('relay', 'Belmora Post', { published: '1921-03-20', relays: ['wire'] }),
  event('talks', '1921-03-10', {
    sources: ['herald-12'],
    states: [
      state('announced', '1921-03-06', { plannedFor: '1921-03-10' }),
      state('denied', '1921-03-07', { by: 'arland' }),
      state('moved', '1921-03-09', { becomes: 'meeting' }),
    ],
  }),
  event('meeting', '1921-03-14', { sources: ['herald-12'], states: [state('planned', '1921-03-09'), state('held', '1921-03-15')] }),
  event('secret', '1921-03-05', { sources: ['gazette', 'bulletin'] }),
  event('undated', '1921-03-05', { sources: ['bulletin'] }),
  event('wired', '1921-03-04', { sources: ['relay'] }),
  event('shots', '1921-03~', { sources: ['bulletin'] }),
  condition('ports', {
    formulations: [wording('1921-03-04')],
    outcome: { result: 'met', day: '1921-03-14', words: 'So it was.', sources: ['herald-12'] },
  }),
  condition('duty', { formulations: [wording('1921-03-16')] }),
  condition('lost', { formulations: [{ ...wording(''), day: undefined, sources: undefined, event: 'never-filed' }] }),
]);

describe('standingOn', () => {
  test('knows which conditions were open and which were closed', () => {
    expect(ids(standingOn(dossier, '1921-03-03').open)).toEqual([]);
    expect(ids(standingOn(dossier, '1921-03-13').open)).toEqual(['ports']);
    expect(ids(standingOn(dossier, '1921-03-13').closed)).toEqual([]);
    const later = standingOn(dossier, '1921-03-16');
    expect([ids(later.open), ids(later.closed)]).toEqual([['duty'], ['ports']]);
    expect(ids(later.matrix.map((row) => row.condition))).toEqual(['ports', 'duty']);
  });

  test.each([
    ['1921-03-05', []],
    ['1921-03-06', ['talks']],
    ['1921-03-08', ['talks']],
    ['1921-03-09', ['meeting']],
    ['1921-03-13', ['meeting']],
    ['1921-03-14', []],
  ])('on %s what was planned is %j', (day, planned) => {
    expect(ids(standingOn(dossier, day).planned)).toEqual(planned);
  });

  test('a meeting that was moved never happened; the one that it became did', () => {
    expect(ids(standingOn(dossier, '1921-03-15').happened)).toContain('meeting');
    expect(ids(standingOn(dossier, '1921-06-30').happened)).not.toContain('talks');
  });

  test('sets apart what no dated source had told by then; an undated page proves nothing', () => {
    const early = standingOn(dossier, '1921-03-05');
    expect(ids(early.happened)).toEqual(['wired', 'undated']);
    expect(ids(early.knownLater)).toEqual(['secret']);
    expect(ids(standingOn(dossier, '1921-03-20').knownLater)).toEqual([]);
    expect(ids(standingOn(dossier, '1921-03-20').happened)).toContain('secret');
  });

  test('what is dated by its month only counts when the month is over', () => {
    expect(ids(standingOn(dossier, '1921-03-30').happened)).not.toContain('shots');
    expect(ids(standingOn(dossier, '1921-03-31').happened)).toContain('shots');
  });

  test('a moved event whose successor is not filed is still to come', () => {
    const own = dossierWith([event('talks', '1921-03-10', { states: [state('moved', '1921-03-09', { becomes: 'never-filed' })] })]);
    expect(ids(standingOn(own, '1921-03-12').planned)).toEqual(['talks']);
  });

  test('an empty dossier has an empty standing, and no day is a RangeError', () => {
    const { matrix, open, closed, planned, happened, knownLater } = standingOn(dossierWith([]), '1921-03-12');
    expect([matrix, open, closed, planned, happened, knownLater]).toEqual([[], [], [], [], [], []]);
    expect(() => standingOn(dossier, 'soon')).toThrow(RangeError);
  });
});
