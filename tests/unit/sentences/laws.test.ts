import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountsOf } from '../../../src/accounts/accounts.ts';
import { firstDay, lastDay } from '../../../src/day/day.ts';
import { hasStartedBy } from '../../../src/day/order.ts';
import { stretchOf } from '../../../src/day/stretch.ts';
import { listedCitations } from '../../../src/dossier/citations.ts';
import { elementChanges, formulationsOf, putWordingsOf, recordedPositionsOf, wordingBefore } from '../../../src/dossier/dated-entries.ts';
import type { Dossier, Event } from '../../../src/dossier/dossier.ts';
import { eventsInOrder, isKnownBefore } from '../../../src/dossier/event-order.ts';
import { ordersOf } from '../../../src/dossier/orders.ts';
import { partyOf } from '../../../src/dossier/parties.ts';
import { positionsOf } from '../../../src/dossier/positions.ts';
import { statusOf } from '../../../src/dossier/status.ts';
import { titleOn } from '../../../src/dossier/titles.ts';
import { TABLES } from '../../../src/exports/tables.ts';
import { currentEntries } from '../../../src/positions/current-entries.ts';
import { standingOn } from '../../../src/positions/standing.ts';
import { neighboursOf } from '../../../src/records/sequence.ts';
import { relationsOf } from '../../../src/relations/relations.ts';
import { sentencesOf } from '../../../src/sentences/sentences.ts';
import { timelineOf } from '../../../src/timeline/timeline.ts';
import { someDay, someFiles } from '../arbitrary.ts';
import { dossierWith } from '../build.ts';

/*
 * The laws of src/sentences/README.md: each tries to find an invented dossier in which a derived sentence says more than its
 * fields do.
 */

const REFUSING = ['undecided', 'sets aside', 'rejects'];

/** Runs a law over many small dossiers, in which ids dangle and days contradict each other. */
function always(law: (dossier: Dossier) => void): void {
  fc.assert(
    fc.property(someFiles, (files) => law(dossierWith(files))),
    { numRuns: 150 },
  );
}

const partyId = (dossier: Dossier, actor: string) => partyOf(dossier, actor)?.id;

describe('who puts a condition to whom', () => {
  test('follows from a wording of that author that puts it, to that addressee', () => {
    always((dossier) => {
      for (const { kind, from, to, day, record } of relationsOf(dossier).links) {
        if (kind !== 'put to') continue;
        const condition = dossier.conditions.get(record.id);
        const entailing = condition?.formulations.filter((wording) => {
          const addressees = wording.to ?? condition.addressedTo;
          return wording.as === 'puts' && wording.by.includes(from) && addressees.includes(to) && wording.day === day;
        });
        expect(entailing?.some(({ act }) => act !== 'expects' && act !== 'agrees')).toBe(true);
      }
    });
  });

  test('is never of one’s own party, nor is a stance on what another put', () => {
    always((dossier) => {
      for (const { kind, from, to } of relationsOf(dossier).links) {
        if (!['put to', 'supports', 'sets aside', 'rejects'].includes(kind)) continue;
        const [one, other] = [partyId(dossier, from), partyId(dossier, to)];
        expect(one === undefined ? from !== to : one !== other).toBe(true);
      }
    });
  });

  test('is never said of a party that refuses it at that time', () => {
    always((dossier) => {
      for (const { kind, from, day = '', record } of relationsOf(dossier).links) {
        const condition = dossier.conditions.get(record.id);
        if (kind !== 'put to' || !condition) continue;
        const own = recordedPositionsOf(dossier, condition).filter(
          (one) => one.party === partyId(dossier, from) && lastDay(one.day) <= lastDay(day) && hasStartedBy(one.day, day),
        );
        const current = currentEntries(own, (one) => ({ firstDay: firstDay(one.day), isUndated: false }));
        const later = positionsOf(dossier, condition).some((one) => !own.includes(one) && one.party === partyId(dossier, from));
        // Days that overlap leave open which was last; elsewhere not all of the party's last day may refuse.
        if (!later && current.length > 0) expect(current.every(({ stance }) => REFUSING.includes(stance))).toBe(false);
      }
    });
  });

  test('a stance is told towards somebody who had put the condition by then', () => {
    always((dossier) => {
      for (const { kind, to, day = '', record } of relationsOf(dossier).links) {
        const condition = dossier.conditions.get(record.id);
        if (!['supports', 'sets aside', 'rejects'].includes(kind) || !condition) continue;
        const puts = putWordingsOf(dossier, condition).filter((wording) => wording.by.includes(to));
        expect(puts.some((wording) => hasStartedBy(wording.day, day))).toBe(true);
      }
    });
  });
});

