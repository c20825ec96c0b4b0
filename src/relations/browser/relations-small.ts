import { svg } from '../../browser/dom.ts';
import { LINE_HEIGHT } from '../../geometry/label.ts';
import { layoutNeighbourhood } from '../layout/neighbourhood.ts';
import type { Network, NetworkLink } from '../layout/network-data.ts';

const WIDTH = 328;
const MOST = 8;

/** The chosen actor and those most linked to it, as a picture that fits a phone; empty if nobody is linked. */
export function smallPicture({ actors }: Network, links: readonly NetworkLink[], actor: string): SVGSVGElement | undefined {
  const nodes = actors.map((one) => {
    const degree = links.filter(({ from, to }) => from === one.id || to === one.id).length;
    return { ...one, kind: 'person' as const, degree };
  });
  const plain = links.map((link, index) => ({
    ...link,
    id: String(index),
    day: '',
    path: [],
    citations: [],
    record: { collection: 'events' as const, id: '' },
  }));
  const drawing = layoutNeighbourhood({ nodes, links: plain }, actor, { width: WIDTH, limit: MOST });
  if (drawing.nodes.length === 0) return undefined;
  const lines = drawing.links.map(({ kind, path }) => svg('path', { class: `link ${kind.replaceAll(' ', '-')}`, d: path }));
  const round = drawing.nodes.flatMap(({ x, y, r, label }) => [
    svg('circle', { class: 'node', cx: x, cy: y, r }),
    svg(
      'text',
      { class: 'halo', x: label.x, y: label.y, 'text-anchor': label.anchor },
      ...label.lines.map((line, index) => svg('tspan', { x: label.x, dy: index === 0 ? 0 : LINE_HEIGHT }, line)),
    ),
  ]);
  return svg('svg', { viewBox: `0 0 ${drawing.width} ${drawing.height}`, 'aria-hidden': 'true' }, ...lines, ...round);
}
