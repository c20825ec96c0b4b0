import { svg } from '../../browser/dom.ts';
import { LINE_HEIGHT } from '../../geometry/label.ts';
import type { TimeWindow } from '../layout/explorer/time-window.ts';
import { axisTicks } from '../layout/explorer/window-axis.ts';
import { AXIS, type LaneFrame } from '../layout/explorer/window-layout.ts';

function laneTitle(lines: readonly string[], y: number): SVGTextElement {
  const pieces = lines.map((line, index) => svg('tspan', { x: 0, dy: index === 0 ? 0 : LINE_HEIGHT }, line));
  return svg('text', { class: 'strong', y: y + 18 }, ...pieces);
}

/** Every second lane's stripe under the marks, and what stands to the left of them: the lanes' names on a cover. */
export function drawLanes({ lanes, gutter, band, height }: LaneFrame, width: number): { stripes: SVGElement[]; gutter: SVGElement[] } {
  const striped = lanes.filter((_, index) => index % 2 === 0);
  const stripe = (wide: number) => striped.map(({ y, height }) => svg('rect', { class: 'lane', y, width: wide, height }));
  const cover = svg('rect', { class: 'gutter', width: gutter - 8, height });
  const titles = lanes.map(({ lines, y }) => laneTitle(lines, y));
  if (band) titles.push(laneTitle(['Conditions'], band.y));
  return { stripes: stripe(width), gutter: [cover, ...stripe(gutter - 8), ...titles] };
}

/** The axis of a view with its ticks and today; `at` gives the pixel of a minute. */
export function drawAxis(view: TimeWindow, frame: LaneFrame, at: (minute: number) => number, width: number, today: number): SVGElement[] {
  const { height, gutter } = frame;
  const { fine, coarse } = axisTicks(view, (width - gutter) / (view.to - view.from));
  const lines = fine.map(({ minute }) => svg('path', { class: 'tick', d: `M${at(minute).toFixed(1)} 26V${height}` }));
  const words = fine.map(({ minute, words }) => svg('text', { class: 'quiet', x: at(minute) + 4, y: 38 }, words));
  const larger = coarse.flatMap(({ minute, words }, index) => {
    const x = Math.max(gutter, at(minute));
    const next = coarse[index + 1];
    const room = (next ? at(next.minute) : width) - x;
    const edge = at(minute) >= gutter ? [svg('path', { class: 'edge', d: `M${x.toFixed(1)} 4V${AXIS}` })] : [];
    return room > words.length * 8 + 6 ? [...edge, svg('text', { class: 'strong', x: x + 4, y: 17 }, words)] : edge;
  });
  const now = at(today);
  const line = now > gutter && now < width ? [svg('path', { class: 'now', d: `M${now.toFixed(1)} ${AXIS}V${height}` })] : [];
  return [...lines, ...words, ...larger, ...line];
}
