import { expect, test } from 'vitest';
import { conditionStatus, endOf, statusOf, successorOf } from '../../../src/dossier/status.ts';
import { condition, dossierWith, event, expectation, state, the } from '../build.ts';

const dossier = dossierWith([
  event('speech', '1921-03-04'),
  event('talks', '1921-03-10', {
    states: [
      state('moved', '1921-03-09', { becomes: 'meeting' }),
      state('proposed', '1921-03-06'),
      state('did not happen', '1921-03-10'),
      state('announced', '1921-03-06T18:00+02:00'),
    ],
  }),
  condition('open-one'),
  condition('met-one', { outcome: { result: 'met', day: '1921-03-14', words: 'They met.', sources: ['herald'] } }),
]);
const talks = the(dossier.events, 'talks');

test('statusOf is the last that was said up to the day, whatever the order in the file', () => {
  expect(statusOf(talks)).toBe('did not happen');
  expect(statusOf(talks, '1921-03-09')).toBe('moved');
  expect(statusOf(talks, '1921-03-06')).toBe('announced');
});

test('statusOf is held where nothing is said', () => {
  expect(statusOf(the(dossier.events, 'speech'))).toBe('held');
});

test('successorOf is the event that took the place of this one, from the day on which that was said', () => {
  expect(successorOf(talks)).toBe('meeting');
  expect(successorOf(talks, '1921-03-08')).toBeUndefined();
});

test('conditionStatus is the outcome, or open', () => {
  expect(conditionStatus(the(dossier.conditions, 'met-one'))).toBe('met');
  expect(conditionStatus(the(dossier.conditions, 'open-one'))).toBe('open');
});

test('a contingency of which one observer saw the if come about is so, though another saw it fail before', () => {
  // biome-ignore lint/suspicious/noThenProperty: the field's name in the files.
  const came = (happened: string, day: string) => ({ came: { if: happened, then: 'unknown', words: 'So.', day, sources: ['herald'] } });
  const expectations = [
    expectation('cassia', '1921-03-05', came('no', '1921-03-08')),
    expectation('pilots', '1921-03-05', came('yes', '1921-03-12')),
  ];
  const some = the(dossierWith([condition('if-absent', { kind: 'contingency', expectations })]).conditions, 'if-absent');
  expect(conditionStatus(some)).toBe('if came about');
  expect(endOf(some)?.day).toBe('1921-03-12');
});
