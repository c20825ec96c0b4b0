import type { Label } from '../../../src/geometry/label.ts';
import { LINE_HEIGHT } from '../../../src/geometry/label.ts';
import { crossPath, type Paint, type Shape, shapePath } from '../../../src/geometry/shapes.ts';
import type { DrawnMark, TimelineDrawing } from '../../../src/timeline/layout/still/timeline-drawing.ts';

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A label as SVG text, one tspan a line. */
export function drawLabel({ x, y, lines, anchor }: Label, look = 'fill="#222"'): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * LINE_HEIGHT}">${safe(line)}</tspan>`);
  return `<text text-anchor="${anchor}" ${look}>${spans.join('')}</text>`;
}

/** One line of text; nothing for none. */
export function drawText(text: string, x: number, y: number): string {
  return text === '' ? '' : `<text x="${x}" y="${y}" fill="#222">${safe(text)}</text>`;
}

/** A shape painted by status, as SVG. */
export function drawShape(x: number, y: number, r: number, shape: Shape, paint: Paint): string {
  const dash = paint === 'dashed' ? ' stroke-dasharray="2.5 2"' : '';
  const fill = paint === 'filled' ? '#333' : '#fff';
  const path = `<path d="${shapePath(shape, r)}" fill="${fill}" fill-rule="evenodd" stroke="#333" stroke-width="1.3"${dash}/>`;
  const across = crossPath(paint, r);
  const cross = across ? `<path d="${across}" stroke="#333" stroke-width="1.5"/>` : '';
  return `<g transform="translate(${x} ${y})">${path}${cross}</g>`;
}

function drawMark({ x, y, r, shape, paint, extent, label }: DrawnMark): string {
  const line = extent ? `<path d="M${extent.x1},${y}H${extent.x2}" stroke="#777" stroke-dasharray="1 2"/>` : '';
  return line + drawShape(x, y, r, shape, paint) + (label ? drawLabel(label) : '');
}

function grounds({ panels, lanes, ticks, width, band, today, height }: TimelineDrawing): string[] {
  const line = (y: number): string => `<path d="M0,${y}H${width}" stroke="#ccc"/>`;
  return [
    ...panels.map((panel) => `<rect x="${panel.x}" y="${panel.y}" width="${panel.width}" height="${panel.height}" fill="#f6f4ef"/>`),
    ...ticks.map((tick) => `<path d="M${tick.x},${tick.label.y - 11}V${height}" stroke="#dcd8ce"/>${drawLabel(tick.label, 'fill="#666"')}`),
    ...panels.map((panel) => drawLabel(panel.title, 'font-weight="bold"')),
    ...lanes.map((lane) => line(lane.y) + drawLabel(lane.label, 'font-weight="bold"')),
    ...(band ? [line(band.y), drawLabel(band.label, 'font-weight="bold"')] : []),
    ...(today ? [`<path d="M${today.x},0V${height}" stroke="#a33"/>`] : []),
  ];
}

/** The whole timeline as an SVG file that a person can open. */
export function drawTimeline(drawing: TimelineDrawing): string {
  const { width, height, marks, spans, connectors } = drawing;
  const parts = [
    ...grounds(drawing),
    ...connectors.map(({ path }) => `<path d="${path}" fill="none" stroke="#333" stroke-dasharray="4 3" marker-end="url(#arrow)"/>`),
    ...spans.map(
      ({ x, y, width, height, end, label }) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#999"/>${drawShape(end.x, end.y, 5, end.shape, end.paint)}${drawLabel(label)}`,
    ),
    ...marks.map(drawMark),
  ];
  return svg(width, height, parts);
}

/** A white page with the parts on it, and the arrow's head for lines. */
export function svg(width: number, height: number, parts: readonly string[]): string {
  const arrow =
    '<marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0,0L8,4L0,8Z" fill="#555"/></marker>';
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12"`;
  return `<svg ${frame}>\n<defs>${arrow}</defs>\n<rect width="${width}" height="${height}" fill="#fff"/>\n${parts.join('\n')}\n</svg>\n`;
}
