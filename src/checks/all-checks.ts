import type { Check, CheckInput, Finding, Rule } from './check.ts';
import { noCycles, nothingItself } from './cycles.ts';
import { endsFollow, positionsFollow } from './days.ts';
import { orderFitsDays, plansNamed } from './event-times.ts';
import { FILE_RULES } from './file-rules.ts';
import { actorsExist, conditionsExist, eventsExist, issuesExist, originsExist, partiesExist, textsExist } from './ids.ts';
import { linksLead } from './links.ts';
import { termsNeutral } from './loaded-terms.ts';
import { observersKnown } from './observers.ts';
import { partiesDistinct } from './parties.ts';
import { peopleFindable } from './people.ts';
import { PROSE_RULES } from './prose-rules.ts';
import { agreementsMutual, descentEarlier, provisionsDistinct, provisionsExist, statusesFollow } from './provisions.ts';
import { quotationsShort } from './quotations.ts';
import { addressesDistinct, originsRelayed, sourcesExist, sourcesUsed } from './sources.ts';
import { oneStance } from './stances.ts';
import { statementsCited } from './statements.ts';
import { putToOthers, puttersWant } from './wordings.ts';

/** Everything that must hold between files, in the order in which the contribute page tells it. */
export const CHECKS: readonly Check[] = [
  statementsCited,
  sourcesExist,
  originsRelayed,
  originsExist,
  sourcesUsed,
  addressesDistinct,
  quotationsShort,
  termsNeutral,
  actorsExist,
  conditionsExist,
  eventsExist,
  textsExist,
  partiesExist,
  issuesExist,
  observersKnown,
  linksLead,
  positionsFollow,
  endsFollow,
  oneStance,
  puttersWant,
  putToOthers,
  orderFitsDays,
  plansNamed,
  provisionsDistinct,
  provisionsExist,
  descentEarlier,
  statusesFollow,
  agreementsMutual,
  peopleFindable,
  partiesDistinct,
  noCycles,
  nothingItself,
];

/** All rules, in the order in which the contribute page tells them: what holds between files, what holds in each, and how prose is written. */
export const RULES: readonly Rule[] = [...CHECKS, ...FILE_RULES, ...PROSE_RULES];

/** What all checks find, in their order, with the name of the check that found it. */
export function findingsIn(input: CheckInput): (Finding & { rule: string })[] {
  const checks = CHECKS.filter(({ needsAll }) => !needsAll || input.unread.size === 0);
  return checks.flatMap((check) => [...check.find(input)].map((finding) => ({ ...finding, rule: check.name })));
}
