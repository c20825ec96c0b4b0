import { compareTexts } from '../compare-texts.ts';
import { firstDay } from '../day/day.ts';
import { latestStart } from '../day/order.ts';
import { formulationsOf, recordedPositionsOf } from './dated-entries.ts';
import type { Condition, Dossier, Event } from './dossier.ts';
import { eventsInOrder } from './event-order.ts';

function daysOfEvent({ day, states }: Event): string[] {
  return [firstDay(day), latestStart(day), ...states.map(({ said }) => latestStart(said))];
}

function daysOfCondition(dossier: Dossier, condition: Condition): string[] {
  const said = [...formulationsOf(dossier, condition), ...recordedPositionsOf(dossier, condition)].map(({ day }) => day);
  const expected = condition.expectations.flatMap(({ day, came }) => [day, came?.day]).filter((day) => day !== undefined);
  const ended = condition.positions.flatMap(({ ended }) => ended?.day ?? []);
  return [...said, ...expected, ...ended, ...(condition.outcome ? [condition.outcome.day] : [])].map(latestStart);
}

/**
 * The calendar days (YYYY-MM-DD) on which something changed, in order: an event, what was said of one, a wording, a position,
 * an expectation or what came of it, the end of an order, or an outcome. A month or an interval counts on the day by which it has begun for certain; an event
 * also on the first day on which it may have taken place.
 */
export function changedDays(dossier: Dossier): string[] {
  const ofEvents = eventsInOrder(dossier).flatMap(daysOfEvent);
  const ofConditions = [...dossier.conditions.values()].flatMap((condition) => daysOfCondition(dossier, condition));
  return [...new Set([...ofEvents, ...ofConditions])].sort(compareTexts);
}
