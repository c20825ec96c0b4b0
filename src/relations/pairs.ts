import { compareMissingDays } from '../day/order.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import type { Party } from '../schema/dossier-file.ts';
import { type RelationKind, type RelationLink, relationsOf } from './relations.ts';

/** What one party did towards another, in the order in which the kinds are told. */
export const TOWARDS = ['put to', 'supports', 'sets aside', 'rejects'] as const satisfies readonly RelationKind[];
type Towards = (typeof TOWARDS)[number];

/** Links of one kind from one party to another, newest first. */
interface KindOfPair {
  kind: Towards;
  links: RelationLink[];
}

/** What one party did towards another. */
export interface Pair {
  from: Party;
  to: Party;
  kinds: KindOfPair[];
  /** How many sentences there are in all. */
  count: number;
}

/** Two parties of which actors met, called or hosted each other, newest first. */
export interface Contact {
  parties: readonly [Party, Party];
  links: RelationLink[];
}

/** The relations of the parties among each other. */
export interface PairTable {
  /** The parties that have any, in the order of dossier.yaml. */
  parties: Party[];
  pairs: Pair[];
  contacts: Contact[];
  /** Sentences on actors of no party or of one party alone. */
  others: RelationLink[];
}

const CONTACTS: readonly RelationKind[] = ['met', 'called', 'hosted'];

const newestFirst = (links: readonly RelationLink[]): RelationLink[] => links.toSorted((a, b) => -compareMissingDays(a.day, b.day));

/** One sentence is told once, whatever number of wordings it follows from. */
function distinct(links: readonly RelationLink[]): RelationLink[] {
  const seen = new Map(links.map((link) => [`${link.words} ${link.day ?? ''}`, link]));
  return [...seen.values()];
}

function pairOf(from: Party, to: Party, links: readonly RelationLink[]): Pair {
  const kinds = TOWARDS.map((kind) => ({ kind, links: newestFirst(links.filter((link) => link.kind === kind)) }));
  return { from, to, kinds: kinds.filter((one) => one.links.length > 0), count: links.length };
}

/**
 * Who did what towards whom, by party: a pair for each direction, and for each
 * two parties their meetings, calls and visits. Links within a party, and those
 * of actors without one, are `others`; who acts for whom is left out.
 */
export function pairTable(dossier: Dossier): PairTable {
  const partyFor = (actor: string): Party | undefined => partyOf(dossier, actor);
  const links = distinct(relationsOf(dossier).links).filter(({ kind }) => kind !== 'acts for');
  const isBetween = ({ from, to }: RelationLink): boolean => {
    const [one, other] = [partyFor(from), partyFor(to)];
    return one !== undefined && other !== undefined && one !== other;
  };
  const [between, others] = [links.filter(isBetween), links.filter((link) => !isBetween(link))];
  const of = (one: Party, other: Party) => between.filter(({ from, to }) => partyFor(from) === one && partyFor(to) === other);
  const all = dossier.settings.parties;
  const pairs = all.flatMap((from) =>
    all.map((to) =>
      pairOf(
        from,
        to,
        of(from, to).filter(({ kind }) => !CONTACTS.includes(kind)),
      ),
    ),
  );
  const contacts = all.flatMap((one, at) =>
    all.slice(at + 1).map((other): Contact => {
      const own = [...of(one, other), ...of(other, one)].filter(({ kind }) => CONTACTS.includes(kind));
      return { parties: [one, other], links: newestFirst(own) };
    }),
  );
  const used = new Set(between.flatMap(({ from, to }) => [partyFor(from), partyFor(to)]));
  return {
    parties: all.filter((party) => used.has(party)),
    pairs: pairs.filter(({ count }) => count > 0),
    contacts: contacts.filter((contact) => contact.links.length > 0),
    others: newestFirst(others),
  };
}
