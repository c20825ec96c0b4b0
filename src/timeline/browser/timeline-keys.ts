import { panned, type TimeWindow, zoomed } from '../layout/explorer/time-window.ts';
import { type Direction, directionOf } from './timeline-walk.ts';

/** What the keys do, in words. */
export const HELP =
  'Arrow keys walk from mark to mark, + and − zoom, 0 shows the whole, Enter opens, Esc leaves. With Ctrl, the wheel zooms.';

/** What a key works on: what is shown, and the minute that stays in place when it zooms. */
export interface KeyPlace {
  view: TimeWindow;
  whole: TimeWindow;
  /** The minute of what is chosen. */
  chosen: number | undefined;
}

/** What a key asks for. */
export interface KeyActions {
  walk: (direction: Direction) => void;
  moveTo: (view: TimeWindow) => void;
  /** Opens the chosen item; undefined if it is a link, since Enter then is the browser's. */
  open: (() => void) | undefined;
  leave: () => void;
}

/** Parts of what is shown by which keys move it, with and without Shift. */
const PANS: Readonly<Record<string, number>> = { PageUp: -0.8, PageDown: 0.8 };
const SHIFTED: Readonly<Record<string, number>> = { ArrowLeft: -0.25, ArrowRight: 0.25 };
const ZOOMS: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, '−': 2 };

/** Acts on a key of the explored timeline; false for a key that is not its own, which stays the browser's. */
export function actOnKey({ key, shiftKey }: KeyboardEvent, { view, whole, chosen }: KeyPlace, actions: KeyActions): boolean {
  const { walk, moveTo, open, leave } = actions;
  const pan = (shiftKey ? SHIFTED : PANS)[key];
  const zoom = ZOOMS[key];
  const direction = shiftKey ? undefined : directionOf(key);
  if (pan !== undefined) moveTo(panned(view, pan, whole));
  else if (zoom !== undefined) {
    const anchor = chosen ?? (view.from + view.to) / 2;
    moveTo(zoomed(view, zoom, Math.max(view.from, Math.min(view.to, anchor)), whole));
  } else if (direction) walk(direction);
  else if (key === '0') moveTo(whole);
  else if (key === 'Escape') leave();
  else if (open && (key === 'Enter' || key === ' ')) open();
  else return false;
  return true;
}
