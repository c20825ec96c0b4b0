import { firstDay, lastDay } from '../day/day.ts';
import type { Dossier } from './dossier.ts';

/** A named stretch of the dossier's time and what falls into it. */
interface RangeGroup<Member> {
  range: { id: string; title: string };
  members: Member[];
}

const OTHER = { id: 'other-days', title: 'Other days' };

/** The range of dossier.yaml into which a written day falls by its first day; "other days" where it falls into none. */
export function rangeOf(dossier: Dossier, day: string): { id: string; title: string } {
  const first = firstDay(day);
  return dossier.settings.ranges.find(({ from, to }) => first >= firstDay(from) && first <= lastDay(to)) ?? OTHER;
}

/** Puts what has a day under the ranges of dossier.yaml, in their order; ranges without anything are left out. */
export function byRange<Member>(dossier: Dossier, members: readonly Member[], dayIn: (member: Member) => string): RangeGroup<Member>[] {
  const placed = members.map((member) => ({ member, id: rangeOf(dossier, dayIn(member)).id }));
  return [...dossier.settings.ranges, OTHER]
    .map((range) => ({ range, members: placed.filter(({ id }) => id === range.id).map(({ member }) => member) }))
    .filter((group) => group.members.length > 0);
}
