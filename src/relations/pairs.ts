import type { Dossier } from '../dossier/dossier.ts';
import { partyOf } from '../dossier/parties.ts';
import type { Party } from '../schema/dossier-file.ts';
import { type RelationKind, type ToldLink, toldLinksOf } from './relations.ts';
import { type Statement, statementsOf } from './statements.ts';

/** What one party did towards another, in the order in which the kinds are told. */
export const TOWARDS = ['put to', 'supports', 'sets aside', 'rejects'] as const satisfies readonly RelationKind[];
type Towards = (typeof TOWARDS)[number];

/** Sentences of one kind on what one party did towards another, newest first. */
interface KindOfPair {
  kind: Towards;
  statements: Statement[];
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
  statements: Statement[];
}

/** The relations of the parties among each other. */
export interface PairTable {
  /** The parties that have any, in the order of dossier.yaml. */
  parties: Party[];
  pairs: Pair[];
  contacts: Contact[];
  /** Sentences on actors of no party or of one party alone, newest first. */
  others: Statement[];
}

const CONTACTS: readonly RelationKind[] = ['met', 'called', 'hosted'];
const isContact = ({ kind }: ToldLink): boolean => CONTACTS.includes(kind);

/** One sentence is told once, whatever number of records it follows from. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [`${one.words} ${one.day ?? ''}`, one])).values()];
}

function pairOf(from: Party, to: Party, statements: readonly Statement[]): Pair {
  const kinds = TOWARDS.map((kind) => ({ kind, statements: statements.filter((one) => one.kind === kind) }));
  return { from, to, kinds: kinds.filter((one) => one.statements.length > 0), count: statements.length };
}

/** Each two parties once, in order. */
function twosOf(parties: readonly Party[]): (readonly [Party, Party])[] {
  return parties.flatMap((one, at) => parties.slice(at + 1).map((other) => [one, other] as const));
}

/**
 * Who did what towards whom, by party: a pair for each direction, and for each
 * two parties their meetings, calls and visits. Links within a party, and those
 * of actors without one, are `others`; who acts for whom is left out.
 */
export function pairTable(dossier: Dossier): PairTable {
  const all = dossier.settings.parties;
  const partyFor = (actor: string): Party | undefined => partyOf(dossier, actor);
  const tell = (links: readonly ToldLink[] = []): Statement[] => distinct(statementsOf(dossier, links));
  const wayOf = ({ from, to }: ToldLink): string => {
    const [one, other] = [partyFor(from), partyFor(to)];
    return one === undefined || other === undefined || one === other ? '' : `${one.id} ${other.id}`;
  };
  const ways = Map.groupBy(
    toldLinksOf(dossier).filter(({ kind }) => kind !== 'acts for'),
    wayOf,
  );
  const of = (one: Party, other: Party): ToldLink[] => ways.get(`${one.id} ${other.id}`) ?? [];
  const directions = all.flatMap((from) => all.map((to) => [from, to] as const));
  const pairs = directions.map(([from, to]) => pairOf(from, to, tell(of(from, to).filter((link) => !isContact(link)))));
  const contacts = twosOf(all).map((parties): Contact => {
    const [one, other] = parties;
    return { parties, statements: tell([...of(one, other), ...of(other, one)].filter(isContact)) };
  });
  const used = new Set([...ways.keys()].flatMap((way) => way.split(' ')));
  return {
    parties: all.filter(({ id }) => used.has(id)),
    pairs: pairs.filter(({ count }) => count > 0),
    contacts: contacts.filter(({ statements }) => statements.length > 0),
    others: tell(ways.get('')),
  };
}
