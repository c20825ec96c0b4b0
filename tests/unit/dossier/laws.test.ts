import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDays, hasStartedBy } from '../../../src/day/order.ts';
import { raisedOn } from '../../../src/dossier/dated-entries.ts';
import { dossierOf } from '../../../src/dossier/dossier.ts';
import { matrixOn } from '../../../src/positions/positions.ts';
import { standingOn } from '../../../src/positions/standing.ts';
import { deadlocksOf } from '../../../src/preconditions/deadlocks.ts';
import { someDay, someFiles, someKnots } from '../arbitrary.ts';
import { ACTORS, dossierFile, dossierWith } from '../build.ts';
import { derivedFrom } from './derived.ts';

const DAYS = ['1921-03-01', '1921-03-04', '1921-03-06', '1921-03-10', '1921-03-31'];

test('the order in which files are read changes nothing', () => {
  const shuffled = someFiles.chain((files) =>
    fc.tuple(fc.constant(files), fc.shuffledSubarray([...ACTORS, ...files], { minLength: files.length + ACTORS.length })),
  );
  fc.assert(
    fc.property(shuffled, ([files, others]) => {
      expect(derivedFrom(dossierOf(dossierFile(), others), DAYS)).toEqual(derivedFrom(dossierWith(files), DAYS));
    }),
  );
});

test('the matrix on a day holds only positions up to that day, and all of them', () => {
  fc.assert(
    fc.property(someFiles, someDay, (files, day) => {
      const dossier = dossierWith(files);
      const later = matrixOn(dossier);
      for (const { condition, cells } of matrixOn(dossier, day)) {
        const whole = later.find((row) => row.condition.id === condition.id);
        for (const [column, { history, current }] of cells.entries()) {
          expect(history.every((position) => hasStartedBy(position.day, day))).toBe(true);
          expect(history).toEqual(whole?.cells[column]?.history.filter((position) => hasStartedBy(position.day, day)));
          expect(history).toEqual(expect.arrayContaining(current));
          expect(current.length > 0).toBe(history.length > 0);
        }
      }
    }),
  );
});

test('a standing shows nothing that came later', () => {
  fc.assert(
    fc.property(someFiles, someDay, (files, day) => {
      const dossier = dossierWith(files);
      const { matrix, open, closed, planned, happened, knownLater } = standingOn(dossier, day);
      const conditions = [...open, ...closed, ...matrix.map((row) => row.condition)];
      for (const one of conditions) expect(hasStartedBy(raisedOn(dossier, one) ?? 'never', day)).toBe(true);
      for (const { outcome } of closed) expect(hasStartedBy(outcome?.day ?? 'never', day)).toBe(true);
      for (const { outcome } of open) expect(outcome !== undefined && hasStartedBy(outcome.day, day)).toBe(false);
      for (const { states } of planned) expect(states.some(({ said }) => hasStartedBy(said, day))).toBe(true);
      for (const event of [...happened, ...knownLater]) expect(hasStartedBy(event.day, day)).toBe(true);
      expect(new Set([...planned, ...happened, ...knownLater]).size).toBe(planned.length + happened.length + knownLater.length);
    }),
  );
});

test('what is added later does not change how a day is told', () => {
  const later = someFiles.map((files) => ({ files, day: '1921-03-06' }));
  fc.assert(
    fc.property(later, ({ files, day }) => {
      const cut = files.map(({ filed, data }) => {
        const record = data as { positions?: { day?: string }[] };
        const positions = record.positions?.filter((one) => one.day === undefined || hasStartedBy(one.day, day));
        return { filed, data: positions ? { ...record, positions } : record };
      });
      const cells = (some: typeof files) =>
        matrixOn(dossierWith(some), day).map((row) =>
          row.cells.map(({ current }) => current.map(({ day: said, stance }) => [said, stance])),
        );
      expect(cells(cut)).toEqual(cells(files));
    }),
  );
});

test('a deadlock is a circle of two parties or more whose steps stood at once', () => {
  fc.assert(
    fc.property(someKnots, (files) => {
      for (const { from, until, conditions, edges } of deadlocksOf(dossierWith(files))) {
        expect(until === undefined || from < until).toBe(true);
        const standing = edges.filter(
          (edge) => hasStartedBy(edge.from, from) && (edge.until === undefined || compareDays(from, edge.until) < 0),
        );
        const steps = conditions.map((condition, at) => [condition, conditions[(at + 1) % conditions.length]]);
        for (const [condition, needs] of steps)
          expect(standing.some((edge) => edge.condition === condition && edge.first === needs)).toBe(true);
        expect(new Set(standing.map(({ party }) => party)).size).toBeGreaterThan(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('an empty dossier gives empty values', () => {
  const { matrix, timeline, deadlocks, unknowns, notRecorded, relations } = derivedFrom(dossierOf(dossierFile(), []), DAYS);
  expect({ matrix, timeline, deadlocks, unknowns, notRecorded, relations }).toEqual({
    matrix: [],
    timeline: { events: [], spans: [] },
    deadlocks: [],
    unknowns: [],
    notRecorded: [],
    relations: { nodes: [], links: [] },
  });
});
