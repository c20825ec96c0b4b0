import { LABEL_SIZE } from '../../../geometry/label.ts';
import { shorten, textWidth } from '../../../geometry/text-width.ts';
import type { LaneEvent } from './window-lanes.ts';

/*
 * The marks of one lane at one scale. Going through time, each mark takes the first row in which the label before it has
 * ended. If there is none, the least important of the last labels gives way (or, if the mark matters less than all of
 * them, it goes bare to the last row). Where no row has room even for a mark, it is counted in a bundle below the rows,
 * which opens by zooming. Afterwards every label is cut to what is free up to the next mark of its row. Distances only grow
 * up to the next step of scale, so that nothing collides at any zoom.
 */

/** A mark with its row, and the label that it has room for. */
export interface RowMark extends LaneEvent {
  row: number;
  label: string;
}

/** Marks for which there was no room: how many, and from when to when. */
export interface Bundle {
  key: string;
  from: number;
  to: number;
  /** The middle of the bundle's mark. */
  minute: number;
  events: LaneEvent[];
}

/** The content of one lane at one scale. */
interface LaneRows {
  marks: RowMark[];
  bundles: Bundle[];
}

/** Half the width of a mark. */
export const MARK = 6;
/** Pixels from the middle of a mark to its label. */
export const LABEL_AT = MARK + 4;
const CLEAR = 4;
/** Pixels reserved in a row for a label; if more is free, more of it is shown. */
const WISHED = 230;
const LEAST_LABEL = 72;
/** Pixels that a bundle's mark takes up with its number. */
export const BUNDLE_WIDTH = 34;

interface Last {
  mark: RowMark;
  x: number;
  /** Where its label would end if nothing came after it. */
  end: number;
}

const wishes = new Map<string, number>();
const cuts = new Map<string, string>();

/** How wide a whole title is; remembered, since measuring letter by letter is the dearest part. */
function fullWidth(title: string): number {
  const known = wishes.get(title);
  if (known !== undefined) return known;
  const width = textWidth(title, LABEL_SIZE);
  wishes.set(title, width);
  return width;
}

const importanceAt = (lasts: readonly (Last | undefined)[], row: number): number => lasts[row]?.mark.event.importance ?? 0;

/** The row for the next mark; undefined if no row has room for it. Written as one loop: it runs for every mark at every step. */
function rowFor(event: LaneEvent, x: number, lasts: readonly (Last | undefined)[]): number | undefined {
  let least: number | undefined;
  for (let row = 0; row < lasts.length; row += 1) {
    const last = lasts[row];
    if (last === undefined || last.end + CLEAR <= x - MARK) return row;
    if (last.x + 2 * MARK + CLEAR > x) continue;
    if (least === undefined || importanceAt(lasts, row) <= importanceAt(lasts, least)) least = row;
  }
  if (least === undefined || importanceAt(lasts, least) < event.event.importance) return least;
  const bottom = lasts.length - 1;
  return (lasts[bottom]?.x ?? 0) + 2 * MARK + CLEAR <= x ? bottom : least;
}

/** Gives every mark of a list the label that it has room for, from the last to the first. */
function label(marks: readonly RowMark[], scale: number): void {
  const after = new Map<number, number>();
  for (const mark of marks.toReversed()) {
    const x = mark.minute * scale;
    mark.label = fitted(mark.event.title, (after.get(mark.row) ?? Number.POSITIVE_INFINITY) - MARK - CLEAR - (x + LABEL_AT));
    after.set(mark.row, x);
  }
}

/**
 * As many whole words as there is room for, with an ellipsis: half a word is in no name by which a mark is spoken. Rooms are
 * taken in steps of a few pixels, so that most cuts are known from another step of scale.
 */
function cutAtWord(title: string, room: number): string {
  const stepped = Math.floor(room / 12) * 12;
  const key = `${stepped} ${title}`;
  const known = cuts.get(key);
  if (known !== undefined) return known;
  const cut = shorten(title, stepped, LABEL_SIZE).replace(/…$/, '');
  const words = title.startsWith(`${cut} `) ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  const text = words === '' ? '' : `${words}…`;
  cuts.set(key, text);
  return text;
}

/** A text as it fits into so many pixels: whole, cut at a word, or not at all. */
export function fitted(title: string, room: number): string {
  if (fullWidth(title) <= room) return title;
  return room < LEAST_LABEL ? '' : cutAtWord(title, room);
}

/** Gathers what found no room: a bundle for each stretch as long as a bundle's mark is wide. */
function bundled(events: readonly LaneEvent[], lane: string, scale: number): Bundle[] {
  const groups = Map.groupBy(events, ({ minute }) => Math.floor((minute * scale) / BUNDLE_WIDTH));
  return [...groups].map(([place, own]) => ({
    key: `${lane} bundle ${place}`,
    from: Math.min(...own.map(({ minute }) => minute)),
    to: Math.max(...own.map(({ minute }) => minute)),
    minute: ((place + 0.5) * BUNDLE_WIDTH) / scale,
    events: own,
  }));
}

/** Puts a lane's events, which come in order of time, into rows at a scale (pixels a minute). */
export function packRows(events: readonly LaneEvent[], lane: string, rows: number, scale: number): LaneRows {
  const lasts: (Last | undefined)[] = Array.from({ length: rows });
  const marks: RowMark[] = [];
  const homeless: LaneEvent[] = [];
  for (const event of events) {
    const x = event.minute * scale;
    const row = rowFor(event, x, lasts);
    if (row === undefined) {
      homeless.push(event);
      continue;
    }
    const mark = { ...event, row, label: '' };
    marks.push(mark);
    lasts[row] = { mark, x, end: x + LABEL_AT + Math.min(WISHED, fullWidth(event.event.title)) };
  }
  label(marks, scale);
  return { marks, bundles: bundled(homeless, lane, scale) };
}
