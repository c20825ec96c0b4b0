import { compareTexts } from '../../../compare-texts.ts';
import { firstDay, lastDay, minuteOf } from '../../../day/day.ts';
import { endOfDay, minutesOf } from '../../../day/minutes.ts';
import type { TimelineEvent } from '../../timeline.ts';
import { axis, type TimeDomain } from './time-axis.ts';

/** A named stretch of time, as the dossier's file gives it; its ends may be years, months or days. */
export interface NamedRange {
  id: string;
  title: string;
  from: string;
  to: string;
}

/** A range with its first moment, the moment after its last, and the events that it shows. */
interface SizedPanel extends NamedRange {
  start: number;
  end: number;
  events: TimelineEvent[];
}

/** A panel with its place in the picture. */
export interface PlacedPanel extends SizedPanel, Omit<TimeDomain, 'from' | 'to'> {
  at: (minute: number) => number;
}

/** Pixels between two panels. */
const PANEL_GAP = 20;
const LEAST_WIDTH = 124;

/** Days of a panel that an event also has; negative if they lie apart. */
function shared(event: TimelineEvent, panel: SizedPanel): number {
  return Math.min(endOfDay(event.to), panel.end) - Math.max(minutesOf(event.from), panel.start);
}

const isWhole = (event: TimelineEvent, panel: SizedPanel): boolean => shared(event, panel) >= endOfDay(event.to) - minutesOf(event.from);

/** The shortest panel that holds the whole event, else the one that holds most of it. */
function panelFor(event: TimelineEvent, panels: readonly SizedPanel[]): SizedPanel | undefined {
  const whole = panels.filter((panel) => isWhole(event, panel)).sort((a, b) => a.end - a.start - (b.end - b.start));
  if (whole[0]) return whole[0];
  const most = panels.filter((panel) => shared(event, panel) > 0).sort((a, b) => shared(event, b) - shared(event, a));
  return most[0];
}

/** Deals the events to the ranges, which come out in the order of time; `outside` are the events that none shows. */
export function sizePanels(
  events: readonly TimelineEvent[],
  ranges: readonly NamedRange[],
): { panels: SizedPanel[]; outside: TimelineEvent[] } {
  const panels = ranges
    .map((range) => ({
      ...range,
      start: minutesOf(firstDay(range.from)),
      end: endOfDay(lastDay(range.to)),
      events: [] as TimelineEvent[],
    }))
    .filter((panel) => panel.end > panel.start)
    .sort((a, b) => a.start - b.start || a.end - b.end || compareTexts(a.id, b.id));
  const outside: TimelineEvent[] = [];
  for (const event of [...events].sort((a, b) => compareTexts(a.from, b.from) || compareTexts(a.id, b.id))) {
    (panelFor(event, panels)?.events ?? outside).push(event);
  }
  return { panels, outside };
}

/** Puts the panels side by side from `left` to `right`: each has a least width, the rest goes by the number of events. */
export function placePanels(panels: readonly SizedPanel[], left: number, right: number): PlacedPanel[] {
  const room = Math.max(0, right - left - PANEL_GAP * (panels.length - 1));
  const least = Math.min(LEAST_WIDTH, room / Math.max(1, panels.length));
  const total = panels.reduce((sum, { events }) => sum + events.length, 0);
  const rest = room - least * panels.length;
  let x = left;
  return panels.map((panel) => {
    const share = total === 0 ? 1 / panels.length : panel.events.length / total;
    const placed = { ...panel, x, width: least + rest * share, at: axis(panel.start, panel.end, x, x + least + rest * share) };
    x += placed.width + PANEL_GAP;
    return placed;
  });
}

/** The position of an event in its panel, and the extent of its time. */
export interface PlacedEvent {
  event: TimelineEvent;
  x: number;
  /** The days that are meant: from their first moment to the end of their last. */
  x1: number;
  x2: number;
  /** Whether the hour is known; if not, the mark may be anywhere in its days. */
  timed: boolean;
}

/** Whether an event means several days, or one that is only about right: a line shows them. */
export const hasExtent = ({ approximate, from, to }: TimelineEvent): boolean => approximate || from !== to;

/** The place of an event: at its hour, or in the middle of its days. Days beyond the panel are cut off. */
export function placeEvent(event: TimelineEvent, panel: PlacedPanel, radius: number): PlacedEvent {
  const minute = minuteOf(event.day);
  const clamp = (x: number): number => Math.min(panel.x + panel.width - radius, Math.max(panel.x + radius, x));
  const x1 = Math.max(panel.x, panel.at(minutesOf(event.from)));
  const x2 = Math.min(panel.x + panel.width, panel.at(endOfDay(event.to)));
  const x = minute === undefined ? (x1 + x2) / 2 : panel.at(minutesOf(event.from) + minute);
  return { event, x: clamp(x), x1, x2, timed: minute !== undefined };
}
