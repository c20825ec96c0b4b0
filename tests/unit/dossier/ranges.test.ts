import { expect, test } from 'vitest';
import { lastChangeOn } from '../../../src/dossier/last-change.ts';
import { citedOrigin } from '../../../src/dossier/origins.ts';
import { byRange, rangeOf } from '../../../src/dossier/ranges.ts';
import { dossierWith, filed, source, the } from '../build.ts';

const RANGES = [
  { id: 'spring', title: 'Spring', from: '1921-03', to: '1921-06' },
  { id: 'week', title: 'A week', from: '1921-07-01', to: '1921-07-07' },
];
const dossier = dossierWith([], { ranges: RANGES });

test.each([
  ['1921-03-01', 'spring'],
  ['1921-06-30', 'spring'],
  ['1921-06-30T23:59+01:00', 'spring'],
  ['1921-07-01', 'week'],
  ['1921-07-07', 'week'],
  ['1921-07-08', 'other-days'],
  ['1921-02-28', 'other-days'],
])('%s falls into %s: a range holds its first and last day, and a month its last', (day, id) => {
  expect(rangeOf(dossier, day).id).toBe(id);
});

test('ranges without anything are left out, and other days come last', () => {
  const groups = byRange(dossier, ['1921-08-01', '1921-06-30'], (day) => day);
  expect(groups.map(({ range, members }) => [range.id, members])).toEqual([
    ['spring', ['1921-06-30']],
    ['other-days', ['1921-08-01']],
  ]);
});

test('the last change of a page is the newest that names it', () => {
  const change = (id: string, day: string, pages: string[]) => filed('changes', id, { day, kind: 'correction', words: 'Mended.', pages });
  const changed = dossierWith([
    change('a', '1921-05-02', ['/actors/arland/']),
    change('b', '1921-05-10', ['/actors/arland/', '/']),
    change('c', '1921-05-20', ['/']),
  ]);
  expect(lastChangeOn(changed, '/actors/arland/')).toBe('1921-05-10');
  expect(lastChangeOn(changed, '/actors/belmora/')).toBeUndefined();
});

test('an origin is followed through every relay, and told apart only by via where there are several', () => {
  const relays = dossierWith([
    source('agency', 'Agency'),
    source('paper', 'Paper', { relays: ['agency'] }),
    source('copy', 'Copy', { relays: ['paper'] }),
    source('digest', 'Digest', { relays: ['paper', 'agency'] }),
  ]);
  const originOf = (id: string, via?: string) => citedOrigin(relays, the(relays.sources, id), via)?.id;
  expect(originOf('copy')).toBe('agency');
  expect(originOf('copy', 'own')).toBe('copy');
  expect(originOf('digest')).toBeUndefined();
  expect(originOf('digest', 'paper')).toBe('agency');
});
