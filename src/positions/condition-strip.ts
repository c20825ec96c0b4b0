import { firstDay } from '../day/day.ts';
import { type DatedPosition, putWordingsOf, raisedOn } from '../dossier/dated-entries.ts';
import type { Condition, Dossier } from '../dossier/dossier.ts';
import { mainParties } from '../dossier/parties.ts';
import { positionsOf } from '../dossier/positions.ts';
import { endOf, statusOf } from '../dossier/status.ts';
import type { Party } from '../schema/dossier-file.ts';
import { anchorsOf } from '../site/anchor.ts';
import { type KeyDay, layoutStrip, type Strip, type StripEntry } from './layout/strip.ts';
import { STANCE_TERMS } from './stances.ts';

/** A position with its anchor on the condition's page. */
export interface AnchoredPosition {
  position: DatedPosition;
  id: string;
}

/** The positions on a condition in their order, with their anchors: one array for the picture and the list. */
export function anchoredPositions(dossier: Dossier, condition: Condition): AnchoredPosition[] {
  const positions = positionsOf(dossier, condition);
  const anchors = anchorsOf(positions.map(({ party, day, saidBy }) => ['position', party, day, saidBy]));
  return positions.map((position, at) => ({ position, id: anchors[at] ?? '' }));
}

/** The parties of a condition's list: the main ones, and those others of which a position is recorded. */
export function partiesOn(dossier: Dossier, positions: readonly AnchoredPosition[]): Party[] {
  const main = mainParties(dossier);
  const others = dossier.settings.parties.filter(
    (party) => !main.includes(party) && positions.some(({ position }) => position.party === party.id),
  );
  return [...main, ...others];
}

/** A stance in words, with what it depends on: "accepts, only after “Direct talks”". */
export function stanceWords(dossier: Dossier, { stance, onlyAfter }: DatedPosition): string {
  const names = onlyAfter.map((id) => `“${dossier.conditions.get(id)?.short ?? dossier.conditions.get(id)?.title ?? id}”`);
  return `${STANCE_TERMS[stance].label}${names.length > 0 ? `, only after ${names.join(' and ')}` : ''}`;
}

/** Who took a position and which: "Dmitry Peskov: undecided"; for a party as such the stance alone. */
export function positionWords(dossier: Dossier, position: DatedPosition): string {
  const speaker = position.saidBy === undefined ? undefined : (dossier.actors.get(position.saidBy)?.name ?? position.saidBy);
  return `${speaker === undefined ? '' : `${speaker}: `}${stanceWords(dossier, position)}`;
}

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
