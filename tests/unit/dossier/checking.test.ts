import { expect, test } from 'vitest';
import { dueChecks } from '../../../src/changes/due-checks.ts';
import { daysBetween } from '../../../src/day/minutes.ts';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { lastChangeOn } from '../../../src/dossier/last-change.ts';
import { readFolder } from '../../../src/reading/read-folder.ts';

const { dossierFile, records } = readFolder('tests/fixture');
if (!dossierFile) throw new Error('The fixture has no dossier.yaml.');
const dossier = dossierOf(dossierFile.data, records);

test('days are counted from the end of one written day to the beginning of another', () => {
  expect(daysBetween('1921-03-25', '1921-06-30')).toBe(97);
  expect(daysBetween('1921-03', '1921-04-01')).toBe(1);
  expect(daysBetween('1921-03-14T23:50+01:00', '1921-03-15')).toBe(1);
  expect(daysBetween('1921-06-30', '1921-06-01')).toBe(-29);
});

test('a check is overdue by the day of the dossier, the longest ago first', () => {
  const due = dueChecks(dossier);
  expect(due?.overdue.map(({ id, checked }) => [id, checked])).toEqual([
    ['belmora-talks-first', '1921-03-22'],
    ['arland-ports-reopened', '1921-03-25'],
  ]);
  expect(due?.never.map(({ id }) => id)).not.toContain('arland');
  expect(due?.never.map(({ id }) => id)).toContain('cassia');
});

test('the day on which it falls due is not yet overdue', () => {
  const on = (asOf: string) => dueChecks({ ...dossier, settings: { ...dossier.settings, asOf } })?.overdue.map(({ id }) => id);
  expect(on('1921-06-20')).toEqual([]);
  expect(on('1921-06-21')).toEqual(['belmora-talks-first']);
});

test('where the dossier does not say how often, nothing is due', () => {
  const { checkEvery: _, ...settings } = dossier.settings;
  expect(dueChecks({ ...dossier, settings })).toBeUndefined();
});

test('the last change of a page is told by the changes that name it, not by its check', () => {
  expect(lastChangeOn(dossier, '/events/crews-exchanged-20-march/')).toBe('1921-05-10');
  expect(lastChangeOn(dossier, '/actors/arland/')).toBeUndefined();
});
