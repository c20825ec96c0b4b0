import type { Label } from '../../geometry/label.ts';
import type { RelationKind, RelationNode } from '../relations.ts';

/** A party to draw: its id and name. */
export interface NamedParty {
  id: string;
  title: string;
}

/** An actor with the size of its circle and of its name, which stands under the circle. */
export interface SizedNode {
  id: string;
  name: string;
  kind: RelationNode['kind'];
  party?: string;
  degree: number;
  r: number;
  lines: string[];
  textWidth: number;
  /** Of the circle and the name together. */
  width: number;
  height: number;
}

/** A sized actor with the middle of the box that holds circle and name. */
export interface PlacedNode extends SizedNode {
  cx: number;
  cy: number;
}

export interface DrawnNode {
  id: string;
  name: string;
  kind: RelationNode['kind'];
  party?: string;
  degree: number;
  x: number;
  y: number;
  r: number;
  label: Label & { text: string };
}

/** All links of one kind from one actor to another, drawn as one. The path ends before the second one's rim. */
export interface DrawnLink {
  kind: RelationKind;
  from: string;
  to: string;
  path: string;
  count: number;
  /** The links' ids, sorted. */
  ids: string[];
}

/** A party's part of the picture: a rectangle (round its corners) around x,y, rx to either side and ry up and down. */
export interface DrawnGroup {
  party: string;
  label: Label;
  x: number;
  y: number;
  rx: number;
  ry: number;
}

export interface RelationsDrawing {
  width: number;
  height: number;
  groups: DrawnGroup[];
  nodes: DrawnNode[];
  links: DrawnLink[];
}
