import type { Box } from '../../../geometry/box.ts';
import { overlap } from '../../../geometry/box.ts';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelAt, labelBox } from '../../../geometry/label.ts';
import { type Wrapped, wrapText } from '../../../geometry/text-width.ts';
import { hasExtent, type PlacedEvent } from './panels.ts';

/*
 * Within one lane of one panel the events are put down one after the other, the most important first. Each takes the
 * highest place at which its mark and its whole label touch nothing that stands there already: to the right of the mark,
 * to the left, or below. When the lane is as deep as labels may make it, a shortened label is tried, and then the mark
 * stands alone. Marks are never dropped: they go down, or aside within the days that they mean, until there is room.
 */

/** An event with its place in the lane: `top` counts from the lane's upper edge. */
export interface PackedEvent extends PlacedEvent {
  top: number;
  label?: Label;
}

/** Half the width and height of a mark. */
export const RADIUS = 6;
/** Pixels between things in a lane. */
const CLEAR = 5;
/** How deep the labels may make a lane. */
const DEPTH = 76;
const STEP = 4;
const WIDTHS = [132, 168, 210, 104];
const LEAST_LABEL = 44;
/** A shortened label says nothing in less. */
const LEAST_CUT = 120;
/** From a mark's top to the top of a label beside it: the first line stands level with the mark. */
const BESIDE = RADIUS - LINE_HEIGHT / 2;

type Frame = Pick<Box, 'x' | 'width'>;

/** What a mark at `top` covers: itself, and the line of its days where it has one. */
function markBoxes(placed: PlacedEvent, top: number): Box[] {
  const mark = { x: placed.x - RADIUS, y: top, width: 2 * RADIUS, height: 2 * RADIUS };
  if (!hasExtent(placed.event)) return [mark];
  return [mark, { x: placed.x1, y: top + RADIUS - 2, width: placed.x2 - placed.x1, height: 4 }];
}

/** A label's text and where it hangs when the mark's top is 0. */
interface Choice {
  text: Wrapped;
  x: number;
  anchor: Label['anchor'];
  drop: number;
}

/** The texts that fit a room, without doubles; a text that would be cut is left out unless `cut`. */
function textsFor(title: string, room: number, cut: boolean): Wrapped[] {
  const widths = WIDTHS.filter((width) => width <= room && !(cut && width < LEAST_CUT));
  const tried = (widths.length > 0 ? widths : [room]).map((width) => wrapText(title, { width, lines: 2, size: LABEL_SIZE }));
  return tried.filter((text) => text.cut === cut && text.lines.length > 0);
}

/** The places for a label: to the right of the mark, under it, to its left (lines that end at a mark read worst). */
function choicesFor(placed: PlacedEvent, frame: Frame, cut: boolean): Choice[] {
  const long = hasExtent(placed.event);
  const edge = frame.x + frame.width;
  const right = Math.max(placed.x + RADIUS, long ? placed.x2 : 0) + CLEAR;
  const left = Math.min(placed.x - RADIUS, long ? placed.x1 : edge) - CLEAR;
  const texts = (room: number): Wrapped[] => (room < (cut ? LEAST_CUT : LEAST_LABEL) ? [] : textsFor(placed.event.title, room, cut));
  const under = (text: Wrapped): number => Math.max(frame.x, Math.min(placed.x - RADIUS, edge - text.width));
  const beside = texts(edge - right).map((text): Choice => ({ text, x: right, anchor: 'start', drop: BESIDE }));
  const below = texts(frame.width).map((text): Choice => ({ text, x: under(text), anchor: 'start', drop: 2 * RADIUS + 2 }));
  const before = texts(left - frame.x).map((text): Choice => ({ text, x: left, anchor: 'end', drop: BESIDE }));
  // A line to the event that took its place leaves to the right: no label there if it can be helped.
  return placed.event.becomes === undefined ? [...beside, ...below, ...before] : [...below, ...before, ...beside];
}

const isFree = (boxes: readonly Box[], taken: readonly Box[]): boolean =>
  boxes.every((box) => taken.every((other) => !overlap(box, other, CLEAR)));

/** The highest place for a mark with a label, if the lane has one. */
function withLabel(placed: PlacedEvent, frame: Frame, taken: readonly Box[], cut: boolean): PackedEvent | undefined {
  const choices = choicesFor(placed, frame, cut);
  for (let top = 0; top <= DEPTH; top += STEP) {
    for (const { text, x, anchor, drop } of choices) {
      const label = labelAt(text, x, top + drop, anchor);
      if (top + drop + label.height > DEPTH) continue;
      if (isFree([...markBoxes(placed, top), labelBox(label)], taken)) return { ...placed, top, label };
    }
  }
  return undefined;
}

/** Where a mark may stand besides its own place, nearest first: nowhere else if its hour is known. */
function shiftsOf({ x, x1, x2, timed }: PlacedEvent): number[] {
  if (timed) return [x];
  const pitch = 2 * RADIUS + CLEAR;
  const count = Math.max(0, Math.floor((x2 - x1 - 2 * RADIUS) / 2 / pitch));
  return [x, ...Array.from({ length: count }, (_, index) => [x + (index + 1) * pitch, x - (index + 1) * pitch]).flat()];
}

/** The highest place for a mark alone; below the last thing there is always one. */
function alone(placed: PlacedEvent, taken: readonly Box[]): PackedEvent {
  const places = shiftsOf(placed);
  for (let top = 0; ; top += STEP) {
    const x = places.find((place) => isFree(markBoxes({ ...placed, x: place }, top), taken));
    if (x !== undefined) return { ...placed, x, top };
  }
}

/** Equals keep the order in which the panel has them: by day, then by id. */
const byImportance = (a: PlacedEvent, b: PlacedEvent): number => b.event.importance - a.event.importance || a.x - b.x;

/** Puts the events of one lane of one panel under and beside each other; see above. */
export function packLane(events: readonly PlacedEvent[], frame: Frame): PackedEvent[] {
  const taken: Box[] = [];
  return [...events].sort(byImportance).map((placed) => {
    const packed = withLabel(placed, frame, taken, false) ?? withLabel(placed, frame, taken, true) ?? alone(placed, taken);
    taken.push(...markBoxes(packed, packed.top), ...(packed.label ? [labelBox(packed.label)] : []));
    return packed;
  });
}

/** How deep the packed events reach below the lane's upper edge. */
export function depthOf(packed: readonly PackedEvent[]): number {
  const bottoms = packed.map(({ top, label }) => Math.max(top + 2 * RADIUS, label ? labelBox(label).y + label.height : 0));
  return Math.max(0, ...bottoms);
}
