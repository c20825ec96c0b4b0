import { firstDay } from '../day/day.ts';
import { compareDays } from '../day/order.ts';
import type { Act, Stance } from '../schema/condition.ts';
import type { FieldPath } from '../schema/record.ts';
import { actOf, type DatedFormulation, type DatedPosition, putWordingsOf, recordedPositionsOf } from './dated-entries.ts';
import type { Condition, Dossier } from './dossier.ts';
import { partyOf } from './parties.ts';

/** The position that comes with putting a condition; who only expects something has none. */
const STANCE_OF_ACT: Record<Act, Stance | undefined> = {
  asks: 'demands',
  proposes: 'supports',
  offers: 'supports',
  threatens: 'supports',
  agrees: 'accepts',
  expects: undefined,
};

function impliedBy(dossier: Dossier, condition: Condition, wording: DatedFormulation): DatedPosition[] {
  const stance = STANCE_OF_ACT[actOf(condition, wording)];
  const { day, hour, partOfDay, event, citations } = wording;
  if (stance === undefined) return [];
  return wording.by.flatMap((actor): DatedPosition[] => {
    const party = partyOf(dossier, actor);
    if (party === undefined) return [];
    const said = { party: party.id, stance, onlyAfter: [], ...(party.actors.includes(actor) ? {} : { saidBy: actor }) };
    const index = condition.positions.length + wording.index;
    return [
      {
        ...said,
        condition: condition.id,
        index,
        day,
        hour,
        partOfDay,
        citations,
        implied: true,
        ...(event === undefined ? {} : { event }),
      },
    ];
  });
}

/** Whether an entry speaks for a party and was said by the end of a day's beginning. */
function speaksBy(party: string, day: string): (position: DatedPosition) => boolean {
  return (position) => position.party === party && position.stance !== 'none-found' && firstDay(position.day) <= firstDay(day);
}

/**
 * The positions on a condition with their days and citations, by day, then as
 * written: the recorded ones, and for a party of which nothing is recorded by
 * then, the position of having put the condition (`implied`; its index lies
 * beyond those of the file).
 */
export function positionsOf(dossier: Dossier, condition: Condition): DatedPosition[] {
  const positions = recordedPositionsOf(dossier, condition);
  for (const implied of putWordingsOf(dossier, condition).flatMap((wording) => impliedBy(dossier, condition, wording))) {
    if (!positions.some(speaksBy(implied.party, implied.day))) positions.push(implied);
  }
  return positions.sort((a, b) => compareDays(a.day, b.day) || a.index - b.index);
}

/** The field that says so: the position's own entry, or the wording that implies it. */
export function positionPath({ positions }: Condition, { index, implied }: DatedPosition): FieldPath {
  return implied ? ['formulations', index - positions.length] : ['positions', index];
}
