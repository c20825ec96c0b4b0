import type { Label } from '../../../geometry/label.ts';
import { labelAt, TITLE_SIZE } from '../../../geometry/label.ts';
import { wrapText } from '../../../geometry/text-width.ts';
import type { TimelineEvent } from '../../timeline.ts';
import { depthOf, type PackedEvent, packLane, RADIUS } from './lane-packing.ts';
import { type PlacedPanel, placeEvent } from './panels.ts';

/** A lane to draw: a party's id and name. */
export interface NamedLane {
  id: string;
  title: string;
}

/** A lane with the events that it shows, panel by panel. */
interface PackedLane extends NamedLane {
  label: Label;
  depth: number;
  events: PackedEvent[];
}

/** A lane with its place in the picture. */
export interface PlacedLane extends PackedLane {
  y: number;
  height: number;
}

/** The id of the lane for events of several parties, or of none that has a lane. */
const OTHERS = '';

/** Pixels above and below what a lane holds. */
const PADDING = 8;
/** Pixels by which the stroke across a mark may stand out from it. */
const CROSS = 2;

/** An event of one party stands in that party's lane, every other event in the last one. */
function laneOf(event: TimelineEvent, lanes: readonly NamedLane[]): string {
  const [party, ...more] = event.parties;
  return more.length === 0 && lanes.some(({ id }) => id === party) ? (party ?? OTHERS) : OTHERS;
}

function packOne(lane: NamedLane, lanes: readonly NamedLane[], panels: readonly PlacedPanel[], gutter: number): PackedLane {
  const events = panels.flatMap((panel) => {
    const own = panel.events.filter((event) => laneOf(event, lanes) === lane.id);
    return packLane(
      own.map((event) => placeEvent(event, panel, RADIUS + CROSS)),
      panel,
    );
  });
  const label = labelAt(wrapText(lane.title, { width: gutter - 12, lines: 3, size: TITLE_SIZE }), 0, 0, 'start');
  return { ...lane, label, events, depth: Math.max(depthOf(events), label.height) };
}

/** Packs every lane; the one for several or other parties is left out while it is empty. */
export function packLanes(lanes: readonly NamedLane[], others: string, panels: readonly PlacedPanel[], gutter: number): PackedLane[] {
  const packed = [...lanes, { id: OTHERS, title: others }].map((lane) => packOne(lane, lanes, panels, gutter));
  return packed.filter(({ id, events }) => id !== OTHERS || events.length > 0);
}

/** Stacks the lanes from `top` downwards. */
export function placeLanes(lanes: readonly PackedLane[], top: number): PlacedLane[] {
  let y = top;
  return lanes.map((lane) => {
    const height = lane.depth + 2 * PADDING;
    const inner = y + PADDING;
    const label = { ...lane.label, y: lane.label.y + inner };
    const events = lane.events.map((event) => ({
      ...event,
      top: event.top + inner,
      ...(event.label ? { label: { ...event.label, y: event.label.y + inner } } : {}),
    }));
    const placed = { ...lane, label, events, y, height };
    y += height;
    return placed;
  });
}
