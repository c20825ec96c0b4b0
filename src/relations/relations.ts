import { MultiDirectedGraph } from 'graphology';
import { compareTexts } from '../compare-texts.ts';
import { compareMissingDays } from '../day/order.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { actorsInOrder } from '../dossier/order.ts';
import { partyOf, principalOf } from '../dossier/parties.ts';
import type { ActorKind } from '../schema/actor.ts';
import type { Citation } from '../schema/citation.ts';
import type { FieldPath } from '../schema/record.ts';
import { actorLinks, conditionLinks, eventLinks, type LinkDraft, type RelationKind, type Wording } from './relation-links.ts';

export type { RelationKind } from './relation-links.ts';

/** An actor, and how many links lead to or from it. */
export interface RelationNode {
  id: string;
  name: string;
  kind: ActorKind;
  /** The party's id. */
  party?: string;
  degree: number;
}

/** What one record says of two actors. */
export interface RelationLink {
  /** Unique, and made of what the link is: it does not change when others are added. */
  id: string;
  kind: RelationKind;
  from: string;
  to: string;
  /** As written. */
  day?: string;
  /** A plain sentence without the day. */
  words: string;
  record: { collection: 'events' | 'conditions' | 'actors'; id: string };
  /** The field of the record that says so. */
  path: FieldPath;
  citations: Citation[];
}

/** A link with what its sentence is made of, so that it can be told together with others. */
export interface ToldLink extends RelationLink {
  /** The sentence of any names. */
  tell: Wording;
  /** Whether it is true of both alike. */
  mutual: boolean;
}

/** Who has to do with whom. */
export interface Relations {
  nodes: RelationNode[];
  links: RelationLink[];
}

type Graph = MultiDirectedGraph<Omit<RelationNode, 'degree'>, ToldLink>;

function linkOf(graph: Graph, draft: LinkDraft, record: RelationLink['record']): ToldLink {
  const { kind, from, to, day, path, citations, words: tell, mutual = false } = draft;
  const id = [kind.replaceAll(' ', '-'), from, to, record.collection, record.id].join('--');
  const words = tell([graph.getNodeAttribute(from, 'name')], [graph.getNodeAttribute(to, 'name')]);
  return { id, kind, from, to, words, record, path, citations, tell, mutual, ...(day === undefined ? {} : { day }) };
}

/** Adds what one record says, which comes by day: of one pair and kind the earliest is kept. Nothing is said of actors that are not there. */
function addLinks(graph: Graph, record: RelationLink['record'], drafts: readonly LinkDraft[]): void {
  for (const draft of drafts) {
    if (draft.from === draft.to || !graph.hasNode(draft.from) || !graph.hasNode(draft.to)) continue;
    const link = linkOf(graph, draft, record);
    if (!graph.hasEdge(link.id)) graph.addEdgeWithKey(link.id, link.from, link.to, link);
  }
}

function graphOf(dossier: Dossier): Graph {
  const graph: Graph = new MultiDirectedGraph();
  for (const { id, name, kind } of actorsInOrder(dossier)) {
    const party = partyOf(dossier, id)?.id;
    graph.addNode(id, { id, name, kind, ...(party === undefined ? {} : { party }) });
  }
  for (const actor of dossier.actors.values()) addLinks(graph, { collection: 'actors', id: actor.id }, actorLinks(actor));
  for (const event of dossier.events.values()) {
    const across = eventLinks(event).filter(({ from, to }) => principalOf(dossier, from) !== principalOf(dossier, to));
    addLinks(graph, { collection: 'events', id: event.id }, across);
  }
  for (const condition of dossier.conditions.values()) {
    addLinks(graph, { collection: 'conditions', id: condition.id }, conditionLinks(dossier, condition));
  }
  return graph;
}

function inOrder<Link extends RelationLink>(links: readonly Link[]): Link[] {
  return links.toSorted((a, b) => compareMissingDays(a.day, b.day) || compareTexts(a.id, b.id));
}

/** The links between the actors as `relationsOf` has them, each with what its sentence is made of. */
export function toldLinksOf(dossier: Dossier): ToldLink[] {
  return inOrder(graphOf(dossier).mapEdges((_, link): ToldLink => link));
}

/**
 * The actors, by party in the order of dossier.yaml, and the links between
 * them: undated ones first, then by day, then by id. That two who act for one
 * and the same were in a room is no relation. An actor without links is
 * there with degree 0.
 */
export function relationsOf(dossier: Dossier): Relations {
  const graph = graphOf(dossier);
  const nodes = graph.mapNodes((id, attributes): RelationNode => ({ ...attributes, degree: graph.degree(id) }));
  const links = graph.mapEdges((_, { tell: _tell, mutual: _mutual, ...link }): RelationLink => link);
  return { nodes, links: inOrder(links) };
}
