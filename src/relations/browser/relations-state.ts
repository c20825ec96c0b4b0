import type { Network, NetworkLink } from '../layout/network-data.ts';
import type { RelationKind } from '../relations.ts';

/** The state of the view of relations, as written in the address. */
export interface RelationsState {
  /** The kinds that are left out. */
  without: ReadonlySet<RelationKind>;
  /** Nothing of later days is shown; undefined for all. */
  day?: string;
  actor?: string;
  /** Two actors and a kind: the links drawn as one line. */
  line?: string;
}

/** The name of a drawn line: all links of one kind from one actor to another. */
export function lineOf({ kind, from, to }: Pick<NetworkLink, 'kind' | 'from' | 'to'>): string {
  return `${kind.replaceAll(' ', '-')}~${from}~${to}`;
}

/** The days on which something was added, in order. */
export function daysOf({ links }: Network): string[] {
  return [...new Set(links.flatMap(({ day }) => day?.first ?? []))].sort();
}

/** The links that a state shows. */
export function shownLinks({ links }: Network, { without, day }: RelationsState): NetworkLink[] {
  return links.filter((link) => !without.has(link.kind) && (day === undefined || link.day === undefined || link.day.first <= day));
}

/** Reads the state from the query part of an address; what is not there in the network is passed over. */
export function readRelationsState(parameters: URLSearchParams, network: Network): RelationsState {
  const kinds = new Set(network.links.map(({ kind }) => kind));
  const without = (parameters.get('without') ?? '').split(',').map((kind) => kind.replaceAll('-', ' ') as RelationKind);
  const day = daysOf(network).find((one) => one === parameters.get('day'));
  const actor = network.actors.find(({ id }) => id === parameters.get('actor'))?.id;
  const line = network.links.map(lineOf).find((name) => name === parameters.get('line'));
  return {
    without: new Set(without.filter((kind) => kinds.has(kind))),
    ...(day === undefined ? {} : { day }),
    ...(actor === undefined ? {} : { actor }),
    ...(line === undefined ? {} : { line }),
  };
}

/** Writes the state as the query part of an address, `?` included; empty if all is shown and nothing chosen. */
export function writeRelationsState({ without, day, actor, line }: RelationsState): string {
  const parameters = new URLSearchParams();
  if (without.size > 0) parameters.set('without', [...without].map((kind) => kind.replaceAll(' ', '-')).join(','));
  for (const [name, value] of Object.entries({ day, actor, line })) if (value !== undefined) parameters.set(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%7E', '~')}`;
}
