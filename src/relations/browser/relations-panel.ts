import { html } from '../../browser/dom.ts';
import type { Row } from '../../downloads/csv.ts';
import type { Network, NetworkLink } from '../layout/network-data.ts';
import type { RelationKind } from '../relations.ts';
import { lineOf, type RelationsState } from './relations-state.ts';

/** Sentences that a group of the panel shows unfolded. */
const SHOWN = 6;

function sentence({ words, day, record, sources }: NetworkLink, base: string): HTMLElement {
  const link = html('a', { href: `${base}${record.collection}/${record.id}/` }, words);
  const named = sources.flatMap(({ id, publisher }, index) => [
    index === 0 ? '' : ', ',
    html('a', { href: `${base}sources/${id}/` }, publisher),
  ]);
  return html('li', {}, link, html('span', { class: 'muted' }, day ? ` ${day.words}. ` : '. ', ...named));
}

/** A kind of links with its sentences, the latest first; what is more than a handful is folded. */
function group(kind: RelationKind, links: readonly NetworkLink[], base: string): Node[] {
  const items = links.toReversed().map((link) => sentence(link, base));
  const heading = html('h3', {}, `${kind.charAt(0).toUpperCase()}${kind.slice(1)} (${links.length})`);
  const list = html('ul', { class: 'list-plain' }, ...items.slice(0, SHOWN));
  if (items.length <= SHOWN) return [heading, list];
  const more = html('details', { class: 'fold' }, html('summary', {}, `${items.length - SHOWN} more`));
  more.append(html('ul', { class: 'list-plain' }, ...items.slice(SHOWN)));
  return [heading, list, more];
}

/** The content of the panel: the sentences of a line or an actor with their sources, or, if nothing is chosen, how to choose. */
export function panelOf(network: Network, links: readonly NetworkLink[], { actor, line }: RelationsState, base: string): Node[] {
  const name = (id: string): string => network.actors.find((one) => one.id === id)?.name ?? id;
  const own = links.filter((link) => (line === undefined ? link.from === actor || link.to === actor : lineOf(link) === line));
  if (actor === undefined && line === undefined) {
    return [html('p', {}, `${links.length} links are shown. Choose an actor or a line to read its sentences and their sources.`)];
  }
  const groups = [...Map.groupBy(own, ({ kind }) => kind)].flatMap(([kind, some]) => group(kind, some, base));
  const [first] = own;
  const title =
    line !== undefined && first
      ? html('h2', { class: 'name' }, `${name(first.from)}, ${first.kind}, ${name(first.to)}`)
      : html('h2', { class: 'name' }, html('a', { href: `${base}actors/${actor}/` }, name(actor ?? '')));
  return own.length > 0 ? [title, ...groups] : [title, html('p', {}, 'No link of the chosen kinds up to this day.')];
}

/** Links as rows to take away. */
export function linkRows(links: readonly NetworkLink[], base: string): Row[] {
  return links.map(({ kind, from, to, day, words, record, sources }) => ({
    ...{ kind, from, to, day: day?.first, dayInWords: day?.words, words, sources: sources.map(({ id }) => id) },
    page: new URL(`${base}${record.collection}/${record.id}/`, location.href).href,
  }));
}
