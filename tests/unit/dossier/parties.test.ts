import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { mainParties, partiesOf, partyOf, sidesOf } from '../../../src/dossier/parties.ts';
import { actor, dossierFile, dossierWith } from '../build.ts';

describe('partyOf', () => {
  const dossier = dossierWith([
    actor('clerk', { kind: 'person', actsFor: 'arland-minister' }),
    actor('stranger', { kind: 'person' }),
    actor('lost', { kind: 'person', actsFor: 'nobody' }),
    actor('cat', { kind: 'group', actsFor: 'tail' }),
    actor('tail', { kind: 'group', actsFor: 'cat' }),
  ]);

  test('is the party that names the actor, or the one up the chain', () => {
    expect(partyOf(dossier, 'arland')?.id).toBe('arland');
    expect(partyOf(dossier, 'arland-minister')?.id).toBe('arland');
    expect(partyOf(dossier, 'clerk')?.id).toBe('arland');
  });

  test('is none for a stranger, an unknown id, a dangling chain and a circle', () => {
    for (const id of ['stranger', 'unheard-of', 'lost', 'cat']) expect(partyOf(dossier, id)).toBeUndefined();
  });

  test('the nearest party counts, not the one further up', () => {
    const parties = [
      { id: 'fleet', name: 'Fleet', actors: ['admiral'] },
      { id: 'arland', name: 'Arland', actors: ['arland'] },
    ];
    const own = dossierWith([actor('admiral', { actsFor: 'arland' })], { parties });
    expect(partyOf(own, 'admiral')?.id).toBe('fleet');
  });

  test('of two parties that name one actor, the first in dossier.yaml counts', () => {
    const parties = ['belmora', 'arland'].map((id) => ({ id, name: id, actors: ['arland'] }));
    expect(partyOf(dossierWith([], { parties }), 'arland-minister')?.id).toBe('belmora');
  });

  test('ends on any chain of actors', () => {
    const ids = ['a', 'b', 'c', 'd', 'arland'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { minLength: 5, maxLength: 5 }), (actsFor) => {
        const actors = ids.map((id, at) => actor(id, { actsFor: actsFor[at] }));
        const own = dossierOf(dossierFile(), actors);
        for (const id of ids) expect([undefined, 'arland']).toContain(partyOf(own, id)?.id);
      }),
    );
  });
});

describe('the order of parties', () => {
  const dossier = dossierWith([], {
    parties: [
      { id: 'pilots', name: 'Pilots', actors: ['pilots'] },
      { id: 'belmora', name: 'Belmora', actors: ['belmora'], side: 'south', main: true },
      { id: 'arland', name: 'Arland', actors: ['arland'], side: 'north', main: true },
      { id: 'cassia', name: 'Cassia', actors: ['cassia'], side: 'south' },
    ],
  });

  test('is that of dossier.yaml', () => {
    expect(mainParties(dossier).map(({ id }) => id)).toEqual(['belmora', 'arland']);
    expect(sidesOf(dossier)).toEqual(['south', 'north']);
  });

  test('has all of them as main ones if none is marked', () => {
    const parties = ['pilots', 'arland'].map((id) => ({ id, name: id, actors: [id] }));
    expect(mainParties(dossierWith([], { parties })).map(({ id }) => id)).toEqual(['pilots', 'arland']);
  });

  test('puts main parties first among those of several actors, each once', () => {
    const parties = partiesOf(dossier, ['pilots', 'arland-minister', 'nobody', 'arland', 'belmora']);
    expect(parties.map(({ id }) => id)).toEqual(['belmora', 'arland', 'pilots']);
  });
});
