import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../../src/day/day.ts';
import { hasStartedBy, latestStart } from '../../../src/day/order.ts';
import { recordedPositionsOf } from '../../../src/dossier/dated-entries.ts';
import type { Dossier, Event } from '../../../src/dossier/dossier.ts';
import type { Order } from '../../../src/dossier/orders.ts';
import { allOrdersOf } from '../../../src/dossier/orders.ts';
import { mainParties, speakerOf } from '../../../src/dossier/parties.ts';
import { positionsOf } from '../../../src/dossier/positions.ts';
import { conditionStatus, statusOf } from '../../../src/dossier/status.ts';
import { lastEvents } from '../../../src/overview/moves.ts';
import { type Quarrel, quarrelOf } from '../../../src/overview/quarrel.ts';
import { whatCame } from '../../../src/overview/what-came.ts';
import { deadlocksOf } from '../../../src/preconditions/deadlocks.ts';
import { laddersOf } from '../../../src/preconditions/ladders.ts';
import { someDay, someFiles, someKnots } from '../arbitrary.ts';
import { dossierWith } from '../build.ts';

/*
 * The laws of src/sentences/README.md on the quarrel, on what came of it and on the sides of a deadlock: each tries to find
 * an invented dossier in which one of these says more than its fields do.
 */

/** Knotted orders beside events, of which about half are main. */
const someQuarrels = fc.tuple(someKnots, someFiles, fc.infiniteStream(fc.boolean())).map(([knots, files, isMain]) => {
  const others = files.filter(({ filed }) => filed.collection !== 'conditions');
  return dossierWith([...knots, ...others.map((file) => ({ ...file, data: { ...(file.data as object), main: isMain.next().value } }))]);
});

function always(law: (dossier: Dossier) => void): void {
  fc.assert(fc.property(someQuarrels, law), { numRuns: 300 });
}

function ofQuarrels(law: (dossier: Dossier, quarrel: Quarrel) => void): void {
  let count = 0;
  always((dossier) => {
    const quarrel = quarrelOf(dossier);
    if (!quarrel) return;
    count += 1;
    law(dossier, quarrel);
  });
  // A law that never met a quarrel proves nothing.
  expect(count).toBeGreaterThan(20);
}

const standsOn = ({ from, until }: Order, day: string) => latestStart(from) <= day && (until === undefined || day < firstDay(until));

test('who wanted what first follows from an order that stood at the end of the day, and every such order of a main party is told', () => {
  ofQuarrels((dossier, { day, steps, rows }) => {
    const main = new Set(mainParties(dossier).map(({ id }) => id));
    const standing = allOrdersOf(dossier).filter(
      (order) => main.has(order.party) && steps.includes(order.condition) && steps.includes(order.first) && standsOn(order, day),
    );
    const key = ({ condition, first, speaker, party, index }: Order) => [condition, first, speaker, party, index].join(' ');
    const told = rows.flatMap(({ party, orders }) => orders.flatMap(({ said }) => said.map((order) => ({ party, order }))));
    expect(told.map(({ order }) => key(order)).sort()).toEqual(standing.map(key).sort());
    for (const { party, order } of told) expect(order.party).toBe(party.id);
    expect(rows.map(({ party }) => party.id)).toEqual(
      mainParties(dossier).flatMap(({ id }) => rows.find(({ party }) => party.id === id)?.party.id ?? []),
    );
  });
});

test('a quarrel is a deadlock of two main parties who each kept to an order', () => {
  ofQuarrels((dossier, { day, deadlock, steps, rows }) => {
    expect(deadlocksOf(dossier)).toContainEqual(deadlock);
    expect([...deadlock.conditions].sort()).toEqual([...steps].sort());
    expect(deadlock.from <= day && (deadlock.until === undefined || day < deadlock.until)).toBe(true);
    expect(rows.filter(({ orders }) => orders.length > 0).length).toBeGreaterThan(1);
    expect(new Set(rows.flatMap(({ orders }) => orders.map(({ first }) => first))).size).toBe(2);
  });
});

