import type { EventKind } from '../schema/event.ts';

/** The outlines that tell kinds of events apart. */
export type Shape = 'circle' | 'ring' | 'triangle' | 'square' | 'burst' | 'flag' | 'diamond' | 'bar' | 'bowtie';

/** How a mark is painted: what took place, what was only to take place, what took another's place, what did not come, what was denied. */
export type Paint = 'filled' | 'hollow' | 'dashed' | 'crossed' | 'denied';

const SHAPES: Record<EventKind, Shape> = {
  statement: 'circle',
  call: 'ring',
  visit: 'triangle',
  meeting: 'square',
  attack: 'burst',
  proposal: 'flag',
  decision: 'diamond',
  deadline: 'bar',
  exchange: 'bowtie',
};

const PAINTS: Record<string, Paint> = {
  held: 'filled',
  proposed: 'hollow',
  announced: 'hollow',
  planned: 'hollow',
  moved: 'dashed',
  replaced: 'dashed',
  'did not happen': 'crossed',
  denied: 'denied',
};

/** The mark at the end of a condition's bar, by what became of it. */
const ENDS: Record<string, { shape: Shape; paint: Paint }> = {
  open: { shape: 'flag', paint: 'filled' },
  met: { shape: 'circle', paint: 'filled' },
  refused: { shape: 'circle', paint: 'crossed' },
  lapsed: { shape: 'circle', paint: 'hollow' },
  overtaken: { shape: 'diamond', paint: 'hollow' },
  'if came about': { shape: 'circle', paint: 'filled' },
  'if did not come about': { shape: 'circle', paint: 'hollow' },
};

/** The mark at the end of a condition's bar; that of an open one for a status that has none. */
export function endMarkOf(status: string): { shape: Shape; paint: Paint } {
  return ENDS[status] ?? { shape: 'flag', paint: 'filled' };
}

/** An arrowhead in a box of 8 × 8 that points to the right. */
export const ARROWHEAD = 'M0 0.5 8 4 0 7.5z';

/** Corners of the shapes with straight edges, in a square from -1 to 1. */
const CORNERS: Record<Exclude<Shape, 'circle' | 'ring'>, readonly (readonly [number, number])[]> = {
  triangle: [
    [0, -1],
    [1, 0.85],
    [-1, 0.85],
  ],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  burst: [
    [0, -1],
    [0.28, -0.28],
    [1, 0],
    [0.28, 0.28],
    [0, 1],
    [-0.28, 0.28],
    [-1, 0],
    [-0.28, -0.28],
  ],
  flag: [
    [-0.7, -1],
    [1, 0],
    [-0.7, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  bar: [
    [-0.4, -1],
    [0.4, -1],
    [0.4, 1],
    [-0.4, 1],
  ],
  bowtie: [
    [-1, -0.85],
    [0, -0.15],
    [1, -0.85],
    [1, 0.85],
    [0, 0.15],
    [-1, 0.85],
  ],
};

/** The shape of a kind of event. */
export function shapeOf(kind: EventKind): Shape {
  return SHAPES[kind];
}

/** How the mark of an event in a state is painted. */
export function paintOf(status: string): Paint {
  return PAINTS[status] ?? 'filled';
}

function circle(radius: number): string {
  return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/**
 * The SVG path of a shape around 0,0 that stays within `radius` on every side. The ring has a hole: paint it with
 * fill-rule evenodd.
 */
export function shapePath(shape: Shape, radius: number): string {
  if (shape === 'circle') return circle(radius);
  if (shape === 'ring') return circle(radius) + circle(Math.round(radius * 50) / 100);
  const number = (value: number): number => Math.round(value * radius * 100) / 100 + 0;
  return `M${CORNERS[shape].map(([x, y]) => `${number(x)},${number(y)}`).join('L')}Z`;
}

/** What is drawn across a mark: a stroke for what did not happen, two for what was denied; they stand out by a fifth of the radius. */
export function crossPath(paint: Paint, radius: number): string | undefined {
  if (paint !== 'crossed' && paint !== 'denied') return undefined;
  const reach = Math.round(radius * 120) / 100;
  const stroke = `M${-reach},${reach}L${reach},${-reach}`;
  return paint === 'denied' ? `${stroke}M${-reach},${-reach}L${reach},${reach}` : stroke;
}
