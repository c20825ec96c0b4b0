import { describe, expect, test } from 'vitest';
import { directoryRows, type Entry, entriesOf } from '../../../src/search/directory.ts';
import { nameIndexOf } from '../../../src/search/name-index.ts';
import { corrected, lookUp } from '../../../src/search/query/look-up.ts';
import { expandSynonyms } from '../../../src/search/query/synonyms.ts';
import { readQuery } from '../../../src/search/query.ts';

const entry = (path: string, type: string, title: string, aliases: string[] = [], day = ''): Entry => ({
  ...{ id: path, path, type, title, aliases, day },
  status: '',
  dayWords: '',
});

const ENTRIES = [
  entry('/actors/tarrel/', 'Actor', 'Ansel Tarrel', ['Tarrell', 'Таррель', 'Таррельський']),
  entry('/actors/lindmar/', 'Actor', 'Lindmar', ['Lyndmar', 'Линдмар']),
  entry('/conditions/duty/', 'Condition', 'A lower harbour duty', ['harbour tax', 'duty']),
  entry('/events/meeting/', 'Event', 'Envoys meet in Lindmar', [], '1921-03-14T10:00+01:00'),
  entry('/events/shots/', 'Event', 'Shots, night of 13–14 March', [], '1921-03-13T23:00+01:00'),
  entry('/events/later/', 'Event', 'Crews are exchanged', [], '1921-03-20'),
  entry('/terms/closure/', 'Term', 'closure, blockade', ['embargo']),
];
const names = nameIndexOf(ENTRIES);
const found = (query: string): string[] => lookUp(names, readQuery(query)).map((likely) => likely.entry.path);

describe('the name that is meant comes first', () => {
  test.each([
    ['Tarrel', '/actors/tarrel/'],
    ['tarell', '/actors/tarrel/'],
    ['Ansle Tarrel', '/actors/tarrel/'],
    ['Таррельського', '/actors/tarrel/'],
    ['Таррелю', '/actors/tarrel/'],
    ['Lindm', '/actors/lindmar/'],
    ['Линдмаром', '/actors/lindmar/'],
    ['harbor duty', '/conditions/duty/'],
    ['embargoes', '/terms/closure/'],
    ['blockade', '/terms/closure/'],
    ['meeting Lindmar 14.03.1921', '/events/meeting/'],
    ['14 марта 1921 Lindmar', '/events/meeting/'],
    ['20 March', '/events/later/'],
    ['shots 14 March', '/events/shots/'],
  ])('%s', (query, path) => {
    expect(found(query)[0]).toBe(path);
  });

  test('what is near to nothing finds nothing', () => {
    expect(found('xylophone')).toEqual([]);
    expect(found('zz')).toEqual([]);
  });
});

test('a misspelt word is put right, a known one is left', () => {
  expect(corrected(names, readQuery('tarell harbour'))).toEqual(['tarrell', 'harbour']);
  expect(corrected(names, readQuery('Tarrel harbour'))).toBeUndefined();
});

test('another spelling of an actor or a term is also searched in the words of the site', () => {
  expect(expandSynonyms(names, readQuery('Lyndmar ships'))).toEqual(['Lindmar ships']);
  expect(expandSynonyms(names, readQuery('embargo'))).toEqual(['closure']);
  expect(expandSynonyms(names, readQuery('duty'))).toEqual([]);
  expect(expandSynonyms(names, readQuery('Lindmar'))).toEqual([]);
});

test('the directory is made of what the index knows, without sources, and read back', () => {
  const meta = { title: 'Lindmar', type: 'Actor', aliases: 'Lyndmar|Линдмар' };
  const rows = directoryRows([
    { id: 'b', url: '/events/meeting/', meta: { title: 'Meeting', type: 'Event', day: '1921-03-14' } },
    { id: 'a', url: '/actors/lindmar/', meta },
    { id: 'c', url: '/sources/herald/', meta: { title: 'Herald', type: 'Source' } },
  ]);
  expect(entriesOf(rows).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(entriesOf(rows)[0]?.aliases).toEqual(['Lyndmar', 'Линдмар']);
});

describe('how far a query and a name agree', () => {
  const best = (query: string) => {
    const [match] = lookUp(names, readQuery(query));
    return { path: match?.entry.path, queryCoverage: match?.queryCoverage ?? 0, nameCoverage: match?.nameCoverage ?? 0 };
  };

  test('a title that is the query is covered whole, and counts a little more than an alias', () => {
    expect(best('Lindmar').queryCoverage).toBe(1);
    expect(best('Lindmar').nameCoverage).toBeGreaterThan(1);
    expect(best('Lyndmar')).toEqual({ path: '/actors/lindmar/', queryCoverage: 1, nameCoverage: 1 });
  });

  test('of two names that agree as far the title comes first', () => {
    const alias = entry('/terms/other/', 'Term', 'Landing', ['old quay']);
    const quays = nameIndexOf([alias, entry('/terms/quay/', 'Term', 'old quay')]);
    expect(lookUp(quays, readQuery('quay')).map((one) => one.entry.path)).toEqual(['/terms/quay/', '/terms/other/']);
  });

  test('half a name is less than the name, and a misspelt name less than a correct one', () => {
    expect(best('Tarrel').nameCoverage).toBeLessThan(best('Ansel Tarrel').nameCoverage);
    expect(best('Embagro')).toMatchObject({ path: '/terms/closure/', queryCoverage: 0.8 });
  });

  test('a rare word of the query counts more than a frequent one', () => {
    const [rare, frequent] = ['duty xylophone', 'Lindmar xylophone'].map((query) => best(query).queryCoverage);
    expect(rare).toBeGreaterThan(0);
    expect(best('Lindmar duty').path).toBe('/conditions/duty/');
    expect(frequent).toBeLessThan(rare ?? 0);
  });

  test('a day alone finds all that is of it', () => {
    expect(found('14 March').sort()).toEqual(['/events/meeting/', '/events/shots/']);
    expect(best('20 March')).toEqual({ path: '/events/later/', queryCoverage: 1, nameCoverage: 0 });
  });
});

test('words that fold into more words than were typed are not corrected', () => {
  expect(corrected(names, readQuery('tarell-harbour'))).toBeUndefined();
});
