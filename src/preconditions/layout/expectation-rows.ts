import { round } from '../../geometry/box.ts';
import { LABEL_SIZE, type Label, LINE_HEIGHT, labelAt, TITLE_SIZE } from '../../geometry/label.ts';
import type { Paint, Shape } from '../../geometry/shapes.ts';
import { wrapText } from '../../geometry/text-width.ts';

/** An expectation to draw: who held it, what if, what then, and what came of both. */
interface DrawableExpectation {
  holder: string;
  cause: string;
  effect: string;
  came?: { cause: 'yes' | 'no' | 'unknown'; effect: 'yes' | 'no' | 'contrary' | 'unknown' };
}

/** A mark that tells by its shape and paint what came, with the words beside it. */
interface ExpectationMark {
  x: number;
  y: number;
  shape: Shape;
  paint: Paint;
  label: Label;
}

interface ExpectationRow {
  y: number;
  height: number;
  holder: Label;
  cause: ExpectationMark;
  effect: ExpectationMark;
  arrow: string;
}

export interface ExpectationsDrawing {
  width: number;
  height: number;
  heads: Label[];
  rows: ExpectationRow[];
}

const HEAD = 24;
const PADDING = 9;
const RADIUS = 6;
const LINES = 6;

type Came = NonNullable<DrawableExpectation['came']>;

const LOOKS: Record<Came['effect'], { shape: Shape; paint: Paint }> = {
  yes: { shape: 'circle', paint: 'filled' },
  no: { shape: 'circle', paint: 'crossed' },
  contrary: { shape: 'diamond', paint: 'filled' },
  unknown: { shape: 'circle', paint: 'dashed' },
};

/** Shares of the width at which holder, cause and effect begin. */
const COLUMNS = [0, 0.22, 0.6] as const;

function markAt(text: string, came: Came['effect'], x: number, room: number, top: number): ExpectationMark {
  const wrapped = wrapText(text, { width: room - 2 * RADIUS - 8, lines: LINES, size: LABEL_SIZE });
  return {
    x: round(x + RADIUS),
    y: round(top + LINE_HEIGHT / 2),
    ...LOOKS[came],
    label: labelAt(wrapped, x + 2 * RADIUS + 6, top, 'start'),
  };
}

function drawRow(expectation: DrawableExpectation, width: number, y: number): ExpectationRow {
  const top = y + PADDING;
  const [, second, third] = COLUMNS.map((share) => share * width) as [number, number, number];
  const text = wrapText(expectation.holder, { width: second - 12, lines: LINES, size: LABEL_SIZE });
  const holder = labelAt(text, 0, top, 'start');
  const cause = markAt(expectation.cause, expectation.came?.cause ?? 'unknown', second, third - second - 34, top);
  const effect = markAt(expectation.effect, expectation.came?.effect ?? 'unknown', third, width - third, top);
  const height = Math.max(holder.height, cause.label.height, effect.label.height) + 2 * PADDING;
  return { y: round(y), height, holder, cause, effect, arrow: `M${round(third - 28)},${effect.y}H${round(third - 5)}` };
}

/** Lays out expectations as rows: who, an arrow from the if to the then, and what came of each by the shape of its mark. */
export function layoutExpectations(expectations: readonly DrawableExpectation[], width: number): ExpectationsDrawing {
  let y = HEAD;
  const rows = expectations.map((expectation) => {
    const row = drawRow(expectation, width, y);
    y += row.height;
    return row;
  });
  const heads = ['Who', 'If', 'Then'].map((word, index) => {
    const text = wrapText(word, { width: 100, lines: 1, size: TITLE_SIZE });
    return labelAt(text, (COLUMNS[index] ?? 0) * width, 2, 'start');
  });
  return { width, height: round(y), heads, rows };
}
