import { compareTexts } from '../compare-texts.ts';
import { lastDay } from '../day/day.ts';
import { MINUTES_A_DAY } from '../day/minutes.ts';
import { type Stretch, stretchOf } from '../day/stretch.ts';
import type { Dossier, Event } from './dossier.ts';

/** An event with the stretch of time in which it came. */
interface Placed {
  event: Event;
  stretch: Stretch;
}

/** Where an event takes its place: the middle of what is known of its hour, the noon of its first day otherwise. */
function placeOf({ from, to }: Stretch): number {
  return from + Math.min(to - from, MINUTES_A_DAY) / 2;
}

function byTime(a: Placed, b: Placed): number {
  return (
    placeOf(a.stretch) - placeOf(b.stretch) ||
    compareTexts(lastDay(a.event.day), lastDay(b.event.day)) ||
    compareTexts(a.event.id, b.event.id)
  );
}

/** Puts each event behind those after which it is said to have come; of a circle, which is a fault of content, nothing is lost. */
function behindTheirAfter(events: readonly Event[], byId: Dossier['events']): Event[] {
  const ordered = new Set<Event>();
  const begun = new Set<Event>();
  const place = (event: Event): void => {
    if (begun.has(event)) return;
    begun.add(event);
    for (const id of event.after) {
      const earlier = byId.get(id);
      if (earlier) place(earlier);
    }
    ordered.add(event);
  };
  for (const event of events) place(event);
  return [...ordered];
}

const orders = new WeakMap<Dossier, readonly Event[]>();

/**
 * The events in the order of time: by the instant of the hour, the part of the
 * day, or noon, then by id, each behind those that its `after` names. What
 * stands first need not have come first: `isKnownBefore` tells. Kept as long as the dossier.
 */
export function eventsInOrder(dossier: Dossier): Event[] {
  const known = orders.get(dossier);
  if (known) return [...known];
  const placed = [...dossier.events.values()].map((event) => ({ event, stretch: stretchOf(event, dossier.settings.timezone) }));
  const order = behindTheirAfter(
    placed.sort(byTime).map(({ event }) => event),
    dossier.events,
  );
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
