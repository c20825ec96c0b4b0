import { compareDays } from '../day/order.ts';
import type { Citation } from '../schema/citation.ts';
import type { Formulation, Position } from '../schema/condition.ts';
import { listedCitations } from './citations.ts';
import type { Condition, Dossier } from './dossier.ts';

/** When an entry was said and on what that rests; both come from its event where it names one. */
interface Placed {
  /** The id of the condition. */
  condition: string;
  /** The entry's place in the condition's file, from 0. */
  index: number;
  /** The day as written. */
  day: string;
  citations: Citation[];
}

/** A position with its day and citations. */
export interface DatedPosition extends Position, Placed {
  day: string;
}

/** A wording with its day and citations. */
export interface DatedFormulation extends Formulation, Placed {
  day: string;
}

function place<Entry extends Formulation | Position>(
  dossier: Dossier,
  condition: Condition,
  entry: Entry,
  index: number,
): (Entry & Placed)[] {
  const event = entry.event === undefined ? undefined : dossier.events.get(entry.event);
  const searched = 'searched' in entry ? entry.searched?.day : undefined;
  const day = event?.day ?? entry.day ?? (entry.event === undefined ? searched : undefined);
  if (day === undefined) return [];
  const citations = listedCitations(entry.sources ?? event?.sources);
  return [{ ...entry, condition: condition.id, index, day, citations }];
}

function placeAll<Entry extends Formulation | Position>(
  dossier: Dossier,
  condition: Condition,
  entries: readonly Entry[],
): (Entry & Placed)[] {
  const placed = entries.flatMap((entry, index) => place(dossier, condition, entry, index));
  return placed.sort((a, b) => compareDays(a.day, b.day) || a.index - b.index);
}

/**
 * The positions on a condition with their days and citations: by day, then as
 * written. An entry's own sources go before its event's. A `none-found`
 * without a day takes the day of the search; an entry whose event is missing
 * has no day and is left out.
 */
export function positionsOf(dossier: Dossier, condition: Condition): DatedPosition[] {
  return placeAll(dossier, condition, condition.positions);
}

/** The wordings of a condition with their days and citations: by day, then as written. One whose event is missing is left out. */
export function formulationsOf(dossier: Dossier, condition: Condition): DatedFormulation[] {
  return placeAll(dossier, condition, condition.formulations);
}

/** The day, as written, on which a condition was first worded, or else first expected. Undefined where nothing of it has a day. */
export function raisedOn(dossier: Dossier, condition: Condition): string | undefined {
  const worded = formulationsOf(dossier, condition)[0]?.day;
  return worded ?? condition.expectations.map(({ day }) => day).sort(compareDays)[0];
}

/**
 * What changed from one wording to another: the elements whose values differ,
 * in the order of the earlier wording, then the new ones. `from` is missing
 * for a new element, `to` for one that is no longer named.
 */
export function elementChanges(before: DatedFormulation, after: DatedFormulation): { element: string; from?: string; to?: string }[] {
  const old = new Map(Object.entries(before.elements ?? {}));
  const now = new Map(Object.entries(after.elements ?? {}));
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((element) => old.get(element) !== now.get(element))
    .map((element) => {
      const [from, to] = [old.get(element), now.get(element)];
      return { element, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    });
}
