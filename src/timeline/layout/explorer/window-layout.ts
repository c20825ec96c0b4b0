import { LINE_HEIGHT, TITLE_SIZE } from '../../../geometry/label.ts';
import { wrapText } from '../../../geometry/text-width.ts';
import { scaleStep } from './time-window.ts';
import type { LaneChoice, TimelineData, WindowCondition } from './timeline-data.ts';
import { type FilledLane, lanesOf } from './window-lanes.ts';
import { type Bundle, packRows, type RowMark } from './window-rows.ts';
import { type SpanRow, spanRows } from './window-spans.ts';

/** A lane with its place in the picture; it keeps it until the frame is settled anew. */
interface ViewLaneBox extends FilledLane {
  y: number;
  height: number;
  rows: number;
  lines: string[];
}

/** The lanes and the band of conditions: what does not change while the reader zooms. */
export interface LaneFrame {
  choice: LaneChoice;
  gutter: number;
  lanes: ViewLaneBox[];
  /** The band of conditions; undefined if the lanes are conditions or there are none. */
  band?: { y: number; height: number; rows: number };
  height: number;
}

/** The number of rows in use in each lane and in the band; lanes that are not named need no more than one. */
export interface RowsNeeded {
  lanes: ReadonlyMap<string, number>;
  band: number;
}

export interface PlacedRowMark extends RowMark {
  lane: string;
  y: number;
}

export interface PlacedBundle extends Bundle {
  lane: string;
  y: number;
}

export interface PlacedSpan extends SpanRow {
  y: number;
  height: number;
  /** The lane that is the condition's own; its title stands beside the lane then. */
  lane?: string;
}

/** The content of the picture at one step of scale; horizontal positions are minutes. */
export interface WindowLayout {
  marks: PlacedRowMark[];
  bundles: PlacedBundle[];
  spans: PlacedSpan[];
}

/** Pixels for the two rows of the axis at the top. */
export const AXIS = 44;
const ROW = 20;
const PADDING = 7;
/** Pixels of the row of bundles under a lane's rows. */
const BUNDLES = 18;
const SPAN_ROW = 18;
const BAND_ROWS = 9;

/** More rows for more events, by their square root: twice as many rows hold more than twice as many events when zoomed in. */
function rowCount({ events }: FilledLane, choice: LaneChoice): number {
  const wish = Math.ceil(Math.sqrt(events.length));
  return choice === 'condition' ? Math.max(1, Math.min(3, wish - 1)) : Math.max(2, Math.min(7, wish));
}

function placeLanes(lanes: readonly FilledLane[], choice: LaneChoice, gutter: number, needed?: RowsNeeded): ViewLaneBox[] {
  let y = AXIS;
  return lanes.map((lane) => {
    const rows = needed ? (needed.lanes.get(lane.id) ?? 1) : rowCount(lane, choice);
    const { lines } = wrapText(lane.title, { width: gutter - 14, lines: choice === 'condition' ? 1 : 2, size: TITLE_SIZE });
    const room = rows * ROW + 2 * PADDING + (lane.events.length > rows ? BUNDLES : 0);
    const height = Math.max(room, lines.length * LINE_HEIGHT + 2 * PADDING);
    const placed = { ...lane, rows, lines, y, height };
    y += height;
    return placed;
  });
}

/** All lanes, but of conditions those that are needed, if any is: there may be dozens. */
function lanesNeeded(data: TimelineData, choice: LaneChoice, needed?: RowsNeeded): FilledLane[] {
  const lanes = lanesOf(data, choice);
  if (choice !== 'condition' || !needed || needed.lanes.size === 0) return lanes;
  return lanes.filter(({ id }) => needed.lanes.has(id));
}

/**
 * The lanes of the reader's choice from the top to the bottom of the picture, and the band of conditions below them: with
 * the rows that are needed, or as many as suit the whole.
 */
export function laneFrame(data: TimelineData, choice: LaneChoice, needed?: RowsNeeded): LaneFrame {
  const gutter = choice === 'condition' ? 270 : 118;
  const lanes = placeLanes(lanesNeeded(data, choice, needed), choice, gutter, needed);
  const bottom = lanes.reduce((sum, { height }) => sum + height, AXIS);
  if (choice === 'condition' || data.spans.length === 0) return { choice, gutter, lanes, height: bottom };
  const rows = needed ? Math.max(1, needed.band) : BAND_ROWS;
  const height = rows * SPAN_ROW + 2 * PADDING;
  return { choice, gutter, lanes, band: { y: bottom, height, rows }, height: bottom + height };
}

function inBand(span: SpanRow, top: number): PlacedSpan {
  return { ...span, y: top + PADDING + span.row * SPAN_ROW, height: SPAN_ROW - 4 };
}

/** A condition as the ground of its own lane. */
function inLane(span: WindowCondition, { id, y, height }: ViewLaneBox): PlacedSpan {
  return { ...span, row: 0, width: 0, y: y + 3, height: height - 6, lane: id };
}

/** Lays the events and conditions out for a scale in pixels a minute; it holds up to the next step of scale. */
export function layoutWindow(data: TimelineData, frame: LaneFrame, pixelsAMinute: number): WindowLayout {
  const scale = scaleStep(pixelsAMinute);
  const layout: WindowLayout = { marks: [], bundles: [], spans: [] };
  for (const { id, y, rows, events } of frame.lanes) {
    const own = packRows(events, id, rows, scale);
    for (const mark of own.marks) layout.marks.push({ ...mark, lane: id, y: y + PADDING + (mark.row + 0.5) * ROW });
    for (const bundle of own.bundles) layout.bundles.push({ ...bundle, lane: id, y: y + PADDING + rows * ROW + BUNDLES / 2 });
  }
  const { band } = frame;
  if (band) layout.spans = spanRows(data.spans, band.rows, scale).map((span) => inBand(span, band.y));
  else layout.spans = frame.lanes.flatMap((lane) => (lane.span ? [inLane(lane.span, lane)] : []));
  return layout;
}
