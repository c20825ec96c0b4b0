import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { referencesTo } from '../../../src/records/references.ts';
import { relatedTo } from '../../../src/records/related.ts';
import type { Collection } from '../../../src/schema/collections.ts';
import { condition, dossierWith, event, expectation, filed, position, source, state, wording } from '../build.ts';

const listed = (dossier: Dossier, collection: Collection, id: string) =>
  referencesTo(dossier, collection, id).map((one) => `${one.day ?? '-'} ${one.collection}/${one.id}: ${one.reason}`);

const answer = (by: string, fields = {}) => ({ by, basis: 'present', answer: 'yes', words: 'Yes.', sources: ['herald'], ...fields });

const dossier = dossierWith([
  source('herald', 'Arland Herald'),
  source('post', 'Belmora Post', { relays: ['herald'] }),
  event(
    'meeting',
    '1921-03-14',
    {
      participants: [{ actor: 'arland' }, { actor: 'belmora', presence: 'absent' }],
      concerns: ['ports'],
      points: [{ question: 'Was it?', answers: [answer('arland', { via: 'cassia' }), answer('Arland Herald')] }],
      states: [state('announced', '1921-03-09', { by: 'cassia' })],
    },
    'In [the hall](/events/meeting/) sat [Arland](/actors/arland/) and [Pilots](/actors/pilots/#office) [@herald; @post via own, p. 2; @herald].',
  ),
  event('talks', '1921-03-10', { states: [state('moved', '1921-03-09', { becomes: 'meeting' })] }),
  event('handover', '1921-03-20', {
    outcomes: [
      {
        words: 'All crews.',
        sources: ['herald'],
        progress: [
          {
            event: 'meeting',
            reportedBy: 'pilots',
            counts: [{ of: 'crews', direction: 'a-to-b', number: 1, unit: 'persons' }],
            sources: ['herald'],
          },
        ],
      },
    ],
  }),
  condition('ports', {
    addressedTo: ['belmora'],
    formulations: [wording('1921-03-12'), { by: ['arland'], text: 'Now.', event: 'talks' }],
    positions: [
      position('belmora', '1921-03-16', 'rejects', { readings: [{ accordingTo: 'cassia', stance: 'undecided', sources: ['herald'] }] }),
      { event: 'meeting', party: 'arland', saidBy: 'arland-minister', stance: 'demands' },
      position('cassia', '1921-03-17', 'supports', { onlyAfter: ['duty'] }),
    ],
  }),
  condition('duty', { kind: 'contingency', formulations: [], expectations: [expectation('pilots', '1921-03-18')] }),
  filed('terms', 'opening', {
    word: 'Opening',
    summary: 'It is invented [@post via herald].',
    uses: [{ by: 'arland', says: 'right', implies: 'A right.', sources: ['herald'] }],
    neutral: 'opening',
  }),
  filed(
    'pages',
    'overview',
    { title: 'Overview', summary: 'It is invented.' },
    'See [the ports](/conditions/ports/) and [a site](https://example.org/).',
  ),
]);

describe('referencesTo', () => {
  test('an actor: what it has to do with each record, newest last', () => {
    expect(listed(dossier, 'actors', 'arland')).toEqual([
      '- actors/arland-minister: acts for it',
      '- terms/opening: uses the word',
      '1921-03-10 conditions/ports: put this condition forward',
      '1921-03-14 events/meeting: gave an account',
      '1921-03-14 events/meeting: took part',
    ]);
    expect(listed(dossier, 'actors', 'belmora')).toEqual([
      '- actors/belmora-minister: acts for it',
      '1921-03-10 conditions/ports: is addressed',
      '1921-03-14 events/meeting: was absent',
      '1921-03-16 conditions/ports: rejects this condition',
    ]);
    expect(listed(dossier, 'actors', 'cassia')).toEqual([
      '1921-03-09 events/meeting: said whether it would take place',
      '1921-03-14 events/meeting: passed on an account',
      '1921-03-16 conditions/ports: read a position',
      '1921-03-17 conditions/ports: said what has to come first',
      '1921-03-17 conditions/ports: supports this condition',
    ]);
    expect(listed(dossier, 'actors', 'pilots')).toEqual([
      '1921-03-14 events/meeting: links to it',
      '1921-03-18 conditions/duty: expected something',
      '1921-03-20 events/handover: counted what was carried out',
    ]);
    expect(listed(dossier, 'actors', 'arland-minister')).toEqual(['1921-03-14 conditions/ports: demands this condition']);
  });

  test('a condition and an event: what each record says of it; no record refers to itself', () => {
    expect(listed(dossier, 'conditions', 'ports')).toEqual(['- pages/overview: links to it', '1921-03-14 events/meeting: concerns it']);
    expect(listed(dossier, 'conditions', 'duty')).toEqual(['1921-03-17 conditions/ports: was to come only after it']);
    expect(listed(dossier, 'events', 'meeting')).toEqual([
      '1921-03-10 events/talks: was moved to it',
      '1921-03-14 conditions/ports: a position on it was taken there',
      '1921-03-20 events/handover: was carried out in it',
    ]);
    expect(listed(dossier, 'events', 'talks')).toEqual(['1921-03-10 conditions/ports: it was worded there']);
  });

  test('a source: who cites it, once each, and who cites it through another page', () => {
    expect(listed(dossier, 'sources', 'post')).toEqual(['- terms/opening: cites it', '1921-03-14 events/meeting: cites it']);
    expect(listed(dossier, 'sources', 'herald')).toContain('- terms/opening: cites it through another page');
    expect(listed(dossier, 'sources', 'herald').filter((line) => line.includes('events/meeting'))).toHaveLength(1);
  });

  test('nobody refers to what is not there, and the answer is the asker’s own', () => {
    expect(referencesTo(dossier, 'actors', 'never-filed')).toEqual([]);
    referencesTo(dossier, 'events', 'talks').pop();
    expect(referencesTo(dossier, 'events', 'talks')).toHaveLength(1);
  });

  test('two dossiers do not share an index', () => {
    expect(referencesTo(dossierWith([]), 'events', 'talks')).toEqual([]);
  });
});

test('a day that several reasons share is told once, with the last of them', () => {
  const both = dossierWith([
    event('meeting', '1921-03-14', {
      participants: [{ actor: 'arland' }],
      points: [{ question: 'Who?', answers: [{ by: 'arland', basis: 'present', answer: 'a', words: 'A.', sources: ['herald'] }] }],
    }),
  ]);
  const [group] = relatedTo(both, 'actors', 'arland').filter(({ collection }) => collection === 'events');
  expect(group?.pages[0]?.reasons).toEqual([{ words: 'gave an account' }, { words: 'took part', day: '1921-03-14' }]);
});
