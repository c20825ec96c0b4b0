import type { TimeWindow } from './time-window.ts';
import type { LaneChoice, TimelineData } from './timeline-data.ts';
import { type LaneFrame, laneFrame, layoutWindow, type RowsNeeded, type WindowLayout } from './window-layout.ts';

/*
 * Lanes that keep at every zoom the rows that they need for the whole stand half empty when the reader comes near. So the
 * frame is settled where a movement ends: each lane gets the rows in which something stands, and conditions of which
 * nothing is in sight get no lane. While the picture moves the frame stays, and what finds no row is counted in bundles.
 */

const isAt = ({ from, to }: TimeWindow, minute: number): boolean => minute >= from && minute <= to;
const isIn = ({ from, to }: TimeWindow, start: number, end: number): boolean => end > from && start < to;

/** The number of rows that hold something in sight. */
function rowsIn({ marks, spans, bundles }: WindowLayout, view: TimeWindow): RowsNeeded {
  const lanes = new Map<string, number>();
  const need = (lane: string, rows: number): unknown => lanes.set(lane, Math.max(rows, lanes.get(lane) ?? 1));
  for (const { lane, row, minute, event } of marks) if (isAt(view, minute) || isIn(view, event.from, event.to)) need(lane, row + 1);
  for (const { lane, minute } of bundles) if (isAt(view, minute)) need(lane, 1);
  const inSight = spans.filter(({ from, to }) => isIn(view, from, to));
  for (const { lane } of inSight) if (lane !== undefined) need(lane, 1);
  return { lanes, band: Math.max(0, ...inSight.map(({ row }) => row + 1)) };
}

function bundledIn({ bundles }: WindowLayout, view: TimeWindow): Set<string> {
  return new Set(bundles.filter(({ minute }) => isAt(view, minute)).map(({ lane }) => lane));
}

/** The smallest frame for a view in a picture of this width in pixels: every event that gets a mark at full height keeps its mark. */
export function compactFrame(data: TimelineData, choice: LaneChoice, view: TimeWindow, width: number): LaneFrame {
  const full = laneFrame(data, choice);
  const scale = (width - full.gutter) / (view.to - view.from);
  const whole = layoutWindow(data, full, scale);
  const needed = rowsIn(whole, view);
  const settled = laneFrame(data, choice, needed);
  const before = bundledIn(whole, view);
  const crowded = [...bundledIn(layoutWindow(data, settled, scale), view)].filter((lane) => !before.has(lane));
  if (crowded.length === 0) return settled;
  const rows = new Map(full.lanes.map(({ id, rows }) => [id, rows]));
  return laneFrame(data, choice, {
    ...needed,
    lanes: new Map([...needed.lanes, ...crowded.map((id) => [id, rows.get(id) ?? 1] as const)]),
  });
}
