import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesBetween } from '../../../src/changes/differences.ts';
import type { Dossier, Reading } from '../../../src/dossier/dossier.ts';
import { someFiles } from '../arbitrary.ts';
import { actor, condition, dossierWith, event, position, source, state, wording } from '../build.ts';

const SOURCES: readonly Reading[] = [
  source('herald', 'Arland Herald'),
  source('gazette', 'Belmora Gazette'),
  source('relay', 'Cassia Courier', { relays: ['herald'] }),
];

function talks(fields: Record<string, unknown> = {}): Reading {
  return event('talks', '1921-03-09', { title: 'Talks', kind: 'meeting', summary: 'They met [@herald].', ...fields });
}

const ports = (positions: unknown[], fields: Record<string, unknown> = {}) =>
  condition('ports', { title: 'Ports first', summary: 'Ports [@herald].', formulations: [wording('1921-03-01')], positions, ...fields });

function said(before: readonly Reading[], after: readonly Reading[], fields: Record<string, unknown> = {}): string[] {
  const [old, now] = [dossierWith([...SOURCES, ...before]), dossierWith([...SOURCES, ...after], fields)];
  return differencesBetween(old, now).map(({ kind, words }) => `${kind}: ${words}`);
}

describe('differences of meaning', () => {
  test('a position that is new comes with its day and its origins', () => {
    const supports = position('cassia', '1921-03-11', 'supports', { sources: ['herald', 'gazette'] });
    expect(said([ports([])], [ports([supports])])).toEqual(['adds: Cassia supports “Ports first”, 11 March 1921 (2 origins)']);
    expect(said([ports([supports])], [ports([])])).toEqual(['removes: Cassia supports “Ports first”, 11 March 1921 (2 origins)']);
  });

  test('another stance of the same moment is a change, the same stance on another day a move', () => {
    const rejects = position('belmora', '1921-03-06', 'rejects', { saidBy: 'belmora-minister' });
    expect(said([ports([rejects])], [ports([{ ...rejects, stance: 'undecided' }])])).toEqual([
      'changes: Belmora (Belmora minister) is undecided on “Ports first”, 6 March 1921 (1 origin); before: Belmora (Belmora minister) rejects “Ports first”',
    ]);
    expect(said([ports([rejects])], [ports([{ ...rejects, day: '1921-03-07' }])])).toEqual([
      'moves: Belmora (Belmora minister) rejects “Ports first”, from 6 March 1921 to 7 March 1921',
    ]);
  });

  test('an event that moves takes what was said in it along, and is told once', () => {
    const inTalks = { event: 'talks', party: 'belmora', stance: 'undecided' };
    expect(said([talks(), ports([inTalks])], [talks({ day: '1921-03-12' }), ports([inTalks])])).toEqual([
      'moves: the event “Talks”, from 9 March 1921 to 12 March 1921',
    ]);
  });

  test('a statement that keeps its words and loses an origin rests now on one', () => {
    const both = position('cassia', '1921-03-11', 'supports', { sources: ['herald', 'gazette'] });
    expect(said([ports([both])], [ports([{ ...both, sources: ['gazette'] }])])).toEqual([
      'rests: now on one origin, before on 2 origins: Cassia supports “Ports first”, 11 March 1921 (Belmora Gazette)',
    ]);
    expect(said([ports([both])], [ports([{ ...both, sources: ['gazette', 'relay'] }])])).toEqual([]);
  });

  test('so does one whose source turns out to be a relay, though its own file stays as it is', () => {
    const both = position('cassia', '1921-03-11', 'supports', { sources: ['herald', 'gazette'] });
    const files = [ports([both])];
    const relayed = [source('herald', 'Arland Herald'), source('gazette', 'Belmora Gazette', { relays: ['herald'] })];
    const differences = differencesBetween(dossierWith([...SOURCES, ...files]), dossierWith([...relayed, SOURCES[2] as Reading, ...files]));
    expect(differences.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
      'rests: now on one origin, before on 2 origins: Cassia supports “Ports first”, 11 March 1921 (Arland Herald)',
      'adds: origins that it relays of “Belmora Gazette”: herald',
    ]);
  });

  test('a new event is told in one sentence, and each thing that it says in one more', () => {
    const fields = { sources: ['herald', 'gazette'], concerns: ['ports'], participants: [{ actor: 'arland-minister', role: 'speaker' }] };
    const states = [state('planned', '1921-03-05', { plannedFor: '1921-03-08', by: 'cassia' })];
    expect(said([ports([])], [ports([]), talks({ ...fields, states })])).toEqual([
      'adds: the event “Talks”, 9 March 1921 (2 origins)',
      'adds: Arland minister took part in “Talks”, as speaker',
      'adds: “Talks” concerns “Ports first”',
      'adds: “Talks”: planned, for 1921-03-08, says Cassia, 5 March 1921 (1 origin)',
    ]);
    expect(said([ports([]), talks({ ...fields, states })], [ports([])])).toEqual(['removes: the event “Talks”, 9 March 1921 (2 origins)']);
  });

  test('prose, fields of an actor and settings are told, their order is not', () => {
    const old = actor('fog', { name: 'Fog', kind: 'group', aliases: ['Mist', 'Haze'] }, 'One [@herald].\n\nTwo [@gazette].');
    const now = actor(
      'fog',
      { name: 'Fog', kind: 'group', aliases: ['Haze', 'Mist'], office: 'Weather' },
      'Two [@gazette].\n\nThree [@herald].',
    );
    expect(said([old], [now], { asOf: '1921-07-01' })).toEqual([
      'adds: office of “Fog”: Weather',
      'changes: the text of “Fog”: 1 passage new, 1 passage gone',
      'changes: the day of the last full reading: 1921-07-01; before: the day of the last full reading: 1921-06-30',
    ]);
  });

  test('accounts, agreements and outcomes are told by what they say', () => {
    const answer = { by: 'arland', basis: 'present', answer: 'arland', words: 'Arland spoke first.', sources: ['herald'] };
    const points = [{ question: 'Who spoke first?', answers: [answer] }];
    const changed = [{ question: 'Who spoke first?', answers: [{ ...answer, answer: 'belmora', words: 'Belmora spoke first.' }] }];
    const outcomes = [{ words: 'Crews go home.', sources: ['gazette'] }];
    expect(said([talks({ points })], [talks({ points: changed, outcomes })])).toEqual([
      'changes: Arland on “Who spoke first?”: Belmora spoke first. (1 origin); before: Arland on “Who spoke first?”: Arland spoke first.',
      'adds: agreed: Crews go home. (1 origin)',
    ]);
    const outcome = { result: 'met', day: '1921-03-20', words: 'The ports reopened.', sources: ['gazette'] };
    expect(
      said([ports([], { outcome })], [ports([], { outcome: { ...outcome, result: 'lapsed', words: 'Nobody asked again.' } })]),
    ).toEqual([
      'changes: “Ports first” is lapsed: Nobody asked again., 20 March 1921 (1 origin); before: “Ports first” is met: The ports reopened.',
    ]);
  });
});

describe('laws of differences', () => {
  const kinds = (before: Dossier, after: Dossier) => differencesBetween(before, after).map(({ kind }) => kind);

  test('a dossier does not differ from itself, in whatever order its files are read', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        expect(differencesBetween(dossierWith(files), dossierWith(files.toReversed()))).toEqual([]);
      }),
    );
  });

  test('two dossiers without a difference say the same', () => {
    fc.assert(
      fc.property(someFiles, someFiles, (a, b) => {
        const [before, after] = [dossierWith(a), dossierWith(b)];
        const ids = ({ events, conditions, sources }: Dossier) => [events, conditions, sources].map((records) => [...records.keys()]);
        if (differencesBetween(before, after).length === 0) expect(ids(before)).toEqual(ids(after));
      }),
    );
  });

  test('what changes or moves one way does so the other way', () => {
    fc.assert(
      fc.property(someFiles, someFiles, (a, b) => {
        const [before, after] = [dossierWith(a), dossierWith(b)];
        const both = (list: string[]) => list.filter((kind) => kind === 'changes' || kind === 'rests' || kind === 'moves').sort();
        expect(both(kinds(before, after))).toEqual(both(kinds(after, before)));
      }),
    );
  });
});
