import { compareTexts } from '../compare-texts.ts';
import { lastDay } from '../day/day.ts';
import { MINUTES_A_DAY } from '../day/minutes.ts';
import { type Stretch, stretchOf } from '../day/stretch.ts';
import type { Dossier, Event } from './dossier.ts';

/** An event with the stretch of time in which it came, and how many events are named one behind the other by its `after`. */
interface Placed {
  event: Event;
  stretch: Stretch;
  steps: number;
}

/** Where an event takes its place: the middle of what is known of its hour, the noon of its first day otherwise. */
function placeOf({ from, to }: Stretch): number {
  return from + Math.min(to - from, MINUTES_A_DAY) / 2;
}

function byTime(a: Placed, b: Placed): number {
  return (
    placeOf(a.stretch) - placeOf(b.stretch) ||
    a.steps - b.steps ||
    compareTexts(lastDay(a.event.day), lastDay(b.event.day)) ||
    compareTexts(a.event.id, b.event.id)
  );
}

/** A value for each event that takes in those of the events to which it leads; where a circle (a fault of content) leads back, it ends. */
function followed<Value>(
  events: Dossier['events'],
  next: (event: Event) => readonly string[],
  fold: (event: Event, others: readonly Value[]) => Value,
): Map<string, Value> {
  const values = new Map<string, Value>();
  const begun = new Set<string>();
  const visit = (event: Event): void => {
    begun.add(event.id);
    const others = next(event).flatMap((id) => events.get(id) ?? []);
    for (const other of others) if (!begun.has(other.id)) visit(other);
    const known = others.flatMap(({ id }) => (values.has(id) ? [values.get(id) as Value] : []));
    values.set(event.id, fold(event, known));
  };
  for (const event of events.values()) if (!begun.has(event.id)) visit(event);
  return values;
}

/** Which events come before each: those that `after` and `answers` name, unless by its time one is known to be later. */
function earlierOnes(events: Dossier['events'], stretches: ReadonlyMap<string, Stretch>): Map<string, string[]> {
  const isLater = (id: string, { from, to }: Stretch): boolean => {
    const other = stretches.get(id);
    return other !== undefined && to <= other.from && from < other.to;
  };
  return new Map(
    [...events.values()].map(({ id, after, answers }) => {
      const own = stretches.get(id) as Stretch;
      return [id, [...after, ...answers].filter((earlier) => !isLater(earlier, own))];
    }),
  );
}

/** The same read the other way: which events come after each. */
function laterOnes(earlier: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const later = new Map<string, string[]>();
  for (const [id, before] of earlier) for (const one of before) later.set(one, [...(later.get(one) ?? []), id]);
  return later;
}

/**
 * Each event with its stretch as far as `after` and `answers` narrow it: an event began no earlier than those that it came
 * after or replies to, and ended no later than those that came after it. By these stretches no event stands before one that
 * is known to be earlier.
 */
function placedEvents({ events, settings }: Dossier): Placed[] {
  const stretches = new Map([...events.values()].map((event) => [event.id, stretchOf(event, settings.timezone)]));
  const own = ({ id }: Event): Stretch => stretches.get(id) as Stretch;
  const before = earlierOnes(events, stretches);
  const later = laterOnes(before);
  const earlier = ({ id }: Event): readonly string[] => before.get(id) ?? [];
  const begins = followed<number>(events, earlier, (event, others) => Math.max(own(event).from, ...others));
  const ends = followed<number>(
    events,
    ({ id }) => later.get(id) ?? [],
    (event, others) => Math.min(own(event).to, ...others),
  );
  const steps = followed<number>(events, earlier, (_, others) => Math.max(0, ...others.map((one) => one + 1)));
  return [...events.values()].map((event) => {
    const from = begins.get(event.id) ?? own(event).from;
    return { event, stretch: { from, to: Math.max(from, ends.get(event.id) ?? own(event).to) }, steps: steps.get(event.id) ?? 0 };
  });
}

const orders = new WeakMap<Dossier, readonly Event[]>();

/**
 * The events in the order of time: by the instant of the hour, the part of the
 * day, or noon, then by id, each behind those that its `after` and `answers` name. What
 * stands first need not have come first: `isKnownBefore` tells. Kept as long as the dossier.
 */
export function eventsInOrder(dossier: Dossier): Event[] {
  const known = orders.get(dossier);
  if (known) return [...known];
  const order = placedEvents(dossier)
    .sort(byTime)
    .map(({ event }) => event);
  orders.set(dossier, order);
  return [...order];
}

/** Whether `after` leads from one event back to another, over any number of steps. */
function leadsTo(dossier: Dossier, from: Event, to: string): boolean {
  const seen = new Set<string>();
  const open = [...from.after];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(dossier.events.get(id)?.after ?? []));
  }
  return false;
}

/** Whether one event is known to have come before another: by its hour, part of the day or day, or because `after` says so. */
export function isKnownBefore(dossier: Dossier, earlier: Event, later: Event): boolean {
  const [first, second] = [earlier, later].map((event) => stretchOf(event, dossier.settings.timezone)) as [Stretch, Stretch];
  return (first.to <= second.from && first.from < second.to) || leadsTo(dossier, later, earlier.id);
}
