import { compareTexts } from '../compare-texts.ts';
import type { Fault, FieldPath, Place, PlacedFault } from '../schema/record.ts';

/** The text of a file, and the place of each of its fields. */
export interface Written {
  /** The whole text, with the line ends of this system. */
  text: string;
  /** The place of a field, or of the nearest field around it. */
  placeOf: (path: FieldPath) => Place;
}

/** The place of a character of a text. */
export function placeIn(text: string, index: number): Place {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** The place of a character of a text that itself begins at a place of a file. */
export function placeWithin(start: Place, text: string, index: number): Place {
  const { line, column } = placeIn(text, index);
  return { line: start.line + line - 1, column: line === 1 ? start.column + column - 1 : column };
}

/**
 * Gives the faults of one file their lines and columns: the place of the words
 * at fault if they follow the fault's own place or field, else that place. The
 * lines of the text are counted once, however many faults there are.
 */
export function locator({ text, placeOf }: Written): (fault: Fault) => PlacedFault {
  let starts: readonly number[] | undefined;
  const indexOf = ({ line, column }: Place): number => {
    starts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (starts[line - 1] ?? text.length) + column - 1;
  };
  const placeOfWords = (words: string, place: Place): Place => {
    const from = indexOf(place);
    const at = text.indexOf(words, from);
    return at === -1 ? place : placeWithin(place, text.slice(from, at), at - from);
  };
  return ({ rule, message, fix, path, place = placeOf(path), words }) => {
    return { ...(words === undefined ? place : placeOfWords(words, place)), rule, message, fix, path };
  };
}

/** Problems of one file or many by file and place; the same message for the same line is reported once. */
export function inOrder<Problem extends PlacedFault & { file: string }>(problems: readonly Problem[]): Problem[] {
  const distinct = [...new Map(problems.map((problem) => [`${problem.file}:${problem.line} ${problem.message}`, problem])).values()];
  return distinct.sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column);
}
