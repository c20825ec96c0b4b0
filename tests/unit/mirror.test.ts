import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Dossier, dossierOf } from '../../src/dossier/dossier.ts';
import { mainParties } from '../../src/dossier/parties.ts';
import { readDossierFile, readRecord } from '../../src/reading/read-file.ts';
import type { Collection } from '../../src/schema/collections.ts';
import { derivedFrom } from './dossier/derived.ts';

/*
 * Both sides are held to the same rule: where Arland and Belmora change places
 * in every file, all that is derived changes places too, and nothing else
 * happens. Names of people are left as they are: they belong to no side.
 *
 * What cannot be mirrored, and is compared as a set: the links and sentences
 * of one day (ordered by id), the two ends of a meeting (from the lesser id to the
 * greater), the origins of a statement (ordered by name), and who refers to a
 * record on one day (ordered by id). All else keeps its order: the columns of
 * the matrix, the parties of an event, the sides, the nodes and the unknowns of
 * actors follow dossier.yaml, which is mirrored with the rest.
 */

type Texts = Map<string, string>;

const FIXTURE = join(import.meta.dirname, '../fixture');

const OTHER: Record<string, string> = {
  arland: 'belmora',
  Arland: 'Belmora',
  ARLAND: 'BELMORA',
  belmora: 'arland',
  Belmora: 'Arland',
  BELMORA: 'ARLAND',
};

function swapped(text: string): string {
  return text.replace(/arland|belmora/gi, (word) => OTHER[word] ?? expect.fail(`"${word}" is spelt in a way that cannot be swapped.`));
}

function fixtureTexts(): Texts {
  const names = readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(mdx|yaml)$/.test(name));
  return new Map(names.sort().map((name) => [name, readFileSync(join(FIXTURE, name), 'utf8')]));
}

function dossierFrom(texts: Texts): Dossier {
  const settings = readDossierFile(texts.get('dossier.yaml') ?? '');
  if (!('record' in settings)) throw new Error(JSON.stringify(settings.faults));
  const files = [...texts].filter(([name]) => name !== 'dossier.yaml');
  const records = files.map(([name, text]) => {
    const read = readRecord(text, name.split('/')[0] as Collection, name);
    if (!('record' in read)) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
    return read.record;
  });
  return dossierOf(settings.record.data, records);
}

const DAYS = ['1921-03-04', '1921-03-06', '1921-03-08', '1921-03-09', '1921-03-12', '1921-03-14', '1921-03-16', '1921-03-31', '1921-06-30'];

const texts = fixtureTexts();
const mirroredTexts: Texts = new Map([...texts].map(([name, text]) => [swapped(name), swapped(text)]));
const here = dossierFrom(texts);
const there = dossierFrom(mirroredTexts);

type Derived = ReturnType<typeof derivedFrom>;

/** Two who met are named in the order of the file, which is mirrored; the list of independent origins goes by name. */
function unnamed({ kind, words, basis }: Derived['sentences'][number]) {
  return {
    kind,
    basis,
    words:
      kind === 'independent origins'
        ? words
            .replace(/^.*: |\.$/g, '')
            .split(', ')
            .sort()
        : words,
  };
}

const asSet = <Value>(values: readonly Value[]): Value[] => [...values].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A link without what its ids decide: its own id, and which of two who met stands first. */
function unordered({ id: _, from, to, ...link }: Derived['relations']['links'][number]) {
  return { ...link, ends: link.kind === 'met' ? [from, to].sort() : [from, to] };
}

/** The sentences of the parties, with those of one day in any order. */
function unsorted({ parties, pairs, contacts, others }: Derived['pairs']) {
  return {
    parties,
    pairs: pairs.map(({ kinds, ...pair }) => ({ ...pair, kinds: kinds.map(({ kind, statements }) => [kind, asSet(statements)]) })),
    contacts: contacts.map((one) => [one.parties, asSet(one.statements)]),
    others: asSet(others),
  };
}

/** Everything derived, with those lists sorted that ids and names alone put in order. */
function comparable(derived: Derived) {
  return {
    ...derived,
    accounts: asSet(derived.accounts),
    relations: { nodes: derived.relations.nodes, links: asSet(derived.relations.links.map(unordered)) },
    pairs: unsorted(derived.pairs),
    corroboration: asSet(derived.corroboration.map((one) => ({ ...one, origins: asSet(one.origins), unresolved: asSet(one.unresolved) }))),
    sentences: asSet(derived.sentences.map(unnamed)),
    references: asSet(derived.references.map(({ to, from }) => ({ to, from: asSet(from) }))),
  };
}

const told = (derived: Derived): Derived => JSON.parse(JSON.stringify(derived)) as Derived;
const ours = comparable(JSON.parse(swapped(JSON.stringify(derivedFrom(here, DAYS)))) as Derived);
const theirs = comparable(told(derivedFrom(there, DAYS)));

test('the fixture has two sides to swap, and swapping twice gives it back', () => {
  expect(texts.size).toBeGreaterThan(40);
  expect(new Set(mirroredTexts.keys())).not.toEqual(new Set(texts.keys()));
  expect(new Map([...mirroredTexts].map(([name, text]) => [swapped(name), swapped(text)]))).toEqual(texts);
});

test('the order of parties is that of dossier.yaml, whatever the parties are called', () => {
  expect(mainParties(here).map(({ id }) => id)).toEqual(['arland', 'belmora', 'cassia']);
  expect(mainParties(there).map(({ id }) => id)).toEqual(['belmora', 'arland', 'cassia']);
});

test.each(Object.keys(ours) as (keyof Derived)[])('%s come out mirrored', (key) => {
  expect(theirs[key]).toEqual(ours[key]);
});

test('days follow each other alike', () => {
  const days = (derived: Derived) => derived.relations.links.map(({ day }) => day);
  expect(days(derivedFrom(there, []))).toEqual(days(derivedFrom(here, [])));
});
