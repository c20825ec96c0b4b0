import { wrapText } from '../../geometry/text-width.ts';
import { layoutRow, type RowContent, type RowDrawing } from './row.ts';

/*
 * The whole story on one sheet, for programs that are no browsers: all places are pixels. The picture stands at the left under
 * the names of the parties, the words of each move at its right.
 */

/** A move as the sheet takes it. */
export interface SheetMove extends RowContent {
  /** Its day, with the hour where one is recorded. */
  when: string;
  sentence: string;
  facts: string;
  /** What stands in the frame or on the axis. */
  label: string;
  colour: string;
}

export interface SheetChapter {
  title: string;
  moves: readonly SheetMove[];
}

/** A line of text; `y` is its baseline. */
export interface SheetText {
  x: number;
  y: number;
  text: string;
  size: number;
  weight: 400 | 600;
  anchor: 'start' | 'middle';
}

interface SheetRow {
  drawing: RowDrawing;
  form: RowContent['form'];
  /** The height of the line on which it is drawn. */
  y: number;
  label: string;
  colour: string;
}

export interface Sheet {
  width: number;
  height: number;
  texts: SheetText[];
  rows: SheetRow[];
  /** The parties' lines: across, and from where to where. */
  lines: { x: number; y1: number; y2: number }[];
}

/** Pixels of the picture, of the words beside it and between them. */
export const PICTURE = 440;
const WORDS = 520;
const GAP = 24;
export const MARGIN = 20;
const SMALL = 12;
const BODY = 14;
const TITLE = 18;
const LEADING = 1.35;

/** Adds texts one below the other and knows where the next one begins. */
class Column {
  readonly texts: SheetText[] = [];
  y: number;
  constructor(y: number) {
    this.y = y;
  }
  write(text: string, x: number, width: number, size: number, weight: SheetText['weight'] = 400): void {
    for (const line of wrapText(text, { width, lines: 4, size }).lines) {
      this.y += size * LEADING;
      this.texts.push({ x, y: Math.round(this.y), text: line, size, weight, anchor: 'start' });
    }
  }
}

function head(column: Column, names: readonly string[]): void {
  const each = PICTURE / names.length;
  const wrapped = names.map((name) => wrapText(name, { width: each - 4, lines: 2, size: SMALL }).lines);
  const rows = Math.max(...wrapped.map((lines) => lines.length));
  for (const [at, lines] of wrapped.entries()) {
    for (const [row, text] of lines.entries()) {
      const y = Math.round(column.y + (row + 1 + rows - lines.length) * SMALL * LEADING);
      column.texts.push({ x: MARGIN + (at + 0.5) * each, y, text, size: SMALL, weight: 600, anchor: 'middle' });
    }
  }
  column.y += rows * SMALL * LEADING + 8;
}

/** Lays the story out; `title` and what `foot` says stand above and below it. */
export function layoutSheet(title: string, foot: readonly string[], names: readonly string[], chapters: readonly SheetChapter[]): Sheet {
  const column = new Column(MARGIN);
  const rows: SheetRow[] = [];
  const lines: Sheet['lines'] = [];
  const [beside, whole] = [MARGIN + PICTURE + GAP, PICTURE + GAP + WORDS];
  column.write(title, MARGIN, whole, TITLE, 600);
  for (const chapter of chapters) {
    column.y += GAP;
    column.write(chapter.title, MARGIN, whole, TITLE, 600);
    column.y += 8;
    head(column, names);
    const top = column.y;
    for (const { when, sentence, facts, label, colour, ...content } of chapter.moves) {
      column.y += 10;
      rows.push({ drawing: layoutRow(content), form: content.form, y: Math.round(column.y + 22), label, colour });
      column.write(when, beside, WORDS, SMALL);
      column.write(sentence, beside, WORDS, BODY, 600);
      column.write(facts, beside, WORDS, SMALL);
    }
    const bottom = Math.round(column.y + 10);
    lines.push(...names.map((_, at) => ({ x: MARGIN + ((at + 0.5) * PICTURE) / names.length, y1: Math.round(top), y2: bottom })));
    column.y = bottom;
  }
  column.y += GAP;
  for (const line of foot) column.write(line, MARGIN, whole, SMALL);
  return { width: 2 * MARGIN + whole, height: Math.round(column.y + MARGIN), texts: column.texts, rows, lines };
}
