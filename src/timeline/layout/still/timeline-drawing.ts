import type { Label } from '../../../geometry/label.ts';
import type { Paint, Shape } from '../../../geometry/shapes.ts';
import type { TimelineEvent } from '../../timeline.ts';
import type { Connector } from './connectors.ts';
import type { NamedLane } from './lanes.ts';
import type { NamedRange } from './panels.ts';
import type { DrawnSpan } from './span-band.ts';
import type { FormatDay, Tick } from './time-axis.ts';

/** How the timeline is to be drawn. */
export interface TimelineFrame {
  /** The stretches of time that become panels. */
  ranges: readonly NamedRange[];
  /** The parties, in the dossier's order. */
  lanes: readonly NamedLane[];
  /** Pixels from edge to edge. */
  width: number;
  /** The pages' today (YYYY-MM-DD). */
  today: string;
  formatDay: FormatDay;
  /** What the lane of events of several or other parties is called. */
  others?: string;
  /** What the band of conditions is called. */
  conditions?: string;
}

/** A mark of an event: where it stands, its shape (kind) and paint (status), and its label where there was room. */
export interface DrawnMark {
  id: string;
  title: string;
  day: string;
  lane: string;
  x: number;
  y: number;
  r: number;
  shape: Shape;
  status: TimelineEvent['status'];
  paint: Paint;
  approximate: boolean;
  /** The days that are meant, where they are several or only about right: a line at the mark's height. */
  extent?: { x1: number; x2: number };
  label?: Label;
}

export interface DrawnPanel {
  id: string;
  title: Label;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface DrawnLane extends NamedLane {
  label: Label;
  y: number;
  height: number;
}

/** What no range holds. */
export interface Outside {
  of: 'event' | 'condition';
  id: string;
  title: string;
  day: string;
}

export interface TimelineDrawing {
  width: number;
  height: number;
  panels: DrawnPanel[];
  ticks: Tick[];
  lanes: DrawnLane[];
  marks: DrawnMark[];
  connectors: Connector[];
  /** The band of conditions under the lanes; absent without conditions. */
  band?: { y: number; height: number; label: Label };
  spans: DrawnSpan[];
  /** How many conditions there was no room for. */
  more: number;
  /** The line of today, where a panel holds it. */
  today?: { x: number; day: string };
  outside: Outside[];
}