test('a stance told beside it is one that its speaker took by then, has not followed by another known one, and has no order to contradict', () => {
  ofQuarrels((dossier, { day, steps, rows }) => {
    for (const { party, orders, stances } of rows) {
      const speakers = orders.flatMap(({ said }) => said.map(({ speaker }) => speaker));
      for (const stance of stances) {
        const condition = dossier.conditions.get(stance.condition);
        const entries = condition ? positionsOf(dossier, condition) : [];
        expect(entries).toContainEqual(stance);
        expect([stance.party, steps.includes(stance.condition), hasStartedBy(stance.day, day)]).toEqual([party.id, true, true]);
        expect(speakers).not.toContain(speakerOf(dossier, stance));
        const later = entries.filter(
          (one) =>
            one.party === party.id &&
            one.saidBy === stance.saidBy &&
            hasStartedBy(one.day, day) &&
            firstDay(one.day) > firstDay(stance.day),
        );
        expect(later).toEqual([]);
      }
    }
  });
});

test('what came is what the fields say of both steps, and of meetings and carried-out agreements since it began', () => {
  ofQuarrels((dossier, quarrel) => {
    const came = whatCame(dossier, quarrel);
    expect(came.flatMap((one) => ('condition' in one ? one.condition : [])).sort()).toEqual([...quarrel.steps].sort());
    const meets = ({ kind, main, concerns, day }: Event) =>
      main && kind === 'meeting' && firstDay(day) >= quarrel.deadlock.from && concerns.some((id) => quarrel.steps.includes(id));
    for (const one of came) {
      if ('event' in one) {
        expect([one.status, one.hasCome]).toEqual([statusOf(one.event), statusOf(one.event) === 'held']);
        expect(meets(one.event) || one.hasCome).toBe(true);
        continue;
      }
      const condition = dossier.conditions.get(one.condition);
      if (condition) expect([one.status, one.hasCome]).toEqual([conditionStatus(condition), condition.outcome?.result === 'met']);
      expect(one.day).toBe(condition?.outcome?.day);
      for (const event of one.meetings) expect([meets(event), statusOf(event)]).toEqual([true, 'held']);
    }
  });
});

test('what is last recorded came after all that was told, and nothing of its kind is recorded as later', () => {
  fc.assert(
    fc.property(someQuarrels, fc.array(someDay, { maxLength: 2 }), (dossier, told) => {
      for (const { of, event } of lastEvents(dossier, told)) {
        for (const day of told) expect(firstDay(event.day) > lastDay(day)).toBe(true);
        if (of !== 'event') expect([event.kind, statusOf(event)]).toEqual([of, 'held']);
        const alike = [...dossier.events.values()].filter((one) => of === 'event' || (one.kind === of && statusOf(one) === 'held'));
        // Where `after` contradicts the days, it is the order of `after` that holds.
        const isPlain = [...dossier.events.values()].every(({ after }) => after.length === 0);
        if (isPlain) expect(alike.filter(({ day }) => firstDay(day) > lastDay(event.day))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('each ladder holds every order on its condition at the day on which it was said, and its side those of the deadlock alone', () => {
  always((dossier) => {
    for (const { conditions, sides, rows, orders } of laddersOf(dossier)) {
      expect(orders).toHaveLength(allOrdersOf(dossier).filter(({ condition }) => conditions.includes(condition)).length);
      for (const row of rows) {
        if ('mark' in row) continue;
        for (const [at, rungs] of row.rungs.entries()) {
          for (const { first, said } of rungs) {
            for (const order of said)
              expect([order.first, order.condition, firstDay(order.from)]).toEqual([first, sides[at]?.condition, row.day]);
          }
        }
      }
      for (const { first, condition, orders: own } of sides) {
        for (const order of own) {
          expect([order.first, order.condition]).toEqual([first, condition]);
          const file = dossier.conditions.get(condition);
          const entry = file && recordedPositionsOf(dossier, file).find(({ index }) => index === order.index);
          expect(entry?.onlyAfter).toContain(first);
        }
      }
    }
  });
});