test('a position from putting is of a party of which nothing else was recorded by then', () => {
  always((dossier) => {
    for (const condition of dossier.conditions.values()) {
      for (const { implied, party, day } of positionsOf(dossier, condition)) {
        if (!implied) continue;
        const recorded = recordedPositionsOf(dossier, condition).filter((one) => one.party === party);
        expect(recorded.every((one) => firstDay(one.day) > firstDay(day))).toBe(true);
        expect(putWordingsOf(dossier, condition).some(({ by }) => by.some((actor) => partyId(dossier, actor) === party))).toBe(true);
      }
    }
  });
});

test('only who attended an event that was held took part: in lanes, lists, tables and links', () => {
  const attended = ({ participants }: Event) => participants.filter(({ presence }) => presence === 'attended').map(({ actor }) => actor);
  always((dossier) => {
    const timeline = new Map(timelineOf(dossier).events.map((one) => [one.id, one]));
    const rows = TABLES.find(({ name }) => name === 'events')?.rows(dossier) ?? [];
    for (const event of dossier.events.values()) {
      const isHeld = statusOf(event) === 'held';
      const there = new Set(attended(event).map((actor) => partyId(dossier, actor)));
      if (isHeld) for (const party of timeline.get(event.id)?.parties ?? []) expect(there.has(party)).toBe(true);
      expect(rows.find(({ id }) => id === event.id)?.['participants']).toEqual(isHeld ? attended(event) : []);
    }
    for (const { kind, from, to, record } of relationsOf(dossier).links) {
      const event = dossier.events.get(record.id);
      if (record.collection !== 'events' || !event) continue;
      expect([kind, attended(event).includes(from), attended(event).includes(to), statusOf(event)]).toEqual([kind, true, true, 'held']);
    }
  });
});

test('wordings are compared only within one author’s whole texts, and nothing is ever gone', () => {
  always((dossier) => {
    for (const condition of dossier.conditions.values()) {
      const wordings = formulationsOf(dossier, condition);
      for (const wording of wordings) {
        const before = wordingBefore(wordings, wording);
        if (!before) continue;
        expect([before.whole, wording.whole, [...before.by].sort()]).toEqual([true, true, [...wording.by].sort()]);
        for (const { element, from, to } of elementChanges(before, wording)) {
          expect([from, to]).toEqual([before.elements?.[element], wording.elements?.[element]]);
          expect(from !== to && from !== undefined && to !== undefined).toBe(true);
        }
      }
    }
  });
});

describe('accounts', () => {
  test('differ only where one answer excludes the other', () => {
    always((dossier) => {
      for (const event of dossier.events.values()) {
        for (const [at, { verdict, answers }] of accountsOf(dossier, event).entries()) {
          expect(verdict === 'accounts differ').toBe(answers.length > 1 && event.points[at]?.exclusive === true);
          if (answers.length > 1) expect(['accounts differ', 'several answers']).toContain(verdict);
        }
      }
    });
  });

  test('leave out only what whole readings leave out', () => {
    always((dossier) => {
      for (const event of dossier.events.values()) {
        for (const [at, { leftOutBy }] of accountsOf(dossier, event).entries()) {
          for (const holder of leftOutBy) {
            const own = event.points.flatMap(({ answers }) => answers).filter((one) => (one.by ?? one.holder) === holder);
            const read = own.flatMap(({ sources }) => listedCitations(sources)).map(({ source }) => dossier.sources.get(source)?.read);
            expect(read.every((one) => one === 'whole') && read.length > 0).toBe(true);
            expect(event.points[at]?.answers.some((one) => (one.by ?? one.holder) === holder)).toBe(false);
          }
        }
      }
    });
  });
});

