import type { Item } from './timeline-item.ts';

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** The direction of a key; undefined for keys that do not walk. */
export function directionOf(key: string): Direction | undefined {
  const keys: Record<string, Direction> = {
    ...{ ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down', Home: 'first', End: 'last' },
  };
  return keys[key];
}

/** The item nearest in time to a minute; undefined if there is none. */
function nearest(items: readonly Item[], minute: number): Item | undefined {
  return items.reduce<Item | undefined>(
    (best, item) => (best && Math.abs(best.minute - minute) <= Math.abs(item.minute - minute) ? best : item),
    undefined,
  );
}

/** Where the first of some events is to be seen in a lane: its mark, or the bundle that counts it. Undefined if the lane has none of them. */
export function holderOf(items: readonly Item[], lane: string, ids: ReadonlySet<string>): Item | undefined {
  const own = items.filter((item) => item.lane === lane);
  const mark = own.find(({ of }) => 'mark' in of && ids.has(of.mark.event.id));
  return mark ?? own.find(({ of }) => 'bundle' in of && of.bundle.events.some(({ event }) => ids.has(event.id)));
}

/**
 * The item to which a key leads: along the lane through time, or to what is nearest in time in the next lane that has
 * anything. `items` come in order of time. Undefined at the edges.
 */
export function walk(items: readonly Item[], lanes: readonly string[], from: Item, direction: Direction): Item | undefined {
  const own = items.filter(({ lane }) => lane === from.lane);
  const at = own.findIndex(({ key }) => key === from.key);
  if (direction === 'first') return own[0];
  if (direction === 'last') return own.at(-1);
  if (direction === 'left') return own[at - 1];
  if (direction === 'right') return own[at + 1];
  const ordered = direction === 'down' ? lanes : lanes.toReversed();
  const later = ordered.slice(ordered.indexOf(from.lane) + 1);
  const next = later.find((lane) => items.some((item) => item.lane === lane));
  return nearest(
    items.filter(({ lane }) => lane === next),
    from.minute,
  );
}
