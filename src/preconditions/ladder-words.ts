import type { Dossier } from '../dossier/dossier.ts';
import type { LadderSide } from './ladders.ts';

/** What a condition is called on a ladder: its short name, else its title. */
export function stepName(dossier: Dossier, id: string): string {
  const condition = dossier.conditions.get(id);
  return condition?.short ?? condition?.title ?? id;
}

/** `A`, `A and B`, `A, B and C`. */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What the sides of a deadlock would each have first: `A first, or B first`. */
export function quarrelWords(dossier: Dossier, sides: readonly LadderSide[]): string {
  const wanted = sides.map(({ first }) => `${stepName(dossier, first)} first`);
  return `${wanted.slice(0, -1).join(', ')}, or ${wanted.at(-1)}`;
}

/** Who of which party said yes to a side's condition only after its first step, while the deadlock stood. */
export function sideWords(dossier: Dossier, { first, condition, orders }: LadderSide): string {
  const nameOf = (id: string) => dossier.actors.get(id)?.name ?? id;
  const byParty = Map.groupBy(orders, ({ party }) => party);
  const speakers = [...byParty].map(([party, said]) => {
    const name = dossier.settings.parties.find(({ id }) => id === party)?.name ?? party;
    const names = [...new Set(said.map(({ speaker }) => nameOf(speaker)))];
    return names.length === 1 && names[0] === name ? name : `${listed(names)} (${name})`;
  });
  // Within a group names are joined by "and", too.
  const all = speakers.length < 3 ? listed(speakers) : `${speakers.slice(0, -1).join(', ')}, and ${speakers.at(-1)}`;
  return `${all} said yes to “${stepName(dossier, condition)}” only after “${stepName(dossier, first)}”.`;
}
