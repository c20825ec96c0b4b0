import { firstDay } from '../../day/day.ts';
import { putWordingsOf, raisedOn } from '../../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../../dossier/dossier.ts';
import { endOf, statusOf } from '../../dossier/status.ts';
import { type AnchoredPosition, partiesOn, positionWords } from '../anchored-positions.ts';
import { type KeyDay, layoutStrip, type Strip, type StripEntry } from './strip.ts';

/** Main meetings that concern a condition and were held, at most this many, are days that matter. */
const MOST_MEETINGS = 2;

/** The days that matter: the first wording, main meetings on it while it stood, and its end. Of one day the later of these names it. */
function keyDays(dossier: Dossier, condition: Condition): KeyDay[] {
  const [raised, end] = [raisedOn(dossier, condition), endOf(condition)];
  const isWithin = (day: string) => (raised === undefined || day >= firstDay(raised)) && (end === undefined || day <= firstDay(end.day));
  const meetings = [...dossier.events.values()]
    .filter((event) => event.main && event.kind === 'meeting' && event.concerns.includes(condition.id) && statusOf(event) === 'held')
    .filter((event) => isWithin(firstDay(event.day)))
    .slice(0, MOST_MEETINGS)
    .map((event) => ({ day: event.day, words: event.short ?? event.title }));
  const first = putWordingsOf(dossier, condition)[0];
  return [
    ...(first ? [{ day: first.day, words: 'first put forward' }] : []),
    ...meetings,
    ...(end ? [{ day: end.day, words: end.status }] : []),
  ];
}

/**
 * The strip of a condition: its parties by the days on which something was
 * said. `page` is the address of the list that the blocks lead to, empty on
 * the list's own page. A search that found nothing is no statement.
 */
export function conditionStrip(dossier: Dossier, condition: Condition, positions: readonly AnchoredPosition[], page = ''): Strip {
  const entries = positions
    .filter(({ position }) => position.stance !== 'none-found')
    .map(({ position, id }): StripEntry => {
      const { party, day, stance, onlyAfter } = position;
      return { row: party, day, stance, isAfter: onlyAfter.length > 0, href: `${page}#${id}`, words: positionWords(dossier, position) };
    });
  const end = endOf(condition);
  const keys = entries.length > 0 ? keyDays(dossier, condition) : [];
  return layoutStrip(partiesOn(dossier, positions), entries, { keys, until: end && firstDay(end.day) });
}
