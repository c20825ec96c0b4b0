import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partyOf } from '../../../src/dossier/parties.ts';
import { type PairTable, pairTable } from '../../../src/relations/pairs.ts';
import { toldLinksOf } from '../../../src/relations/relations.ts';
import { type Statement, statementsOf } from '../../../src/relations/statements.ts';
import { someFiles } from '../arbitrary.ts';
import { actor, condition, dossierWith, event, position, wording } from '../build.ts';

const meeting = (id: string, day: string, ...there: string[]) =>
  event(id, day, { kind: 'meeting', participants: there.map((one) => ({ actor: one })) });

const dossier = dossierWith([
  actor('stranger'),
  meeting('talks', '1921-03-14', 'arland', 'belmora-minister'),
  meeting('more-talks', '1921-03-20', 'belmora', 'arland-minister'),
  meeting('own', '1921-03-13', 'arland', 'arland-minister'),
  meeting('far', '1921-03-13', 'arland', 'stranger'),
  condition('ports', {
    addressedTo: ['belmora'],
    formulations: [wording('1921-03-04', { by: ['arland'] })],
    positions: [position('belmora', '1921-03-06', 'rejects'), position('belmora', '1921-03-08', 'accepts', { saidBy: 'belmora-minister' })],
  }),
]);

test('a pair tells what one party did towards the other, by kind, and contacts stand once for both', () => {
  const { pairs, contacts, others, parties } = pairTable(dossier);
  expect(parties.map(({ id }) => id)).toEqual(['arland', 'belmora']);
  expect(pairs.map(({ from, to, kinds }) => [from.id, to.id, ...kinds.map(({ kind }) => kind)])).toEqual([
    ['arland', 'belmora', 'put to'],
    ['belmora', 'arland', 'supports', 'rejects'],
  ]);
  expect(contacts.map(({ statements }) => statements.map(({ record }) => record.id))).toEqual([['more-talks', 'talks']]);
  expect(others.map(({ record }) => record.id).sort()).toEqual(['far']);
});

const told = ({ pairs, contacts, others }: PairTable): Statement[] => [
  ...pairs.flatMap(({ kinds }) => kinds.flatMap(({ statements }) => statements)),
  ...contacts.flatMap(({ statements }) => statements),
  ...others,
];

test('what one place of a record says of several is one sentence', () => {
  const ask = {
    addressedTo: ['belmora', 'belmora-minister'],
    formulations: [wording('1921-03-04', { by: ['arland', 'arland-minister'] })],
  };
  const several = dossierWith([
    condition('ports', { ...ask, positions: [position('belmora', '1921-03-06', 'rejects')] }),
    condition('fishing', { ...ask, formulations: [wording('1921-03-05'), wording('1921-03-09', { by: ['arland-minister'] })] }),
    meeting('talks', '1921-03-14', 'belmora-minister', 'arland', 'belmora', 'arland-minister'),
  ]);
  expect(told(pairTable(several)).map(({ words, day }) => `${day} ${words}`)).toEqual([
    '1921-03-09 Arland minister asked Belmora and Belmora minister: Condition fishing',
    '1921-03-05 Arland asked Belmora and Belmora minister: Condition fishing',
    '1921-03-04 Arland and Arland minister asked Belmora and Belmora minister: Condition ports',
    '1921-03-06 Belmora rejected “Condition ports”, which Arland and Arland minister had put forward',
    '1921-03-14 Arland, Arland minister, Belmora and Belmora minister met: Event talks',
  ]);
});

test('no sentence stands twice in one place, none is lost, numbers are those of the sentences, and no party has a pair with itself', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const some = dossierWith(files);
      const table = pairTable(some);
      for (const { from, to, kinds, count } of table.pairs) {
        const own = kinds.flatMap(({ statements }) => statements);
        expect(from).not.toBe(to);
        expect(own.length).toBe(count);
        expect(new Set(own.map(({ words, day }) => `${words} ${day ?? ''}`)).size).toBe(count);
        expect(
          own.every((one) => one.from.every((id) => partyOf(some, id) === from) && one.to.every((id) => partyOf(some, id) === to)),
        ).toBe(true);
      }
      const names = (ids: readonly string[]) => ids.map((id) => some.actors.get(id)?.name ?? id);
      for (const link of toldLinksOf(some).filter(({ kind }) => kind !== 'acts for')) {
        const where = told(table).filter(
          ({ kind, record, day, path }) => kind === link.kind && isDeepStrictEqual([record, day, path], [link.record, link.day, link.path]),
        );
        const both = where.filter(({ words }) => names([link.from, link.to]).every((name) => words.includes(name)));
        expect(both.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 100 },
  );
});

test('a sentence says of each two no more than a link of theirs says', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const some = dossierWith(files);
      const links = toldLinksOf(some);
      const known = new Set(links.map(({ kind, from, to, record }) => JSON.stringify([kind, from, to, record])));
      for (const { kind, from, to, record } of statementsOf(some, links)) {
        for (const one of from) for (const other of to) expect(known).toContain(JSON.stringify([kind, one, other, record]));
      }
      const mutual = statementsOf(some, links).filter(({ to }) => to.length === 0);
      for (const { from, record } of mutual) {
        const there = some.events.get(record.id)?.participants.filter(({ presence }) => presence === 'attended') ?? [];
        expect(there.map(({ actor: id }) => id)).toEqual(expect.arrayContaining(from));
      }
    }),
    { numRuns: 100 },
  );
});
