import { firstDay, parseDay } from '../day/day.ts';
import type { Dossier, Event } from '../dossier/dossier.ts';
import { eventsInOrder } from '../dossier/event-order.ts';
import { byRange } from '../dossier/ranges.ts';
import { type Move, movesOf } from './moves.ts';
import { type Run, runsOf } from './runs.ts';

/** The moves of one written day (or of one stretch of days), and what else happened until the next one. */
export interface StoryDay {
  /** The day as written, without the hour. */
  day: string;
  /** The moves; those of one run stand in no recorded order. */
  runs: Run[];
  /** The other events from this day to the next one that has moves. */
  others: Event[];
}

/** A range of dossier.yaml with its moves. */
export interface Chapter {
  range: { id: string; title: string };
  /** What happened in it before its first move. */
  before: Event[];
  days: StoryDay[];
}

/** A written day without its hour. */
export function plainDay(day: string): string {
  return parseDay(day)?.start.minute === undefined ? day : day.slice(0, 'YYYY-MM-DD'.length);
}

/** Moves of one written day that follow each other, with that day. */
function dayGroups(moves: readonly Move[]): { day: string; moves: Move[] }[] {
  const groups: { day: string; moves: Move[] }[] = [];
  for (const move of moves) {
    const day = plainDay(move.event.day);
    const last = groups.at(-1);
    if (last?.day === day) last.moves.push(move);
    else groups.push({ day, moves: [move] });
  }
  return groups;
}

/** The events that are no moves, for each group those of its day and up to the next group's; what comes before all comes first. */
function othersBetween(events: readonly Event[], groups: readonly { day: string }[]): Event[][] {
  const others: Event[][] = [[], ...groups.map(() => [])];
  for (const event of events) {
    const at = groups.findLastIndex(({ day }) => firstDay(day) <= firstDay(event.day));
    others[at + 1]?.push(event);
  }
  return others;
}

/** Which part of a dossier is told; all of it where nothing is given. */
export interface Part {
  /** The ids of the events. */
  events?: ReadonlySet<string> | undefined;
  /** The id of a range. */
  range?: string | undefined;
}

/**
 * The story by the ranges of dossier.yaml, in their order: days with their moves, and between them all other events. Ranges
 * without any event are left out.
 */
export function chaptersOf(dossier: Dossier, part: Part = {}): Chapter[] {
  const moves = new Map(movesOf(dossier).map((move) => [move.event.id, move]));
  const told = eventsInOrder(dossier).filter(({ id }) => part.events?.has(id) ?? true);
  const ranges = byRange(dossier, told, ({ day }) => day).filter(({ range }) => part.range === undefined || range.id === part.range);
  return ranges.map(({ range, members }) => {
    const groups = dayGroups(members.flatMap(({ id }) => moves.get(id) ?? []));
    const [before = [], ...others] = othersBetween(
      members.filter(({ id }) => !moves.has(id)),
      groups,
    );
    const days = groups.map(({ day, moves: own }, at) => ({ day, runs: runsOf(dossier, own), others: others[at] ?? [] }));
    return { range, before, days };
  });
}
