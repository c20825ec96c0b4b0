import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../../src/accounts/accounts.ts';
import { corroborationOf } from '../../../src/citations/corroboration.ts';
import { listedCitations } from '../../../src/dossier/citations.ts';
import { elementChanges, formulationsOf, wordingBefore } from '../../../src/dossier/dated-entries.ts';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { statusOf } from '../../../src/dossier/status.ts';
import { matrixOn } from '../../../src/positions/positions.ts';
import { standingOn } from '../../../src/positions/standing.ts';
import { deadlocksOf } from '../../../src/preconditions/deadlocks.ts';
import { readFolder } from '../../../src/reading/read-folder.ts';
import { totalsOf } from '../../../src/records/progress.ts';
import { notRecorded, unknownsOf } from '../../../src/records/unknowns.ts';
import { relationsOf } from '../../../src/relations/relations.ts';
import { timelineOf } from '../../../src/timeline/timeline.ts';
import { the } from '../build.ts';

const { dossierFile, records, problems } = readFolder(join(import.meta.dirname, '../../fixture'));
if (!dossierFile) throw new Error(JSON.stringify(problems));
const dossier = dossierOf(dossierFile.data, records);
const meeting = the(dossier.events, 'lindmar-meeting-14-march');
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test('the fixture is read without a problem', () => {
  expect(problems).toEqual([]);
});

test('each side wanted the other step first, from 7 March until Arland gave that up on the 12th', () => {
  const [deadlock, ...more] = deadlocksOf(dossier);
  expect(more).toEqual([]);
  expect(deadlock).toMatchObject({ from: '1921-03-07', until: '1921-03-12', conditions: ['belmora-talks-first', 'arland-ports-reopened'] });
  expect(deadlock?.edges.map(({ party }) => party)).toEqual(['arland', 'belmora']);
});

test('the talks of 10 March were moved and became the meeting of the 14th', () => {
  const talks = the(dossier.events, 'talks-planned-10-march');
  expect(['1921-03-06', '1921-03-07', '1921-03-09', '1921-03-10', '1921-03-15'].map((day) => statusOf(talks, day))).toEqual([
    'proposed',
    'announced',
    'moved',
    'did not happen',
    'replaced',
  ]);
  expect(timelineOf(dossier).events.find(({ id }) => id === talks.id)).toMatchObject({
    becomes: meeting.id,
    parties: ['arland', 'belmora', 'cassia'],
  });
  expect(ids(standingOn(dossier, '1921-03-08').planned)).toEqual([talks.id]);
  expect(ids(standingOn(dossier, '1921-03-09').planned)).toEqual([meeting.id]);
  expect(ids(standingOn(dossier, '1921-03-14').knownLater)).toContain(meeting.id);
  expect(ids(standingOn(dossier, '1921-03-15').happened)).toContain(meeting.id);
});

test('the accounts of the meeting agree, differ, and leave out', () => {
  expect(accountsOf(dossier, meeting).map(({ verdict, leftOutBy }) => [verdict, leftOutBy])).toEqual([
    ['same answer', []],
    ['accounts differ', []],
    ['one account', ['belmora-minister', 'cassia-envoy']],
    ['same answer', ['belmora-minister']],
  ]);
});

test('each side counted the crews for itself', () => {
  const totals = meeting.outcomes.flatMap(totalsOf).filter(({ of }) => of === 'crew members');
  expect(totals.map(({ reportedBy, direction, number }) => [reportedBy, direction, number])).toEqual([
    ['arland', 'from-arland-to-belmora', 31],
    ['arland', 'from-belmora-to-arland', 24],
    ['belmora', 'from-arland-to-belmora', 29],
    ['belmora', 'from-belmora-to-arland', 24],
  ]);
});

describe('corroboration', () => {
  const [post, courier] = ['belmora-post-1921-03-09', 'cassia-courier-1921-03-10'];
  const of = (...sources: string[]) => corroborationOf(dossier, listedCitations(sources));

  test('two relays of one telegram are one origin', () => {
    expect(of(post, `${courier} via origin-tidewater-agency`)).toMatchObject({
      origins: ['Tidewater Agency'],
      unresolved: [],
      bothSides: false,
    });
  });

  test('a page that relays two is unresolved until it says which', () => {
    expect(of(courier, `${post} via own`)).toMatchObject({ origins: ['Belmora Post'], unresolved: [courier] });
    expect(of(courier)).toMatchObject({ origins: ['Cassia Courier'], unresolved: [courier] });
  });

  test('both sides told of the meeting, the mediator is no side', () => {
    expect(of(...meeting.sources)).toMatchObject({ sides: ['arland', 'belmora'], bothSides: true });
    expect(of('cassia-office-1921-03-20', 'belmora-gazette-1921-03-15')).toMatchObject({ sides: ['belmora'], bothSides: false });
  });
});

test('two speakers of one party differ on 12 March, and both are shown', () => {
  const row = matrixOn(dossier, '1921-03-12').find(({ condition }) => condition.id === 'belmora-talks-first');
  expect(row?.cells[0]?.current.map(({ saidBy, stance }) => [saidBy, stance])).toEqual([
    ['arland-minister', 'accepts'],
    ['arland-admiral', 'rejects'],
  ]);
});

test('only whole wordings of one author are compared, and of them only elements that both name', () => {
  const wordings = formulationsOf(dossier, the(dossier.conditions, 'arland-ports-reopened'));
  const changes = wordings.map((wording) => {
    const before = wordingBefore(wordings, wording);
    return before ? elementChanges(before, wording) : [];
  });
  expect(changes).toEqual([
    [],
    [],
    [],
    [
      { element: 'scope', from: 'both ports', to: 'Norhaven, then Quill Bay' },
      { element: 'start', from: 'before any talks', to: 'during the talks' },
    ],
  ]);
});

test('nobody met on 10 March; the host and the two ministers met on the 14th', () => {
  const { links } = relationsOf(dossier);
  const met = links.filter(({ kind, record }) => kind === 'met' && record.id === meeting.id);
  expect(met.map(({ from, to }) => [from, to])).toEqual([
    ['arland-minister', 'belmora-minister'],
    ['arland-minister', 'cassia-envoy'],
    ['belmora-minister', 'cassia-envoy'],
  ]);
  expect(links.filter(({ record }) => record.id === 'talks-planned-10-march')).toEqual([]);
});

test('what is not known is listed, and a silence that was looked for is no empty cell', () => {
  expect(unknownsOf(dossier).filter(({ id }) => id === meeting.id)).toHaveLength(2);
  expect(notRecorded(dossier)).toEqual([]);
});
