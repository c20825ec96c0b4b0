import { LABEL_SIZE } from './label.ts';
import { shorten, textWidth } from './text-width.ts';
import type { LaneEvent } from './view-lanes.ts';

/*
 * The marks of one lane at one scale. Going through time, each mark takes the first row in which the label before it has
 * ended. Where there is none, the least important of the last labels gives way (or, if the mark matters less than all of
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

/** What stands in one lane at one scale. */
export interface LaneRows {
  marks: RowMark[];
  bundles: Bundle[];
}

/** Half the width of a mark. */
export const MARK = 6;
/** Pixels from the middle of a mark to its label. */
export const LABEL_AT = MARK + 4;
const CLEAR = 4;
const LONGEST = 230;
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

/** How wide the label of a title would be; remembered, since measuring letter by letter is the dearest part. */
function wished(title: string): number {
  const known = wishes.get(title);
  if (known !== undefined) return known;
  const width = Math.min(LONGEST, textWidth(title, LABEL_SIZE));
  wishes.set(title, width);
  return width;
}

/** The row for the next mark; undefined where no row has room for it. */
function rowFor(event: LaneEvent, x: number, lasts: readonly (Last | undefined)[]): number | undefined {
  const free = lasts.findIndex((last) => last === undefined || last.end + CLEAR <= x - MARK);
  if (free !== -1) return free;
  const bare = lasts.map((last, row) => ({ last, row })).filter(({ last }) => last && last.x + 2 * MARK + CLEAR <= x);
  const lowest = [...bare].sort((a, b) => (a.last?.mark.event.importance ?? 0) - (b.last?.mark.event.importance ?? 0) || b.row - a.row);
  const least = lowest[0];
  if (!least) return undefined;
  const bottom = bare.find(({ row }) => row === lasts.length - 1);
  const yields = (least.last?.mark.event.importance ?? 0) < event.event.importance;
  return yields ? least.row : (bottom ?? least).row;
}

function labelled(marks: readonly RowMark[], scale: number): RowMark[] {
  const after = new Map<number, number>();
  return marks
    .toReversed()
    .map((mark): RowMark => {
      const x = mark.minute * scale;
      const room = (after.get(mark.row) ?? Number.POSITIVE_INFINITY) - MARK - CLEAR - (x + LABEL_AT);
      after.set(mark.row, x);
      return { ...mark, label: fitted(mark.event.title, room) };
    })
    .reverse();
}

/** As many whole words as there is room for, with an ellipsis: half a word is in no name by which a mark is spoken. */
function cutAtWord(title: string, room: number): string {
  const cut = shorten(title, room, LABEL_SIZE).replace(/…$/, '');
  const words = title.startsWith(`${cut} `) ? cut : cut.slice(0, Math.max(0, cut.lastIndexOf(' ')));
  return words === '' ? '' : `${words}…`;
}

function fitted(title: string, room: number): string {
  if (wished(title) < LONGEST && wished(title) <= room) return title;
  return room < LEAST_LABEL ? '' : cutAtWord(title, Math.min(room, LONGEST));
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
export function rowsOf(events: readonly LaneEvent[], lane: string, rows: number, scale: number): LaneRows {
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
    lasts[row] = { mark, x, end: x + LABEL_AT + wished(event.event.title) };
  }
  return { marks: labelled(marks, scale), bundles: bundled(homeless, lane, scale) };
}
