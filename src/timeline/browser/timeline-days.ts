import { svg } from '../../browser/dom.ts';
import { MINUTES_A_DAY } from '../../day/minutes.ts';
import type { WindowEvent } from '../layout/explorer/timeline-data.ts';

/** Days as wide as this show over which of them an event without an hour may have fallen. */
export const WIDE_DAY = 60;

/** How the line of an event's days looks: about, several days, or one day whose hour is not known. */
function extentOf({ approximate, from, to }: WindowEvent): string {
  if (approximate) return 'extent about';
  return to - from > MINUTES_A_DAY ? 'extent' : 'hour-unknown';
}

/** The line of an event's days, under all marks and labels; it is in the document only while it says something. */
export function daysLine(
  event: WindowEvent,
  under: Element,
): { place: (at: (minute: number) => number, y: number) => void; remove: () => void } {
  const kind = extentOf(event);
  let line: SVGLineElement | undefined;
  let height: number | undefined;
  const remove = (): void => line?.remove();
  const place = (at: (minute: number) => number, y: number): void => {
    if (event.at !== undefined) return;
    const { from, to } = event.part ?? event;
    const [x1, x2] = [at(from), at(to)];
    if (kind === 'hour-unknown' && x2 - x1 <= WIDE_DAY) {
      remove();
      return;
    }
    line ??= svg('line', { class: kind });
    if (!line.parentNode) under.append(line);
    line.setAttribute('x1', x1.toFixed(1));
    line.setAttribute('x2', x2.toFixed(1));
    if (y !== height) for (const name of ['y1', 'y2']) line.setAttribute(name, String(y));
    height = y;
  };
  return { place, remove };
}
