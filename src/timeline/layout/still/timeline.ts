import { compareTexts } from '../../../compare-texts.ts';
import { MINUTES_A_DAY, minutesOf } from '../../../day/minutes.ts';
import { round } from '../../../geometry/box.ts';
import { ASCENT, type Label, LINE_HEIGHT, labelAt, TITLE_SIZE } from '../../../geometry/label.ts';
import { paintOf, shapeOf } from '../../../geometry/shapes.ts';
import { wrapText } from '../../../geometry/text-width.ts';
import type { ConditionSpan, Timeline, TimelineEvent } from '../../timeline.ts';
import { type Connector, connect } from './connectors.ts';
import { type PackedEvent, RADIUS } from './lane-packing.ts';
import { type PlacedLane, packLanes, placeLanes } from './lanes.ts';
import { hasExtent, type PlacedPanel, placePanels, sizePanels } from './panels.ts';
import { type DrawnSpan, spanBand } from './span-band.ts';
import { ticksOf } from './time-axis.ts';
import type { DrawnLane, DrawnMark, DrawnPanel, Outside, TimelineDrawing, TimelineFrame } from './timeline-drawing.ts';

const GUTTER = 112;
const PADDING = 10;

interface TitledPanel {
  panel: PlacedPanel;
  title: Label;
}

/** The panels' titles, the row of ticks under them, and where the lanes begin. */
function header(panels: readonly PlacedPanel[]): { titles: TitledPanel[]; ticksTop: number; top: number } {
  const titles = panels.map((panel) => {
    const text = wrapText(panel.title, { width: panel.width, lines: 2, size: TITLE_SIZE });
    return { panel, title: labelAt(text, panel.x, 0, 'start') };
  });
  const ticksTop = Math.max(0, ...titles.map(({ title }) => title.height)) + 6;
  return { titles, ticksTop, top: ticksTop + LINE_HEIGHT + 6 };
}

function drawPanel({ id, x, width }: PlacedPanel, title: Label, bottom: number): DrawnPanel {
  const y = title.y - ASCENT;
  return { id, title, x: round(x), y, width: round(width), height: round(bottom - y) };
}

function drawMark(packed: PackedEvent, lane: string): DrawnMark {
  const { event, x, top, x1, x2, label } = packed;
  const { id, title, day, status, approximate } = event;
  const place = { x: round(x), y: round(top + RADIUS), r: RADIUS };
  const extent = hasExtent(event) ? { extent: { x1: round(x1), x2: round(x2) } } : {};
  const look = { shape: shapeOf(event.kind), status, paint: paintOf(status), approximate };
  return { id, title, day, lane, ...place, ...look, ...extent, ...(label ? { label } : {}) };
}

function drawLane({ id, title, label, y, height }: PlacedLane): DrawnLane {
  return { id, title, label, y: round(y), height: round(height) };
}

function connectorsOf(marks: readonly DrawnMark[], events: readonly TimelineEvent[]): Connector[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return [...events]
    .sort((a, b) => compareTexts(a.id, b.id))
    .flatMap(({ id, becomes }) => {
      const from = byId.get(id);
      const to = becomes === undefined ? undefined : byId.get(becomes);
      return from && to && from !== to ? [connect(from, to)] : [];
    });
}

function todayIn(panels: readonly PlacedPanel[], today: string): TimelineDrawing['today'] {
  const noon = minutesOf(today) + MINUTES_A_DAY / 2;
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
  const text = wrapText(title, { width: GUTTER - 12, lines: 3, size: TITLE_SIZE });
  const label = labelAt(text, 0, top + PADDING, 'start');
  return { y: round(top), height: round(Math.max(bottom - top, label.height + PADDING) + PADDING), label };
}

/**
 * Lays out the timeline for one width. Time runs to the right within each named range, every range has its own scale;
 * parties are lanes, one under the other; conditions are bars under the lanes. Labels never touch each other or another
 * mark; a label for which there is no room is left out, its mark stays;
 * of the conditions the most important stay. The same input in any order gives the same numbers.
 */
export function layoutTimeline(timeline: Timeline, frame: TimelineFrame): TimelineDrawing {
  const { others = 'Several or other parties', conditions = 'Conditions', width, today, formatDay } = frame;
  const sized = sizePanels(timeline.events, frame.ranges);
  const panels = placePanels(sized.panels, GUTTER, width);
  const { titles, ticksTop, top } = header(panels);
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
    panels: titles.map(({ panel, title }) => drawPanel(panel, title, height)),
    ticks: panels.flatMap((panel) => ticksOf({ from: panel.start, to: panel.end, x: panel.x, width: panel.width }, ticksTop, formatDay)),
    lanes: lanes.map(drawLane),
    marks,
    connectors: connectorsOf(marks, timeline.events),
    ...(band ? { band } : {}),
    spans: bars.spans,
    more: bars.more,
    ...(line ? { today: line } : {}),
    outside: outsideOf(sized.outside, bars.outside),
  };
}
