import type { Check, CheckInput, Finding } from './check.ts';
import { noCircles, nothingItself } from './circles.ts';
import { endsFollow, positionsFollow } from './days.ts';
import { actorsExist, conditionsExist, eventsExist, originsExist, partiesExist } from './ids.ts';
import { linksLead } from './links.ts';
import { observersKnown } from './observers.ts';
import { partiesDistinct } from './parties.ts';
import { peopleFindable } from './people.ts';
import { quotationsShort } from './quotations.ts';
import { originsRelayed, sourcesExist, sourcesUsed } from './sources.ts';
import { oneStance } from './stances.ts';
import { statementsCited } from './statements.ts';

/** Everything that must hold between files, in the order in which the contribute page tells it. */
export const CHECKS: readonly Check[] = [
  statementsCited,
  sourcesExist,
  originsRelayed,
  originsExist,
  sourcesUsed,
  quotationsShort,
  actorsExist,
  conditionsExist,
  eventsExist,
  partiesExist,
  observersKnown,
  linksLead,
  positionsFollow,
  endsFollow,
  oneStance,
  peopleFindable,
  partiesDistinct,
  noCircles,
  nothingItself,
];

/** What all checks find, in their order. */
export function findingsIn(input: CheckInput): Finding[] {
  return CHECKS.filter(({ needsAll }) => !needsAll || input.unread.size === 0).flatMap((check) => [...check.find(input)]);
}
