import { svg } from '../../browser/dom.ts';
import { ARROWHEAD } from '../../geometry/shapes.ts';
import type { WindowEvent } from '../layout/explorer/timeline-data.ts';
import { connect } from '../layout/still/connectors.ts';
import type { Drawn } from './timeline-item.ts';

const ARROW = { id: 'became', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto' };

/** The arrow's head, for the picture's definitions. */
export function arrowHead(): SVGElement {
  return svg('marker', { ...ARROW, markerUnits: 'userSpaceOnUse' }, svg('path', { class: 'arrow', d: ARROWHEAD }));
}

/** Gives the lines from meetings to those that took their place, where both are drawn as marks; `at` gives the pixel of a minute. */
export function connectorsOf(events: readonly WindowEvent[]): (drawn: Iterable<Drawn>, at: (minute: number) => number) => SVGElement[] {
  const replaced = events.filter(({ becomes }) => becomes !== undefined);
  const joined = new Set(replaced.flatMap(({ id, becomes = '' }) => [id, becomes]));
  return (drawn, at) => {
    const marks = new Map<string, { id: string; x: number; y: number }>();
    for (const { item } of drawn) {
      const { id, of, minute, y } = item;
      if (id && 'mark' in of && joined.has(id)) marks.set(id, { id, x: at(minute), y });
    }
    return replaced.flatMap(({ id, becomes }) => {
      const [from, to] = [marks.get(id), marks.get(becomes ?? '')];
      return from && to ? [svg('path', { class: 'connector', d: connect(from, to).path, 'marker-end': 'url(#became)' })] : [];
    });
  };
}
