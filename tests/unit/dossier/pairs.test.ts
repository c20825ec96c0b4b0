import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairTable } from '../../../src/relations/pairs.ts';
import { relationsOf } from '../../../src/relations/relations.ts';
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
  expect(contacts.map(({ links }) => links.map(({ record }) => record.id))).toEqual([['more-talks', 'talks']]);
  expect(others.map(({ record }) => record.id).sort()).toEqual(['far']);
});

test('every sentence but who acts for whom stands in one place, once, and no party has a pair with itself', () => {
  fc.assert(
    fc.property(someFiles, (files) => {
      const some = dossierWith(files);
      const { pairs, contacts, others } = pairTable(some);
      const told = [
        ...pairs.flatMap(({ kinds }) => kinds.flatMap(({ links }) => links)),
        ...contacts.flatMap(({ links }) => links),
        ...others,
      ];
      const key = ({ words, day }: { words: string; day?: string }) => `${words} ${day ?? ''}`;
      const all = relationsOf(some).links.filter(({ kind }) => kind !== 'acts for');
      expect(told.map(key).sort()).toEqual([...new Set(all.map(key))].sort());
      for (const { from, to, kinds, count } of pairs) {
        expect(from).not.toBe(to);
        expect(kinds.reduce((sum, { links }) => sum + links.length, 0)).toBe(count);
      }
    }),
    { numRuns: 100 },
  );
});
