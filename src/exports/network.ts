import { MultiDirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import { firstDay } from '../day/day.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { relationsOf } from '../relations/relations.ts';
import { writeCitation } from '../schema/citation.ts';
import { asXml } from './xml.ts';

type Fields = Record<string, string>;
type Network = MultiDirectedGraph<Fields, Fields>;

/** The relations as a graph of actors, with the sentence, the day and the sources of each link. */
function networkOf(dossier: Dossier): Network {
  const network: Network = new MultiDirectedGraph();
  const { nodes, links } = relationsOf(dossier);
  for (const { id, name, kind, party = '' } of nodes) network.addNode(id, { label: name, kind, party });
  for (const { id, kind, from, to, day, words, citations } of links) {
    const sources = citations.map(writeCitation).join('; ');
    network.addDirectedEdgeWithKey(id, from, to, { label: kind, sentence: words, day: day === undefined ? '' : firstDay(day), sources });
  }
  return network;
}

/** The relations as GEXF 1.2, which Gephi and its like read. */
export function relationsAsGexf(dossier: Dossier): string {
  const withLabel = (_: string, { label = '', ...attributes }: Fields) => ({ label, attributes });
  return write(networkOf(dossier), { version: '1.2', formatNode: withLabel, formatEdge: withLabel });
}

/** The attributes that nodes and links have in GraphML, all of them text. */
const KEYS = { node: ['label', 'kind', 'party'], edge: ['label', 'sentence', 'day', 'sources'] } as const;

type Part = keyof typeof KEYS;

/** The id of a key in the file: nodes and links have keys of their own, for not every program knows keys of both. */
const keyId = (part: Part, name: string): string => `${part}-${name}`;

const keysOf = (part: Part): string[] =>
  KEYS[part].map((name) => `  <key id="${keyId(part, name)}" for="${part}" attr.name="${name}" attr.type="string"/>`);

const dataOf = (part: Part, fields: Fields): string =>
  KEYS[part].map((name) => `<data key="${keyId(part, name)}">${asXml(fields[name] ?? '')}</data>`).join('');

/**
 * The relations as GraphML, which most programs for graphs read. Written here: graphology's package for it reads only.
 */
export function relationsAsGraphml(dossier: Dossier): string {
  const network = networkOf(dossier);
  const nodes = network.mapNodes((id, fields) => `    <node id="${asXml(id)}">${dataOf('node', fields)}</node>`);
  const edges = network.mapEdges(
    (id, fields, from, to) => `    <edge id="${asXml(id)}" source="${asXml(from)}" target="${asXml(to)}">${dataOf('edge', fields)}</edge>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keysOf('node'),
    ...keysOf('edge'),
    '  <graph id="relations" edgedefault="directed">',
    ...nodes,
    ...edges,
    '  </graph>\n</graphml>\n',
  ].join('\n');
}
