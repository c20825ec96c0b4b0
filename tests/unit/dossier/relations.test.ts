import { describe, expect, test } from 'vitest';
import { relationsOf } from '../../../src/relations/relations.ts';
import { actor, condition, dossierWith, event, position, state, wording } from '../build.ts';

const there = (...ids: string[]) => ids.map((id) => ({ actor: id }));
const wordsOf = (...files: Parameters<typeof dossierWith>[0]) =>
  relationsOf(dossierWith(files))
    .links.filter(({ kind }) => kind !== 'acts for')
    .map(({ kind, words }) => `${kind} | ${words}`);

describe('relationsOf', () => {
  test('has every actor, by party in the order of dossier.yaml, with the number of its links', () => {
    const { nodes, links } = relationsOf(dossierWith([actor('stranger', { actsFor: 'never-filed' })]));
    expect(nodes.map(({ id, party, degree }) => [id, party, degree])).toEqual([
      ['arland', 'arland', 1],
      ['arland-minister', 'arland', 1],
      ['belmora', 'belmora', 1],
      ['belmora-minister', 'belmora', 1],
      ['cassia', 'cassia', 0],
      ['pilots', 'pilots', 0],
      ['stranger', undefined, 0],
    ]);
    expect(links.map(({ words, day }) => [words, day])).toEqual([
      ['Arland minister acts for Arland', undefined],
      ['Belmora minister acts for Belmora', undefined],
    ]);
  });

  test('those who attended a meeting met, each two once, named as the file names them', () => {
    const participants = [...there('pilots', 'cassia', 'cassia', 'never-filed'), { actor: 'arland', presence: 'invited' }];
    const [link, ...more] = relationsOf(dossierWith([event('meeting', '1921-03-14', { kind: 'meeting', participants })])).links.slice(2);
    expect(more).toEqual([]);
    expect(link).toEqual({
      id: 'met--cassia--pilots--events--meeting',
      kind: 'met',
      from: 'cassia',
      to: 'pilots',
      day: '1921-03-14',
      words: 'Pilots and Cassia met: Event meeting',
      record: { collection: 'events', id: 'meeting' },
      path: ['participants'],
      citations: [{ source: 'herald' }],
    });
  });

  test('that those who act for the same one were there is no relation', () => {
    const participants = there('arland', 'arland-minister', 'belmora');
    expect(wordsOf(event('meeting', '1921-03-14', { kind: 'meeting', participants }))).toEqual([
      'met | Arland and Belmora met: Event meeting',
      'met | Arland minister and Belmora met: Event meeting',
    ]);
  });

  test('nobody met at a meeting that did not take place', () => {
    const meeting = { kind: 'meeting', participants: there('arland', 'belmora') };
    expect(wordsOf(event('meeting', '1921-03-14', { ...meeting, states: [state('did not happen', '1921-03-14')] }))).toEqual([]);
    expect(wordsOf(event('meeting', '1921-03-14', { ...meeting, states: [state('held', '1921-03-15')] }))).toHaveLength(1);
  });

  test('a caller called the others; without one all spoke; a host hosted the others', () => {
    const participants = [{ actor: 'cassia', role: 'caller' }, ...there('arland', 'belmora')];
    expect(wordsOf(event('call', '1921-03-08', { kind: 'call', participants }))).toEqual([
      'called | Cassia called Arland: Event call',
      'called | Cassia called Belmora: Event call',
    ]);
    expect(wordsOf(event('call', '1921-03-08', { kind: 'call', participants: there('belmora', 'arland') }))).toEqual([
      'called | Belmora and Arland spoke by call: Event call',
    ]);
    const visit = event('visit', '1921-03-08', { kind: 'visit', participants: [{ actor: 'cassia', role: 'Host' }, ...there('arland')] });
    expect(wordsOf(visit)).toEqual(['hosted | Cassia hosted Arland: Event visit', 'met | Cassia and Arland met: Event visit']);
  });

  test('two hosts host the others and not each other', () => {
    const participants = [{ actor: 'cassia', role: 'host' }, { actor: 'pilots', role: 'host' }, ...there('arland')];
    expect(wordsOf(event('feast', '1921-03-08', { participants }))).toEqual([
      'hosted | Cassia hosted Arland: Event feast',
      'hosted | Pilots hosted Arland: Event feast',
    ]);
  });

  test('those on the line spoke with whoever was called, and did not call each other', () => {
    const participants = [
      { actor: 'cassia', role: 'caller' },
      { actor: 'arland', role: 'called' },
      { actor: 'pilots', role: 'on the line' },
    ];
    expect(wordsOf(event('call', '1921-03-08', { kind: 'call', participants }))).toEqual([
      'called | Pilots and Arland spoke by call: Event call',
      'called | Cassia called Arland: Event call',
    ]);
  });

  test('who puts a condition puts it to those of another party to whom it is addressed; the earliest day is kept', () => {
    const formulations = [wording('1921-03-12'), wording('1921-03-04', { by: ['arland', 'arland-minister'], sources: ['gazette'] })];
    const { links } = relationsOf(dossierWith([condition('ports', { addressedTo: ['belmora', 'arland'], formulations })]));
    const demands = links.filter(({ kind }) => kind === 'put to');
    expect(demands.map(({ from, to, day, citations }) => [from, to, day, citations[0]?.source])).toEqual([
      ['arland', 'belmora', '1921-03-04', 'gazette'],
      ['arland-minister', 'belmora', '1921-03-04', 'gazette'],
    ]);
  });

  test.each([
    ['demand', 'Arland asked Belmora: Condition ports'],
    ['precondition', 'Arland asked Belmora: Condition ports'],
    ['offer', 'Arland offered Belmora: Condition ports'],
    ['threat', 'Arland threatened Belmora: Condition ports'],
  ])('a %s is told as what it is', (kind, words) => {
    expect(wordsOf(condition('ports', { kind, addressedTo: ['belmora'] }))).toEqual([`put to | ${words}`]);
  });

  test.each(['answers', 'reports'])('who %s puts nothing to anybody', (as) => {
    expect(wordsOf(condition('ports', { addressedTo: ['belmora'], formulations: [wording('1921-03-04', { as })] }))).toEqual([]);
  });

  test('who expects or agrees puts nothing to anybody; the others do what they did', () => {
    const acts = ['asks', 'proposes', 'offers', 'threatens', 'expects', 'agrees'];
    const told = acts.map((act) =>
      wordsOf(condition('ports', { addressedTo: ['belmora'], formulations: [wording('1921-03-04', { act })] })),
    );
    expect(told.flat()).toEqual([
      'put to | Arland asked Belmora: Condition ports',
      'put to | Arland proposed to Belmora: Condition ports',
      'put to | Arland offered Belmora: Condition ports',
      'put to | Arland threatened Belmora: Condition ports',
    ]);
  });

  test('a wording put to others than the condition leads to these', () => {
    const formulations = [wording('1921-03-04', { to: ['cassia'] })];
    expect(wordsOf(condition('ports', { addressedTo: ['belmora'], formulations }))).toEqual([
      'put to | Arland asked Cassia: Condition ports',
    ]);
  });

  test.each(['rejects', 'sets aside', 'undecided'])('who %s a condition puts it to nobody', (stance) => {
    const own = [position('arland', '1921-03-04', stance)];
    expect(wordsOf(condition('ports', { addressedTo: ['belmora'], formulations: [wording('1921-03-04')], positions: own }))).toEqual([]);
    const later = [position('arland', '1921-03-05', stance)];
    expect(wordsOf(condition('ports', { addressedTo: ['belmora'], formulations: [wording('1921-03-04')], positions: later }))).toHaveLength(
      1,
    );
  });

  test('a stance leads to the first of another party who had put the condition by then', () => {
    const formulations = [wording('1921-03-12', { by: ['cassia'] }), wording('1921-03-04')];
    const positions = [
      position('belmora', '1921-03-06', 'sets aside'),
      position('belmora', '1921-03-05', 'rejects', { saidBy: 'belmora-minister' }),
      position('cassia', '1921-03-07', 'supports'),
      position('cassia', '1921-03-09', 'accepts', { onlyAfter: ['talks'] }),
      position('cassia', '1921-03-08', 'undecided'),
      position('belmora', '1921-03-02', 'accepts'),
      position('arland', '1921-03-11', 'supports'),
      position('arland', '1921-03-13', 'supports'),
      position('pilots', '1921-03-14', 'rejects'),
      position('nobody', '1921-03-04', 'supports'),
    ];
    expect(wordsOf(condition('ports', { formulations, positions }))).toEqual([
      'rejects | Belmora minister rejected “Condition ports”, which Arland had put forward',
      'sets aside | Belmora set aside “Condition ports”, which Arland had put forward',
      'supports | Cassia supported “Condition ports”, which Arland had put forward',
      'supports | Arland supported “Condition ports”, which Cassia had put forward',
      'rejects | Pilots rejected “Condition ports”, which Arland had put forward',
    ]);
  });

  test('a yes that depends on what comes first says so', () => {
    const positions = [position('cassia', '1921-03-09', 'accepts', { onlyAfter: ['talks', 'never-filed'] })];
    const files = [condition('ports', { positions }), condition('talks', { addressedTo: [] })];
    expect(wordsOf(...files)).toEqual([
      'supports | Cassia accepted “Condition ports”, which Arland had put forward, but only after “Condition talks” and “never-filed”',
    ]);
  });

  test('an actor without any file around it does no harm', () => {
    expect(
      relationsOf(
        dossierWith([condition('lost', { formulations: [wording('1921-03-01', { by: ['never-filed'] })], addressedTo: ['arland'] })]),
      ).links,
    ).toHaveLength(2);
  });
});

test('what a party of several actors said is said by none of them', () => {
  const parties = [
    { id: 'arland', name: 'Arland', actors: ['arland'] },
    { id: 'others', name: 'Others', actors: ['belmora', 'cassia'] },
  ];
  const positions = [position('others', '1921-03-04', 'rejects'), position('others', '1921-03-05', 'rejects', { saidBy: 'cassia' })];
  const { links } = relationsOf(dossierWith([condition('ports', { positions })], { parties }));
  expect(links.filter(({ kind }) => kind === 'rejects').map(({ from }) => from)).toEqual(['cassia']);
});
