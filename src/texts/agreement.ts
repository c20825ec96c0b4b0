import { compareDays } from '../day/order.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { isSettled, type PlacedProvision, provisionsOn, statusesOf, statusOfProvision } from '../dossier/texts.ts';
import { PROVISION_STATUSES, type Provision, type ProvisionStatus } from '../schema/text.ts';

/** A provision and the last that was said of the agreement on it. */
export interface JudgedProvision extends PlacedProvision {
  judged: ProvisionStatus;
}

/** The provisions of which the same was said last. */
export interface AgreementGroup {
  status: ProvisionStatus['status'];
  provisions: JudgedProvision[];
}

/** What was last said of the agreement on each provision of an issue, by what was said; provisions of which nothing is recorded are left out. */
export function agreementOn(dossier: Dossier, issue: string, day?: string): AgreementGroup[] {
  const judged = provisionsOn(dossier, issue).flatMap((placed): JudgedProvision[] => {
    const last = statusOfProvision(placed.provision, day);
    return last ? [{ ...placed, judged: last }] : [];
  });
  const groups = PROVISION_STATUSES.map((status) => ({ status, provisions: judged.filter((one) => one.judged.status === status) }));
  return groups.filter(({ provisions }) => provisions.length > 0);
}

/** How many provisions of a text were not settled at the end of a day. */
export interface OpenCount {
  day: string;
  open: number;
  settled: number;
}

/** The count of open provisions on each day on which something was said of one, in order. An agreement that one side alone reports settles nothing. */
export function openCounts(provisions: readonly Provision[]): OpenCount[] {
  const days = provisions.flatMap((provision) => statusesOf(provision).map(({ day }) => day));
  const inOrder = [...new Set(days)].sort(compareDays);
  return inOrder.map((day) => {
    const settled = provisions.filter((provision) => isSettled(provision, day)).length;
    return { day, settled, open: provisions.length - settled };
  });
}
