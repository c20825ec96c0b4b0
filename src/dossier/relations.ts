import { MultiDirectedGraph } from 'graphology';
import type { ActorKind } from '../schema/actor.ts';
import type { Citation } from '../schema/citation.ts';
import type { Dossier } from './dossier.ts';
import { actorsInOrder, compareMissingDays, compareTexts } from './order.ts';
import { partyOf } from './parties.ts';
import { actorLinks, conditionLinks, eventLinks, type LinkDraft, type RelationKind } from './relation-links.ts';

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
  citations: Citation[];
}

export interface Relations {
  nodes: RelationNode[];
  links: RelationLink[];
}

type Record = RelationLink['record'];

/** Names go in last and literally: a name or a title may hold any sign. */
function worded(dossier: Dossier, { words, from, to }: LinkDraft): string {
  const name = (id: string) => dossier.actors.get(id)?.name ?? id;
  return words.replace(/^\{from\}(.*?)(?:\{to\}|(?=:))/, (_, between: string) => {
    return `${name(from)}${between}${words.startsWith(`{from}${between}{to}`) ? name(to) : ''}`;
  });
}

function linkOf(dossier: Dossier, draft: LinkDraft, record: Record): RelationLink {
  const { kind, from, to, day, citations } = draft;
  const id = [kind.replaceAll(' ', '-'), from, to, record.collection, record.id].join('--');
  return { id, kind, from, to, words: worded(dossier, draft), record, citations, ...(day === undefined ? {} : { day }) };
}
