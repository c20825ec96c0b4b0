import { firstDay } from '../day/day.ts';
import { latestStart } from '../day/order.ts';
import { formulationsOf, positionsOf } from './dated-entries.ts';
import type { Condition, Dossier, Event } from './dossier.ts';
import { compareTexts, eventsInOrder } from './order.ts';

function daysOfEvent({ day, states }: Event): string[] {
  return [firstDay(day), latestStart(day), ...states.map(({ said }) => latestStart(said))];
}

function daysOfCondition(dossier: Dossier, condition: Condition): string[] {
  const said = [...formulationsOf(dossier, condition), ...positionsOf(dossier, condition), ...condition.expectations].map(({ day }) => day);
  const needs = condition.needs.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
  return [...said, ...needs, ...(condition.outcome ? [condition.outcome.day] : [])].map(latestStart);
}

/**
 * The calendar days (YYYY-MM-DD) on which something changed, in order: an event, what was said of one, a wording, a position,
 * an expectation, a need or an outcome. A month or an interval counts on the day by which it has begun for certain; an event
 * also on the first day on which it may have taken place.
 */
export function changedDays(dossier: Dossier): string[] {
  const ofEvents = eventsInOrder(dossier).flatMap(daysOfEvent);
  const ofConditions = [...dossier.conditions.values()].flatMap((condition) => daysOfCondition(dossier, condition));
  return [...new Set([...ofEvents, ...ofConditions])].sort(compareTexts);
}
