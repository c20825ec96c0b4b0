import { compareDays } from '../day/order.ts';
import type { When } from '../day/words.ts';
import type { Citation } from '../schema/citation.ts';
import type { Act, Formulation, Position } from '../schema/condition.ts';
import { listedCitations } from './citations.ts';
import type { Condition, Dossier } from './dossier.ts';

/** When an entry was said and on what that rests; both come from its event where it names one. */
interface Placed extends When {
  /** The id of the condition. */
  condition: string;
  /** The entry's place in the condition's file, from 0. */
  index: number;
  citations: Citation[];
}

/** A position with its day and citations. */
export interface DatedPosition extends Position, Placed {
  day: string;
  /** Set where no entry records it: whoever puts a condition thereby has a position on it. */
  implied?: true;
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
  return [{ ...entry, condition: condition.id, index, day, hour: event?.hour, partOfDay: event?.partOfDay, citations }];
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
 * The positions that a condition's file records, with their days and citations:
 * by day, then as written. An entry's own sources go before its event's. A
 * `none-found` without a day takes the day of the search; an entry whose event
 * is missing has no day and is left out.
 */
export function recordedPositionsOf(dossier: Dossier, condition: Condition): DatedPosition[] {
  return placeAll(dossier, condition, condition.positions);
}

/** The wordings of a condition with their days and citations: by day, then as written. One whose event is missing is left out. */
export function formulationsOf(dossier: Dossier, condition: Condition): DatedFormulation[] {
  return placeAll(dossier, condition, condition.formulations);
}

/** The wordings by which somebody put the condition forward: by day, then as written. Answers and reports are not among them. */
export function putWordingsOf(dossier: Dossier, condition: Condition): DatedFormulation[] {
  return formulationsOf(dossier, condition).filter(({ as }) => as === 'puts');
}

/** When a condition was first worded, by whomever and in whatever role, else first expected. Undefined where nothing of it has a day. */
export function raisedAt(dossier: Dossier, condition: Condition): When | undefined {
  const worded = formulationsOf(dossier, condition)[0];
  if (worded) return { day: worded.day, hour: worded.hour, partOfDay: worded.partOfDay };
  const day = condition.expectations.flatMap(({ day }) => day ?? []).sort(compareDays)[0];
  return day === undefined ? undefined : { day };
}

/** The day, as written, of `raisedAt`. */
export function raisedOn(dossier: Dossier, condition: Condition): string | undefined {
  return raisedAt(dossier, condition)?.day;
}

/** Who put a condition first; nobody where it is only known from answers and reports. */
export function raisersOf(dossier: Dossier, condition: Condition): readonly string[] {
  return putWordingsOf(dossier, condition)[0]?.by ?? [];
}

const ACTS: Record<Condition['kind'], Act> = {
  demand: 'asks',
  precondition: 'asks',
  offer: 'offers',
  threat: 'threatens',
  contingency: 'expects',
};

/** What was done with a wording: what its entry says, else what the kind of the condition says. */
export function actOf(condition: Condition, { act }: Formulation): Act {
  return act ?? ACTS[condition.kind];
}

/** To whom a wording was put; to nobody by who only expects something or agrees. */
export function addresseesOf(condition: Condition, wording: Formulation): readonly string[] {
  const act = actOf(condition, wording);
  return act === 'expects' || act === 'agrees' ? [] : (wording.to ?? condition.addressedTo);
}

/** What differs between two whole wordings of one author: the elements that both name, in the order of the earlier one. */
export function elementChanges(before: Formulation, after: Formulation): { element: string; from: string; to: string }[] {
  const now = new Map(Object.entries(after.elements ?? {}));
  return Object.entries(before.elements ?? {}).flatMap(([element, from]) => {
    const to = now.get(element);
    return to === undefined || to === from ? [] : [{ element, from, to }];
  });
}

/** The earlier whole wording of the same authors; undefined where there is none, or where one of the two is not whole. */
export function wordingBefore(wordings: readonly DatedFormulation[], wording: DatedFormulation): DatedFormulation | undefined {
  if (!wording.whole) return undefined;
  const authors = [...wording.by].sort().join(' ');
  const earlier = wordings.slice(0, wordings.indexOf(wording));
  return earlier.findLast(({ whole, by }) => whole && [...by].sort().join(' ') === authors);
}
