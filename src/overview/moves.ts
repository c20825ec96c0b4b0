import { compareTexts } from '../compare-texts.ts';
import { firstDay, lastDay } from '../day/day.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { statusOf } from '../dossier/status.ts';

/** Moves that are told at the top of a page. */
const MOST_MOVES = 8;

/** The first of the main moves of a dossier, and how many there are. */
export function mainMoves(dossier: Dossier): { moves: Event[]; all: number } {
  const main = eventsInOrder(dossier).filter((event) => event.main);
  return { moves: main.slice(0, MOST_MOVES), all: main.length };
}

/** The last recorded event of a kind. */
interface LastEvent {
  of: 'meeting' | 'exchange' | 'event';
  event: Event;
}

/**
 * The last meeting and the last exchange that are recorded as held, and the
 * last event of any kind and state that is recorded, each once and only if it
 * began after all of the written days `told`. By day.
 */
export function lastEvents(dossier: Dossier, told: readonly string[]): LastEvent[] {
  const after = told.map(lastDay).sort(compareTexts).at(-1) ?? '';
  const later = eventsInOrder(dossier).filter(({ day }) => firstDay(day) > after);
  const lastHeld = (kind: Event['kind']) => later.findLast((event) => event.kind === kind && statusOf(event) === 'held');
  const found = new Map<Event, LastEvent['of']>();
  for (const [of, event] of [
    ['meeting', lastHeld('meeting')],
    ['exchange', lastHeld('exchange')],
    ['event', later.at(-1)],
  ] as const) {
    if (event && !found.has(event)) found.set(event, of);
  }
  return later.flatMap((event) => {
    const of = found.get(event);
    return of === undefined ? [] : [{ of, event }];
  });
}
