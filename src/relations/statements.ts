import { compareMissingDays } from '../day/order.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { actorsInOrder } from '../dossier/order.ts';
import type { RelationLink, ToldLink } from './relations.ts';

/** What a record says at one place, as one sentence that names everybody of whom it says so. */
export interface Statement extends Pick<RelationLink, 'kind' | 'day' | 'words' | 'record' | 'path'> {
  /** Ids, in the dossier's order. */
  from: string[];
  to: string[];
}

/** Those of whom one sentence is true: each of one side with each of the other. */
interface Sides {
  link: ToldLink;
  from: string[];
  to: string[];
}

/** What two links have in common that are told in one sentence: all but the names. */
function placeOf({ kind, record, path, day, tell, mutual }: ToldLink): string {
  return JSON.stringify([kind, record, path, day, mutual, tell(['·'], ['·'])]);
}

/** Joins those that have one side in common. */
function joinedBy(all: readonly Sides[], same: 'from' | 'to', other: 'from' | 'to'): Sides[] {
  const groups = Map.groupBy(all, (one) => placeOf(one.link) + one[same].join());
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, [other]: group.flatMap((one) => one[other]) }] : [];
  });
}

function statement({ link, from, to }: Sides, named: (ids: readonly string[]) => string[]): Statement {
  const { kind, day, record, path, tell } = link;
  return { kind, words: tell(named(from), named(to)), record, path, from, to, ...(day === undefined ? {} : { day }) };
}

/** All whom a meeting or a call joins, in one list: each of them attended it. */
function mutualSides(links: readonly ToldLink[]): Sides[] {
  const groups = Map.groupBy(links, placeOf);
  return [...groups.values()].flatMap((group) => {
    const [link] = group;
    return link ? [{ link, from: group.flatMap(({ from, to }) => [from, to]), to: [] }] : [];
  });
}

/**
 * Links as sentences, newest first, undated ones last. What one place of a record says of several
 * is one sentence: of those who met, a list; otherwise each one named before the verb did so
 * towards each one named after it.
 */
export function statementsOf(dossier: Dossier, links: readonly ToldLink[]): Statement[] {
  const actors = actorsInOrder(dossier);
  const ordered = (ids: readonly string[]) => actors.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const named = (ids: readonly string[]) => ids.map((id) => dossier.actors.get(id)?.name ?? id);
  const [mutual, directed] = [links.filter((link) => link.mutual), links.filter((link) => !link.mutual)];
  const single = directed.map((link): Sides => ({ link, from: [link.from], to: [link.to] }));
  const byAddressees = joinedBy(single, 'from', 'to').map((one) => ({ ...one, to: ordered(one.to) }));
  const sides = [...joinedBy(byAddressees, 'to', 'from'), ...mutualSides(mutual)];
  const all = sides.map((one) => statement({ ...one, from: ordered(one.from), to: ordered(one.to) }, named));
  return all.sort((a, b) => -compareMissingDays(a.day, b.day));
}
