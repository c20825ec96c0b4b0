/**
 * Widths of letters in ems, rounded up, of the widest sans that readers' systems commonly bring (DejaVu Sans): text is
 * measured without a browser, and a label that fits by this table fits in any narrower face too.
 */
const WIDTHS: readonly [number, string][] = [
  [0.3, "'IJijl"],
  [0.35, ' ,./:;\\f|’‘·\u00a0'],
  [0.4, '!()-[]t'],
  [0.45, 'r'],
  [0.5, '*_`–'],
  [0.55, '?csz“”'],
  [0.6, 'FLkvxy'],
  [0.65, '$0123456789EPSTYabdeghnopqu{}'],
  [0.7, 'ABCKRVXZ'],
  [0.75, 'HNU'],
  [0.8, '&DGOQ'],
  [0.85, '#+<=>^w~'],
  [0.9, 'M'],
  [0.95, '%'],
  [1, '@Wm—…'],
];

const TABLE = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

function letterWidth(letter: string): number {
  const known = TABLE.get(letter);
  if (known !== undefined) return known;
  if (/\p{M}/u.test(letter)) return 0;
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{So}/u.test(letter)) return 1.05;
  return /\p{Lu}/u.test(letter) ? 0.8 : 0.7;
}

/** The width in pixels that a line of text takes at most, at `size` pixels a letter. Accents count with their letter. */
export function textWidth(text: string, size: number): number {
  const ems = [...text.normalize('NFD')].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return ems * size;
}

/** How much room a text may take. */
interface Room {
  width: number;
  lines: number;
  size: number;
}

/** A text broken into lines: none is wider than the room, `cut` says whether words were left out. */
export interface Wrapped {
  lines: string[];
  width: number;
  cut: boolean;
}

/** Shortens a line to a width, with an ellipsis; an empty text if not even the ellipsis fits. */
export function shorten(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, size) > width) letters.pop();
  const kept = letters.join('').trimEnd();
  return kept === '' ? '' : `${kept}…`;
}

/** Adds a word to the last line, or begins a new one. */
function addWord(lines: string[], word: string, { width, size }: Room): string[] {
  const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
  if (lines.length > 0 && textWidth(joined, size) > width) return [...lines, word];
  return [...lines.slice(0, -1), joined];
}

/** Breaks a text at its spaces into as many lines as the room has; what does not fit is cut with an ellipsis. */
export function wrapText(text: string, room: Room): Wrapped {
  const all = text
    .trim()
    .split(/\s+/)
    .reduce<string[]>((lines, word) => addWord(lines, word, room), []);
  const last = all.slice(room.lines - 1).join(' ');
  const whole = all.length > room.lines ? [...all.slice(0, room.lines - 1), last] : all;
  const lines = whole.map((line) => shorten(line, room.width, room.size)).filter((line) => line !== '');
  const width = Math.max(0, ...lines.map((line) => textWidth(line, room.size)));
  return { lines, width, cut: lines.join(' ') !== whole.join(' ') };
}
