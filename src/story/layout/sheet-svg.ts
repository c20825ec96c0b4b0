import { INK, LINE, PAPER } from '../../site/colours.ts';
import type { Head } from './row.ts';
import { MARGIN, PICTURE, type Sheet, type SheetText } from './sheet.ts';

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (letter) => NAMES[letter] ?? letter);
const across = (percent: number): number => Math.round((MARGIN + (percent / 100) * PICTURE) * 10) / 10;

function textElement({ x, y, text, size, weight, anchor }: SheetText): string {
  return `<text x="${Math.round(x * 10) / 10}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${INK}">${escaped(text)}</text>`;
}

function headElement({ x, towards, isOpen }: Head, y: number, colour: string): string {
  const back = across(x) + (towards === 'right' ? -11 : 11);
  const fill = isOpen ? PAPER : colour;
  return `<path d="M${back} ${y - 6}L${across(x)} ${y}L${back} ${y + 6}z" fill="${fill}" stroke="${colour}"/>`;
}

const STROKES = { arrow: 'stroke-width="2.5"', bar: 'stroke-width="7"', unanswered: 'stroke-width="2.5" stroke-dasharray="5 4"' };

function rowElements({ drawing, form, y, label, colour }: Sheet['rows'][number]): string[] {
  const { frame, lines, knobs, heads, onAxis } = drawing;
  const words = (x: number, anchor: string): string =>
    `<text x="${x}" y="${y + 4}" font-size="12" text-anchor="${anchor}" fill="${INK}">${escaped(label)}</text>`;
  const framed = frame
    ? [
        `<rect x="${across(frame.x)}" y="${y - 12}" width="${Math.round((frame.width / 100) * PICTURE)}" height="24" rx="4" fill="${PAPER}" stroke="${INK}" stroke-dasharray="5 4"/>`,
        words(across(frame.word.x), frame.word.anchor),
      ]
    : [];
  return [
    ...framed,
    ...(onAxis ? [`<rect x="${MARGIN}" y="${y - 4}" width="14" height="8" fill="${INK}"/>`, words(MARGIN + 20, 'start')] : []),
    ...lines.map(
      ({ x1, x2, kind }) => `<line x1="${across(x1)}" x2="${across(x2)}" y1="${y}" y2="${y}" stroke="${colour}" ${STROKES[kind]}/>`,
    ),
    ...knobs.map((x) => `<circle cx="${across(x)}" cy="${y}" r="${form === 'meeting' ? 8 : 4.5}" fill="${colour}"/>`),
    ...heads.map((head) => headElement(head, y, colour)),
  ];
}

/** A sheet as an SVG file: plain attributes and colours, which any program draws. */
export function sheetSvg({ width, height, texts, rows, lines }: Sheet): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    ...lines.map(({ x, y1, y2 }) => `<line x1="${x}" x2="${x}" y1="${y1}" y2="${y2}" stroke="${LINE}"/>`),
    ...rows.flatMap(rowElements),
    ...texts.map(textElement),
    '</svg>\n',
  ].join('\n');
}
