import type { Anchor, Box } from './box.ts';
import { leftOf, round } from './box.ts';

/** Pixels of a label's letters; the stylesheet has to use the same. */
export const LABEL_SIZE = 12;
/** Titles of panels, lanes and bands are measured larger, so that they may be set bold at LABEL_SIZE. */
export const TITLE_SIZE = 13.5;
/** Pixels from one line of a label to the next. */
export const LINE_HEIGHT = 14;
/** Pixels from the top of a line to its baseline. */
export const ASCENT = 11;

/** Text in a drawing: `y` is the baseline of the first line; width and height hold all lines. */
export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor: Anchor;
  width: number;
  height: number;
}

/** The rectangle that a label takes up. */
export function labelBox(label: Omit<Label, 'lines'>): Box {
  return { x: leftOf(label.x, label.width, label.anchor), y: label.y - ASCENT, width: label.width, height: label.height };
}

/** A label whose rectangle begins at `top` and hangs at `x` by its anchor. */
export function labelAt(text: { lines: string[]; width: number }, x: number, top: number, anchor: Anchor): Label {
  const height = text.lines.length * LINE_HEIGHT;
  return { x: round(x), y: round(top + ASCENT), lines: text.lines, anchor, width: round(text.width), height };
}
