import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../../src/timeline/timeline.ts';
import { condition, dossierWith, event, expectation, state, wording } from '../build.ts';

const outcome = (day: string) => ({ result: 'met', day, words: 'So it was.', sources: ['herald'] });

const dossier = dossierWith([
  event('talks', '1921-03-10', { states: [state('moved', '1921-03-09', { becomes: 'meeting' })] }),
  event('meeting', '1921-03-14', {
    kind: 'meeting',
    participants: [{ actor: 'pilots' }, { actor: 'belmora-minister' }, { actor: 'arland', presence: 'absent' }, { actor: 'stranger' }],
    concerns: ['ports'],
  }),
  event('night', '1921-02-26/1921-02-27'),
  event('b-shots', '1921-03~', {}, 'They [met](/events/meeting/) later [@herald].'),
  event('a-shots', '1921-03'),
  condition('ports', {
    formulations: [wording('1921-03-04', { by: ['arland-minister', 'belmora'] }), { by: ['arland'], text: 'Now.', event: 'meeting' }],
    positions: [{ event: 'meeting', party: 'arland', stance: 'demands' }],
  }),
  condition('duty', { kind: 'threat', formulations: [wording('1921-03-16', { by: ['stranger'] })], outcome: outcome('1921-04') }),
  condition('backwards', { formulations: [wording('1921-03-20')], outcome: outcome('1921-03-01') }),
  condition('guess', { kind: 'contingency', formulations: [], expectations: [expectation('cassia', '1921-03-09')] }),
  condition('lost', { formulations: [{ by: ['arland'], text: 'Lost.', event: 'never-filed' }] }),
]);
const { events, spans } = timelineOf(dossier);

describe('the events of the timeline', () => {
  test('come by day, then by id, with calendar days', () => {
    expect(events.map(({ id, from, to, approximate }) => [id, from, to, approximate])).toEqual([
      ['night', '1921-02-26', '1921-02-27', false],
      ['a-shots', '1921-03-01', '1921-03-31', false],
      ['b-shots', '1921-03-01', '1921-03-31', true],
      ['talks', '1921-03-10', '1921-03-10', false],
      ['meeting', '1921-03-14', '1921-03-14', false],
    ]);
  });

  test('say what became of a meeting that was moved', () => {
    expect(events[3]).toMatchObject({ status: 'moved', becomes: 'meeting' });
    expect(events[4]).toMatchObject({ status: 'held' });
    expect(events[4]).not.toHaveProperty('becomes');
  });

  test('name the parties of those who took part, main ones first', () => {
    expect(events[4]?.parties).toEqual(['belmora', 'pilots']);
    expect(events[0]?.parties).toEqual([]);
  });

  test('count the records that refer to them, each once, and what they concern', () => {
    expect(events[4]?.importance).toBe(4);
    expect(events[0]?.importance).toBe(0);
  });
});

describe('the spans of the timeline', () => {
  test('run from the first wording or expectation to the outcome or to asOf, and never backwards', () => {
    expect(spans.map(({ id, from, to, status }) => [id, from, to, status])).toEqual([
      ['ports', '1921-03-04', '1921-06-30', 'open'],
      ['guess', '1921-03-09', '1921-06-30', 'open'],
      ['duty', '1921-03-16', '1921-04-30', 'met'],
      ['backwards', '1921-03-20', '1921-03-20', 'met'],
    ]);
  });

  test('name the party of whoever worded the condition first', () => {
    expect(spans.map(({ party }) => party)).toEqual(['arland', undefined, undefined, 'arland']);
  });
});

test('an empty dossier has an empty timeline', () => {
  expect(timelineOf(dossierWith([]))).toEqual({ events: [], spans: [] });
});
