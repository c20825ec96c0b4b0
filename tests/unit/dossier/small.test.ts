import { describe, expect, test } from 'vitest';
import { compareTexts } from '../../../src/compare-texts.ts';
import { compareMissingDays } from '../../../src/day/order.ts';
import { actorsInOrder } from '../../../src/dossier/order.ts';
import { titleOf } from '../../../src/dossier/titles.ts';
import { totalsOf } from '../../../src/records/progress.ts';
import { unknownsOf } from '../../../src/records/unknowns.ts';
import { actor, condition, dossierWith, event, filed, source, the, wording } from '../build.ts';

const unknowns = [{ kind: 'unverified', text: 'Who began is not known.' }];

test('titleOf calls each record by its own word', () => {
  const dossier = dossierWith([
    source('titled', 'Arland Herald', { title: 'Terms named' }),
    source('untitled', 'Belmora Post'),
    event('speech', '1921-03-04'),
    condition('ports'),
    filed('terms', 'opening', { word: 'Opening', summary: 'It is invented.', neutral: 'opening' }),
    filed('changes', 'first', { day: '1921-05-01', kind: 'fact', words: 'A day was added.', pages: ['/events/speech/'] }),
    filed('pages', 'about', { title: 'About', summary: 'It is invented.' }),
  ]);
  const { sources, actors, events, conditions, terms, changes, pages } = dossier;
  const records = [
    ...sources.values(),
    the(actors, 'arland'),
    ...events.values(),
    ...conditions.values(),
    ...terms.values(),
    ...changes.values(),
    ...pages.values(),
  ];
  expect(records.map(titleOf)).toEqual([
    'Terms named',
    'Belmora Post',
    'Arland',
    'Event speech',
    'Condition ports',
    'Opening',
    'A day was added.',
    'About',
  ]);
});

test('totalsOf adds up what one reporter counted, and never two reporters', () => {
  const count = (number: number, of = 'crew') => ({ of, direction: 'a-to-b', number, unit: 'persons' });
  const progress = (reportedBy: string, ...counts: ReturnType<typeof count>[]) => ({ reportedBy, counts, sources: ['herald'] });
  const agreement = {
    words: 'All.',
    sources: ['herald'],
    progress: [progress('belmora', count(3)), progress('arland', count(5)), progress('belmora', count(4), count(1, 'ships'))],
  };
  expect(totalsOf(agreement).map(({ reportedBy, of, number }) => [reportedBy, of, number])).toEqual([
    ['belmora', 'crew', 7],
    ['arland', 'crew', 5],
    ['belmora', 'ships', 1],
  ]);
  expect(totalsOf({ words: 'All.', sources: ['herald'] })).toEqual([]);
});

test('totalsOf keeps how exact the counts were', () => {
  const sumOf = (...qualifiers: ('at least' | 'more than' | 'up to' | 'about' | undefined)[]) => {
    const counts = qualifiers.map((qualifier) => ({
      of: 'crew',
      direction: 'a-to-b',
      number: 2,
      unit: 'persons',
      ...(qualifier && { qualifier }),
    }));
    return totalsOf({ words: 'All.', sources: ['herald'], progress: [{ reportedBy: 'arland', counts, sources: ['herald'] }] })[0]
      ?.qualifier;
  };
  expect(sumOf(undefined, undefined)).toBeUndefined();
  expect(sumOf(undefined, 'at least')).toBe('at least');
  expect(sumOf('at least', undefined)).toBe('at least');
  expect(sumOf('more than', 'at least')).toBe('at least');
  expect(sumOf('more than', 'more than')).toBe('more than');
  expect(sumOf('at least', 'up to')).toBe('about');
  expect(sumOf('about', 'at least')).toBe('about');
});

test('unknownsOf lists actors by party, conditions and events by day', () => {
  const dossier = dossierWith([
    actor('a-stranger', { unknowns }),
    actor('z-clerk', { actsFor: 'belmora', unknowns }),
    actor('b-clerk', { actsFor: 'cassia', unknowns }),
    condition('a-late', { formulations: [wording('1921-03-09')], unknowns }),
    condition('b-early', { unknowns: [...unknowns, ...unknowns] }),
    event('a-late', '1921-03-09', { unknowns }),
    event('b-early', '1921-03-01', { unknowns }),
  ]);
  expect(unknownsOf(dossier).map(({ collection, id, title, kind }) => [collection, id, title, kind])).toEqual([
    ['actors', 'z-clerk', 'Z clerk', 'unverified'],
    ['actors', 'b-clerk', 'B clerk', 'unverified'],
    ['actors', 'a-stranger', 'A stranger', 'unverified'],
    ['conditions', 'b-early', 'Condition b-early', 'unverified'],
    ['conditions', 'b-early', 'Condition b-early', 'unverified'],
    ['conditions', 'a-late', 'Condition a-late', 'unverified'],
    ['events', 'b-early', 'Event b-early', 'unverified'],
    ['events', 'a-late', 'Event a-late', 'unverified'],
  ]);
});

describe('orders', () => {
  test('texts are compared by code units, not as one language would', () => {
    expect(['ö', 'z', 'a', 'Z'].sort(compareTexts)).toEqual(['Z', 'a', 'z', 'ö']);
    expect(compareTexts('a', 'a')).toBe(0);
  });

  test('what has no day comes first', () => {
    expect(['1921-03-02', undefined, '1921-03-01'].map((day) => ({ day })).sort((a, b) => compareMissingDays(a.day, b.day))).toEqual([
      { day: undefined },
      { day: '1921-03-01' },
      { day: '1921-03-02' },
    ]);
    expect(compareMissingDays(undefined, undefined)).toBe(0);
  });

  test('actors come in the order of their parties, whatever their names', () => {
    const parties = ['pilots', 'belmora', 'arland'].map((id) => ({ id, name: id, actors: [id] }));
    const ids = actorsInOrder(dossierWith([], { parties })).map(({ id }) => id);
    expect(ids).toEqual(['pilots', 'belmora', 'belmora-minister', 'arland', 'arland-minister', 'cassia']);
  });
});
