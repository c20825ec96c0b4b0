import type { DrawnGroup, DrawnLink, DrawnNode, RelationsDrawing } from '../../../src/relations/layout/relations-drawing.ts';
import { drawLabel, svg } from './draw-timeline.ts';

const DASHES: Record<DrawnLink['kind'], string> = {
  'acts for': '',
  met: '',
  called: '6 3',
  hosted: '1 3',
  'put to': '8 3 2 3',
  supports: '4 2',
  'sets aside': '2 5',
  rejects: '2 2',
};

function drawGroup({ x, y, rx, ry, label }: DrawnGroup): string {
  const box = `<rect x="${x - rx}" y="${y - ry}" width="${2 * rx}" height="${2 * ry}" rx="14" fill="#f6f4ef" stroke="#ddd8cc"/>`;
  return box + drawLabel(label, 'font-weight="bold" fill="#666"');
}

function drawLink({ kind, path, count }: DrawnLink): string {
  const width = Math.min(3, 0.7 + 0.35 * count);
  return `<path d="${path}" fill="none" stroke="#555" stroke-opacity="0.55" stroke-width="${width}" stroke-dasharray="${DASHES[kind]}" marker-end="url(#arrow)"/>`;
}

function drawNode({ x, y, r, label }: DrawnNode): string {
  const halo = 'fill="#111" stroke="#fff" stroke-width="3" paint-order="stroke"';
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="#333"/>${drawLabel(label, halo)}`;
}

/** The whole picture of relations as an SVG file that a person can open. */
export function drawRelations({ width, height, groups, links, nodes }: RelationsDrawing): string {
  return svg(width, height, [...groups.map(drawGroup), ...links.map(drawLink), ...nodes.map(drawNode)]);
}
