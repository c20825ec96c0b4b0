import type { View } from './view.ts';
import type { LaneChoice, ViewData } from './view-data.ts';
import { layoutView, type RowsNeeded, type ViewFrame, type ViewLayout, viewFrame } from './view-layout.ts';

/*
 * Lanes that keep at every zoom the rows that they need for the whole stand half empty when the reader comes near. So the
 * frame is settled where a movement ends: each lane gets the rows in which something stands, and conditions of which
 * nothing is in sight get no lane. While the picture moves the frame stays, and what finds no row is counted in bundles.
 */

const isAt = ({ from, to }: View, minute: number): boolean => minute >= from && minute <= to;
const isIn = ({ from, to }: View, start: number, end: number): boolean => end > from && start < to;

/** In how many rows something stands that is in sight. */
function rowsIn({ marks, spans, bundles }: ViewLayout, view: View): RowsNeeded {
  const lanes = new Map<string, number>();
  const need = (lane: string, rows: number): unknown => lanes.set(lane, Math.max(rows, lanes.get(lane) ?? 1));
  for (const { lane, row, minute, event } of marks) if (isAt(view, minute) || isIn(view, event.from, event.to)) need(lane, row + 1);
  for (const { lane, minute } of bundles) if (isAt(view, minute)) need(lane, 1);
  const inSight = spans.filter(({ from, to }) => isIn(view, from, to));
  for (const { lane } of inSight) if (lane !== undefined) need(lane, 1);
  return { lanes, band: Math.max(0, ...inSight.map(({ row }) => row + 1)) };
}

function bundledIn({ bundles }: ViewLayout, view: View): Set<string> {
  return new Set(bundles.filter(({ minute }) => isAt(view, minute)).map(({ lane }) => lane));
}

/** The frame with just the room that a view needs in a picture so many pixels wide: whatever has a mark with all rows has one here. */
export function settledFrame(data: ViewData, choice: LaneChoice, view: View, width: number): ViewFrame {
  const full = viewFrame(data, choice);
  const scale = (width - full.gutter) / (view.to - view.from);
  const whole = layoutView(data, full, scale);
  const needed = rowsIn(whole, view);
  const settled = viewFrame(data, choice, needed);
  const before = bundledIn(whole, view);
  const crowded = [...bundledIn(layoutView(data, settled, scale), view)].filter((lane) => !before.has(lane));
  if (crowded.length === 0) return settled;
  const rows = new Map(full.lanes.map(({ id, rows }) => [id, rows]));
  return viewFrame(data, choice, {
    ...needed,
    lanes: new Map([...needed.lanes, ...crowded.map((id) => [id, rows.get(id) ?? 1] as const)]),
  });
}
