import type { Position } from '../schema/condition.ts';
import type { Party } from '../schema/dossier-file.ts';
import type { Dossier } from './dossier.ts';

/**
 * The party that names the actor, or the one that names whoever it acts for,
 * up the chain. Undefined for an actor of no party, for an unknown id, and
 * where a chain of `actsFor` runs in a circle.
 */
export function partyOf(dossier: Dossier, actor: string): Party | undefined {
  const seen = new Set<string>();
  for (let id: string | undefined = actor; id !== undefined && !seen.has(id); id = dossier.actors.get(id)?.actsFor) {
    const named = id;
    const party = dossier.settings.parties.find(({ actors }) => actors.includes(named));
    if (party) return party;
    seen.add(id);
  }
  return undefined;
}

/** For whom an actor acts in the end: the last of its chain of `actsFor`, itself where it acts for nobody. */
export function principalOf(dossier: Dossier, actor: string): string {
  const seen = new Set<string>();
  let id = actor;
  while (!seen.has(id)) {
    seen.add(id);
    id = dossier.actors.get(id)?.actsFor ?? id;
  }
  return id;
}

/** The parties with a column of their own, in the order of dossier.yaml: those marked main, or all where none is. */
export function mainParties({ settings: { parties } }: Pick<Dossier, 'settings'>): Party[] {
  const marked = parties.filter(({ main }) => main);
  return marked.length > 0 ? marked : parties;
}

/** The parties of these actors, each once: the main ones first, then the others, both in the order of dossier.yaml. */
export function partiesOf(dossier: Dossier, actors: readonly string[]): Party[] {
  const parties = new Set(actors.map((actor) => partyOf(dossier, actor)));
  const named = dossier.settings.parties.filter((party) => parties.has(party));
  const main = new Set(mainParties(dossier));
  return [...named.filter((party) => main.has(party)), ...named.filter((party) => !main.has(party))];
}

/** The sides of the table, each once, in the order of dossier.yaml. */
export function sidesOf(dossier: Dossier): string[] {
  return [...new Set(dossier.settings.parties.flatMap(({ side }) => side ?? []))];
}

/**
 * The actor who took a position: its speaker, or the party's only actor.
 * Undefined where there is no such party, and where several actors are the
 * party: which of them it was is not recorded.
 */
export function speakerOf(dossier: Dossier, { saidBy, party }: Pick<Position, 'saidBy' | 'party'>): string | undefined {
  const [only, ...others] = dossier.settings.parties.find(({ id }) => id === party)?.actors ?? [];
  return saidBy ?? (others.length === 0 ? only : undefined);
}