test('a day tells no title that was given later, and nothing as known of which every dated source is younger', () => {
  fc.assert(
    fc.property(someFiles, someDay, (files, day) => {
      const dossier = dossierWith(files);
      const { planned, happened } = standingOn(dossier, day);
      for (const event of planned) if (event.plannedTitle !== undefined) expect(titleOn(event, day)).toBe(event.plannedTitle);
      for (const event of happened) {
        const published = listedCitations(event.sources).flatMap(({ source }) => dossier.sources.get(source)?.published ?? []);
        const relayed = listedCitations(event.sources).some(({ source }) => dossier.sources.get(source)?.relays);
        if (published.length > 0 && !relayed) expect(published.some((one) => hasStartedBy(one, day))).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

describe('the order of events', () => {
  test('what is known to have come before is never known to have come after, unless `after` says so against the days', () => {
    always((dossier) => {
      const events = [...dossier.events.values()].map((event) => ({ ...event, after: [] }));
      for (const one of events) {
        for (const other of events) {
          if (isKnownBefore(dossier, one, other)) expect(isKnownBefore(dossier, other, one)).toBe(false);
        }
      }
    });
  });

  test('goes by instants, and behind what `after` names, where the two agree', () => {
    always((dossier) => {
      const order = eventsInOrder(dossier);
      expect(new Set(order).size).toBe(dossier.events.size);
      const isPlain = order.every(({ after }) => after.length === 0);
      for (const [at, event] of order.entries()) {
        const stretch = stretchOf(event, dossier.settings.timezone);
        const later = order.slice(at + 1).map((one) => stretchOf(one, dossier.settings.timezone));
        const isInstant = stretch.from === stretch.to;
        if (isPlain && isInstant) for (const { from, to } of later) expect(from === to && from < stretch.from).toBe(false);
      }
    });
  });

  test('a neighbour is called earlier or later only where that is known', () => {
    always((dossier) => {
      for (const event of dossier.events.values()) {
        const { previous, next } = neighboursOf(dossier, 'events', event.id);
        if (previous?.isOrderKnown) expect(isKnownBefore(dossier, previous.record as Event, event)).toBe(true);
        if (next?.isOrderKnown) expect(isKnownBefore(dossier, event, next.record as Event)).toBe(true);
      }
    });
  });
});

test('an order stands only while its speaker keeps to it', () => {
  always((dossier) => {
    for (const condition of dossier.conditions.values()) {
      const positions = recordedPositionsOf(dossier, condition);
      for (const { first, party, from, until } of ordersOf(dossier, condition)) {
        const own = positions.filter((one) => one.party === party && one.saidBy === undefined);
        const otherwise = own.filter((one) => !one.onlyAfter.includes(first) && firstDay(one.day) > firstDay(from));
        const end = until === undefined ? '9999' : firstDay(until);
        for (const { day } of otherwise) expect(end <= firstDay(day)).toBe(true);
      }
    }
  });
});

test('every sentence names files that exist, and says each thing once', () => {
  always((dossier) => {
    const files = new Set([...dossier.actors.values(), ...dossier.conditions.values(), ...dossier.events.values()].map(({ file }) => file));
    const sentences = sentencesOf(dossier);
    for (const { basis, words } of sentences) {
      expect(basis.length > 0 && basis.every(({ file }) => files.has(file))).toBe(true);
      expect(words).not.toMatch(/undefined|\[object/);
    }
  });
});
