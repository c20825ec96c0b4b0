import { type Fault, type FieldPath, PROSE } from '../schema/record.ts';

/*
 * Limits that no honest file comes near. Beyond them readers of YAML and
 * Markdown take minutes, or end without a word.
 */

const LONGEST_TEXT = 5_000;
const LONGEST_LIST = 1_000;
const LONGEST_BODY = 200_000;
const LONGEST_PARAGRAPH = 20_000;

/** The greatest depth to which brackets, tags, lists and quotations may be nested. */
export const DEEPEST = 100;

const RULE = 'sizes-kept';

/** The fault of what is nested too deep. */
export const TOO_DEEP = {
  rule: RULE,
  message: `Brackets or lists stand in each other more than ${DEEPEST} deep.`,
  fix: 'Write it flat: the words, without the brackets or marks around them.',
};

const steps = (text: string): number => (text === '</' || /[\])}]/.test(text) ? -1 : 1);

/** The index at which brackets are nested too deep; tags are counted apart from the rest. */
function tooDeepAt(text: string): number | undefined {
  for (const tokens of [/[([{)\]}]/g, /<\/|<(?=[A-Za-z>])/g]) {
    let depth = 0;
    for (const match of text.matchAll(tokens)) {
      depth = Math.max(0, depth + steps(match[0]));
      if (depth > DEEPEST) return match.index;
    }
  }
  const marks = new RegExp(String.raw`^[ \t]*(?:(?:>|[-*+?:][ \t]|\d{1,9}[.)][ \t])[ \t]*){${DEEPEST}}`, 'm');
  return marks.exec(text)?.index;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

/** What is nested too deeply in a text that begins on this line and stands at this path; at most one. */
export function depthFaults(text: string, firstLine: number, path: FieldPath = []): Fault[] {
  const at = tooDeepAt(text);
  return at === undefined ? [] : [{ ...TOO_DEEP, path, place: { line: lineAt(text, at) + firstLine - 1, column: 1 } }];
}

function longParagraph(body: string): number | undefined {
  let from = 0;
  for (const block of body.split('\n\n')) {
    if (block.length > LONGEST_PARAGRAPH) return from + Math.max(0, block.search(/\S/));
    from += block.length + 2;
  }
  return undefined;
}

/** What is too large about the prose of a file, before anything reads it as Markdown. */
export function bodyFaults(body: string, firstLine: number): Fault[] {
  if (body.length > LONGEST_BODY) {
    const message = `The prose has more than ${LONGEST_BODY} characters.`;
    const place = { line: firstLine, column: 1 };
    return [{ rule: RULE, path: PROSE, place, message, fix: 'Tell it shorter, or in two files.' }];
  }
  const long = longParagraph(body);
  if (long === undefined) return depthFaults(body, firstLine, PROSE);
  const message = `A paragraph, list or table has more than ${LONGEST_PARAGRAPH} characters.`;
  const place = { line: lineAt(body, long) + firstLine - 1, column: 1 };
  return [{ rule: RULE, path: PROSE, place, message, fix: 'Part it by empty lines, or tell it shorter.' }];
}

function* tooLarge(value: unknown, path: FieldPath): Generator<[path: FieldPath, message: string]> {
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) yield [path, `A text has more than ${LONGEST_TEXT} characters.`];
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (entries.length > LONGEST_LIST) yield [path, `A list has more than ${LONGEST_LIST} entries.`];
  else for (const [key, item] of entries) yield* tooLarge(item, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** What is too large about the fields of a file, before a schema looks at them. */
export function sizeFaults(data: unknown): Fault[] {
  const found = [...tooLarge(data, [])].slice(0, 10);
  return found.map(([path, message]) => ({ rule: RULE, path, message, fix: 'Tell it shorter, or part it.' }));
}
