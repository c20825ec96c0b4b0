import { describe, expect, test } from 'vitest';
import { lastEvents, mainMoves } from '../../../src/overview/moves.ts';
import { quarrelOf } from '../../../src/overview/quarrel.ts';
import { whatCame } from '../../../src/overview/what-came.ts';
import { condition, dossierWith, event } from '../build.ts';
import { didNotHappen, meeting, onlyAfter, quarrel } from './quarrels.ts';

type Files = Parameters<typeof dossierWith>[0];

const cameOf = (files: Files) => {
  const dossier = dossierWith(files);
  const chosen = quarrelOf(dossier);
  const came = chosen ? whatCame(dossier, chosen) : [];
  return came.map((one) => [
    'condition' in one ? one.condition : one.event.id,
    one.status,
    one.day,
    one.hasCome,
    'condition' in one ? one.meetings.map(({ id }) => id) : [],
  ]);
};

const outcome = (result: string, day: string) => ({ outcome: { result, day, words: 'So it was.', sources: ['herald'] } });

/** The quarrel with an outcome of the talks. */
const withOutcome = (result: string, day: string) => [
  condition('ports', { positions: [onlyAfter('belmora', '1921-03-07', 'talks')] }),
  condition('talks', { positions: [onlyAfter('arland', '1921-03-06', 'ports')], ...outcome(result, day) }),
];

describe('what came of a quarrel', () => {
  test('is what became of both steps, by day; what is open comes last and without a day', () => {
    expect(cameOf(quarrel())).toEqual([
      ['talks', 'open', undefined, false, []],
      ['ports', 'open', undefined, false, []],
    ]);
    expect(cameOf(withOutcome('met', '1921-03-14'))).toEqual([
      ['talks', 'met', '1921-03-14', true, []],
      ['ports', 'open', undefined, false, []],
    ]);
    expect(cameOf(withOutcome('lapsed', '1921-03-14'))[0]).toEqual(['talks', 'lapsed', '1921-03-14', false, []]);
  });

  test('a meeting on the day stands with the step that it met; one that was not held stands by itself', () => {
    const files = [...withOutcome('met', '1921-03-14'), meeting('held', '1921-03-14'), meeting('moved', '1921-03-10', didNotHappen)];
    expect(cameOf(files)).toEqual([
      ['moved', 'did not happen', '1921-03-10', false, []],
      ['talks', 'met', '1921-03-14', true, ['held']],
      ['ports', 'open', undefined, false, []],
    ]);
  });

  test('meetings before it, on other conditions and of less weight are left out', () => {
    const others = [
      meeting('before', '1921-03-06'),
      meeting('elsewhere', '1921-03-10', { concerns: ['crews'] }),
      meeting('minor', '1921-03-10', { main: false }),
      event('said', '1921-03-10', { main: true, concerns: ['talks'] }),
    ];
    expect(cameOf([...quarrel(), ...others])).toEqual(cameOf(quarrel()));
  });

  test('an event in which an agreement was carried out is told if it was held', () => {
    const counts = [{ of: 'crews', direction: 'from-a-to-b', number: 3, unit: 'persons' }];
    const progress = ['exchange', 'planned', 'never-filed'].map((one) => ({
      event: one,
      reportedBy: 'arland',
      counts,
      sources: ['herald'],
    }));
    const outcomes = [{ words: 'They exchange the crews.', sources: ['herald'], progress }];
    const events = [
      meeting('held', '1921-03-12', { outcomes }),
      event('exchange', '1921-03-20', { kind: 'exchange' }),
      event('planned', '1921-03-21', { kind: 'exchange', ...didNotHappen }),
    ];
    expect(cameOf([...quarrel(), ...events]).map(([id]) => id)).toEqual(['held', 'exchange', 'talks', 'ports']);
  });
});

describe('the main moves', () => {
  test('are the first eight by day, and how many there are', () => {
    const days = ['09', '02', '03', '04', '05', '06', '07', '08', '01', '10'];
    const events = days.map((day) => event(`e-${day}`, `1921-03-${day}`, { main: true }));
    const { moves, all } = mainMoves(dossierWith([...events, event('minor', '1921-02-01')]));
    expect(moves.map(({ id }) => id)).toEqual(['e-01', 'e-02', 'e-03', 'e-04', 'e-05', 'e-06', 'e-07', 'e-08']);
    expect(all).toBe(10);
  });

  test('are none where no event is main', () => {
    expect(mainMoves(dossierWith([event('minor', '1921-03-01')]))).toEqual({ moves: [], all: 0 });
  });
});

describe('what is last recorded', () => {
  const lastOf = (files: Files, told: string[]) => lastEvents(dossierWith(files), told).map(({ of, event: { id } }) => `${of} ${id}`);
  const files = [
    event('meeting-1', '1921-03-10', { kind: 'meeting' }),
    event('meeting-2', '1921-04-10', { kind: 'meeting' }),
    event('meeting-3', '1921-05-10', { kind: 'meeting', ...didNotHappen }),
    event('exchange', '1921-04-02', { kind: 'exchange' }),
    event('word', '1921-05-01'),
  ];

  test('is the last held meeting, the last held exchange and the last event of any kind, by day', () => {
    expect(lastOf(files, ['1921-03-31', '1921-03-01'])).toEqual(['exchange exchange', 'meeting meeting-2', 'event meeting-3']);
  });

  test('is told once, only of later days, and of all where nothing was told', () => {
    expect(lastOf(files.slice(0, 2), ['1921-03-31'])).toEqual(['meeting meeting-2']);
    expect(lastOf(files, ['1921-03/1921-05-10'])).toEqual([]);
    expect(lastOf(files.slice(0, 1), [])).toEqual(['meeting meeting-1']);
    expect(lastOf([], [])).toEqual([]);
  });
});
