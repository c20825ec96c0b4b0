import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDay } from '../../../src/day/day.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { eventsInOrder, isKnownBefore } from '../../../src/dossier/event-order.ts';
import { mainParties, partyOf } from '../../../src/dossier/parties.ts';
import { statusOf } from '../../../src/dossier/status.ts';
import { TABLES } from '../../../src/exports/tables.ts';
import { sentencesOf } from '../../../src/sentences/sentences.ts';
import { chaptersOf } from '../../../src/story/chapters.ts';
import { columnAt, layoutRow } from '../../../src/story/layout/row.ts';
import { rowContent } from '../../../src/story/layout/row-content.ts';
import { factsOf } from '../../../src/story/move-words.ts';
import { type Move, movesOf } from '../../../src/story/moves.ts';
import { someStory } from '../arbitrary.ts';
import { dossierWith } from '../build.ts';

/* The laws of the story: each tries to find an invented dossier of which its picture or its words say more than the fields do. */

function always(law: (dossier: Dossier) => void): void {
  fc.assert(
    fc.property(someStory, (files) => law(dossierWith(files))),
    { numRuns: 400 },
  );
}

const everyMove = (law: (move: Move, dossier: Dossier) => void) =>
  always((dossier) => {
    for (const move of movesOf(dossier)) law(move, dossier);
  });

/** The places of the lines of all actors' parties. */
function linesOf(dossier: Dossier, actors: readonly string[]): number[] {
  const parties = mainParties(dossier);
  const named = new Set(actors.map((actor) => partyOf(dossier, actor)));
  return parties.flatMap((party, at) => (named.has(party) ? [columnAt(at, parties.length)] : []));
}

const attended = ({ event }: Move) => event.participants.filter(({ presence }) => presence === 'attended').map(({ actor }) => actor);
const drawingOf = (move: Move, dossier: Dossier) => layoutRow(rowContent(move, mainParties(dossier)));

test('a knob stands only on the line of who attended what was held', () => {
  let knobs = 0;
  everyMove((move, dossier) => {
    const there = linesOf(dossier, attended(move));
    for (const knob of drawingOf(move, dossier).knobs) {
      expect([statusOf(move.event), there.includes(knob)]).toEqual(['held', true]);
      knobs += 1;
    }
  });
  expect(knobs).toBeGreaterThan(50);
});

test('an arrow leads from who attended and was not addressed, to who was addressed or is answered', () => {
  let heads = 0;
  everyMove((move, dossier) => {
    if (move.form !== 'arrow') return;
    const { event } = move;
    const answered = event.answers.flatMap((id) => dossier.events.get(id) ?? []);
    const asked = event.to.length > 0 ? event.to : answered.flatMap(({ participants }) => participants.map(({ actor }) => actor));
    for (const head of drawingOf(move, dossier).heads) {
      expect(linesOf(dossier, asked)).toContain(head.x);
      heads += 1;
    }
    if (event.to.length > 0)
      for (const { actors } of move.parties) expect(linesOf(dossier, event.to)).not.toContain(linesOf(dossier, actors)[0]);
  });
  expect(heads).toBeGreaterThan(50);
});

test('where people were together, an arrow leads only from who worded something or took a position there', () => {
  everyMove(({ form, event, parties }, dossier) => {
    if (form !== 'arrow' || !['meeting', 'call', 'visit', 'exchange'].includes(event.kind)) return;
    const conditions = [...dossier.conditions.values()];
    const authors = conditions.flatMap(({ formulations }) => formulations.filter((one) => one.event === event.id && one.as !== 'reports'));
    const positions = conditions.flatMap((one) => one.positions.filter((position) => position.event === event.id));
    for (const { id } of parties) {
      const worded = authors.some(({ by }) => by.some((actor) => partyOf(dossier, actor)?.id === id));
      expect(worded || positions.some(({ party }) => party === id)).toBe(true);
    }
  });
});

test('a stance is told of an answer only as its event records it, on what the answered event puts', () => {
  everyMove(({ event, parties, stances }, dossier) => {
    for (const { stance, positions } of stances) {
      for (const { condition, index, party } of positions) {
        expect(dossier.conditions.get(condition.id)?.positions[index]).toMatchObject({ stance, party, event: event.id });
        expect(parties.map(({ id }) => id)).toContain(party);
        expect(condition.formulations.some(({ as, event: at }) => as === 'puts' && event.answers.includes(at ?? ''))).toBe(true);
      }
    }
  });
});

