import { expect, test } from 'vitest';
import { changedDays } from '../../../src/dossier/changed-days.ts';
import { condition, dossierWith, event, position, state } from '../build.ts';

test('every day on which something changed comes once, in order', () => {
  const dossier = dossierWith([
    event('talks', '1921-03-14', { states: [state('announced', '1921-03-10')] }),
    event('vague', '1921-04'),
    condition('ports', {
      positions: [position('arland', '1921-03-14', 'demands'), position('belmora', '1921-03-20', 'rejects')],
      outcome: { result: 'met', day: '1921-05-02', words: 'So it was.', sources: ['herald'] },
    }),
  ]);
  expect(changedDays(dossier)).toEqual([
    ...['1921-03-01', '1921-03-10', '1921-03-14', '1921-03-20', '1921-04-01', '1921-04-30', '1921-05-02'],
  ]);
});
