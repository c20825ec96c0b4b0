import type { ConditionSpan, Timeline, TimelineEvent } from '../dossier/timeline.ts';
import { round } from './box.ts';
import { type Connector, connect } from './connectors.ts';
import { type Label, LABEL_SIZE, LINE_HEIGHT, labelAt } from './label.ts';
import { type PackedEvent, RADIUS } from './lane-packing.ts';
import { type NamedLane, type PlacedLane, packLanes, placeLanes } from './lanes.ts';
import { type NamedRange, type PlacedPanel, placePanels, sizePanels } from './panels.ts';
import { type Paint, paintOf, type Shape, shapeOf } from './shapes.ts';
import { type DrawnSpan, spanBand } from './span-band.ts';
import { wrapText } from './text-width.ts';
import { DAY, type FormatDay, startOf, type Tick, ticksOf } from './time-axis.ts';

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
  /** The line of today, where a panel holds it. */
  today?: { x: number; day: string };
  outside: Outside[];
}

const GUTTER = 112;
const PADDING = 10;

/** The lowest line of the titles, and the ticks' row under it. */
function header(panels: readonly PlacedPanel[]): { titles: Label[]; ticksTop: number; bottom: number } {
  const titles = panels.map((panel) => labelAt(wrapText(panel.title, { width: panel.width, lines: 2, size: LABEL_SIZE }), panel.x, 0, 'start'));
  const ticksTop = Math.max(0, ...titles.map(({ height }) => height)) + 6;
  return { titles, ticksTop, bottom: ticksTop + LINE_HEIGHT + 6 };
}

function drawMark(packed: PackedEvent, lane: string): DrawnMark {
  const { event, x, top, x1, x2, label } = packed;
  const { id, title, day, status, approximate } = event;
  const place = { x: round(x), y: round(top + RADIUS), r: RADIUS };
  const extent = approximate || event.from !== event.to ? { extent: { x1: round(x1), x2: round(x2) } } : {};
  const look = { shape: shapeOf(event.kind), status, paint: paintOf(status), approximate };
  return { id, title, day, lane, ...place, ...look, ...extent, ...(label ? { label } : {}) };
}

function drawLane({ id, title, label, y, height }: PlacedLane): DrawnLane {
  return { id, title, label, y: round(y), height: round(height) };
}

function connectorsOf(marks: readonly DrawnMark[], events: readonly TimelineEvent[]): Connector[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return [...events]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, becomes }) => {
      const from = byId.get(id);
      const to = becomes === undefined ? undefined : byId.get(becomes);
      return from && to && from !== to ? [connect(from, to)] : [];
    });
}

function todayIn(panels: readonly PlacedPanel[], today: string): TimelineDrawing['today'] {
  const noon = startOf(today) + DAY / 2;
  const panel = panels.find(({ start, end }) => start <= noon && noon < end);
  return panel && { x: round(panel.at(noon)), day: today };
}

function outsideOf(events: readonly TimelineEvent[], spans: readonly ConditionSpan[]): Outside[] {
  const out = (of: Outside['of'], id: string, title: string, day: string): Outside => ({ of, id, title, day });
  return [
    ...events.map(({ id, title, day }) => out('event', id, title, day)),
    ...spans.map(({ id, title, from }) => out('condition', id, title, from)),
  ];
}

/** The band's name beside it, and how far it reaches; undefined without spans. */
function bandOf(spans: readonly DrawnSpan[], title: string, top: number, bottom: number): TimelineDrawing['band'] {
  if (spans.length === 0) return undefined;
  const text = wrapText(title, { width: GUTTER - 12, lines: 3, size: LABEL_SIZE });
  const label = labelAt(text, 0, top + PADDING, 'start');
  return { y: round(top), height: round(Math.max(bottom - top, label.height + PADDING) + PADDING), label };
}

/**
 * Lays out the timeline for one width. Time runs to the right within each named range, every range has its own scale;
 * parties are lanes, one under the other; conditions are bars under the lanes. Labels never touch each other or another
 * mark; a label for which there is no room is left out, its mark stays. The same input in any order gives the same numbers.
 */
export function layoutTimeline(timeline: Timeline, frame: TimelineFrame): TimelineDrawing {
  const { others = 'Several or other parties', conditions = 'Conditions', width, today, formatDay } = frame;
  const sized = sizePanels(timeline.events, frame.ranges);
  const panels = placePanels(sized.panels, GUTTER, width);
  const { titles, ticksTop, bottom: top } = header(panels);
  const lanes = placeLanes(packLanes(frame.lanes, others, panels, GUTTER), top);
  const bottom = lanes.reduce((sum, { height }) => sum + height, top);
  const bars = spanBand(timeline.spans, panels, bottom + PADDING);
  const band = bandOf(bars.spans, conditions, bottom, bars.bottom);
  const marks = lanes.flatMap((lane) => lane.events.map((event) => drawMark(event, lane.id)));
  const line = todayIn(panels, today);
  const height = round(band ? band.y + band.height : bottom);
  return {
    width,
    height,
    panels: panels.map((panel, index) => drawPanel(panel, titles[index], height)),
    ticks: panels.flatMap((panel) => ticksOf({ from: panel.start, to: panel.end, x: panel.x, width: panel.width }, ticksTop, formatDay)),
    lanes: lanes.map(drawLane),
    marks,
    connectors: connectorsOf(marks, timeline.events),
    ...(band ? { band } : {}),
    spans: bars.spans,
    ...(line ? { today: line } : {}),
    outside: outsideOf(sized.outside, bars.outside),
  };
}