test('"no answer recorded here" is said of nobody who replied, took a position or worded it from that day on', () => {
  let said = 0;
  everyMove(({ event, unanswered, to }, dossier) => {
    if (unanswered.length === 0) return;
    said += 1;
    expect([...dossier.events.values()].some(({ answers }) => answers.includes(event.id))).toBe(false);
    const put = [...dossier.conditions.values()].filter(({ formulations }) =>
      formulations.some((one) => one.event === event.id && one.as === 'puts'),
    );
    expect(put.length > 0 || event.kind === 'proposal').toBe(true);
    for (const party of unanswered) {
      expect(to).toContain(party);
      const own = put.flatMap(({ positions }) => positions.filter((one) => one.party === party.id));
      const days = own.map((one) => dossier.events.get(one.event ?? '')?.day ?? one.day);
      for (const day of days) if (day !== undefined) expect(lastDay(day) < event.day.slice(0, 10)).toBe(true);
    }
  });
  expect(said).toBeGreaterThan(3);
});

/** Whether what the files say of the order contradicts itself, over any number of steps. */
function isContradictory(dossier: Dossier): boolean {
  const events = new Map([...dossier.events].map(([id, event]) => [id, { ...event, after: [...event.after, ...event.answers] }]));
  const merged = { ...dossier, events };
  const all = [...events.values()];
  return all.some((one) => all.some((other) => isKnownBefore(merged, one, other) && isKnownBefore(merged, other, one)));
}

test('no event stands before one that is known to be earlier, by its time, by `after` or as what it answers', () => {
  let checked = 0;
  always((dossier) => {
    if (isContradictory(dossier)) return;
    const order = eventsInOrder(dossier);
    const told = chaptersOf(dossier).flatMap(({ days }) =>
      days.flatMap(({ runs }) => runs.flatMap(({ moves }) => moves.map((one) => one.event))),
    );
    expect(told).toEqual(order.filter((event) => told.includes(event)));
    for (const [at, event] of order.entries()) {
      for (const later of order.slice(at + 1)) {
        expect([isKnownBefore(dossier, later, event), event.answers.includes(later.id)]).toEqual([false, false]);
        checked += 1;
      }
    }
  });
  expect(checked).toBeGreaterThan(30);
});

test('moves of one run are in no known order, or said to be so in part; between runs the order is known', () => {
  always((dossier) => {
    for (const { runs } of chaptersOf(dossier).flatMap(({ days }) => days)) {
      for (const [at, { moves, isPartlyKnown }] of runs.entries()) {
        const pairs = moves.flatMap((one, place) => moves.slice(place + 1).map((other) => [one.event, other.event] as const));
        expect(pairs.some(([one, other]) => isKnownBefore(dossier, one, other))).toBe(isPartlyKnown);
        const later = runs.slice(at + 1).flatMap((run) => run.moves);
        for (const one of moves) for (const other of later) expect(isKnownBefore(dossier, one.event, other.event)).toBe(true);
      }
    }
  });
});

test('every event stands once, as a move or between moves, and rows, sentences and tables are of the same moves', () => {
  always((dossier) => {
    const chapters = chaptersOf(dossier);
    const moves = chapters.flatMap(({ days }) => days.flatMap(({ runs }) => runs.flatMap((run) => run.moves)));
    const others = chapters.flatMap(({ before, days }) => [...before, ...days.flatMap((day) => day.others)]);
    expect([...moves.map(({ event }) => event.id), ...others.map(({ id }) => id)].sort()).toEqual([...dossier.events.keys()].sort());
    expect(new Set(moves)).toEqual(new Set(movesOf(dossier)));
    const rows = TABLES.find(({ name }) => name === 'story')?.rows(dossier) ?? [];
    expect(rows.map(({ event }) => event)).toEqual(movesOf(dossier).map(({ event }) => event.id));
    const said = sentencesOf(dossier).map(({ words }) => words);
    for (const move of movesOf(dossier)) {
      for (const { kind, words } of factsOf(dossier, move)) if (kind !== 'kind') expect(said).toContain(`“${move.sentence}”: ${words}.`);
    }
  });
});
