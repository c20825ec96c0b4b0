import type { Fault } from '../schema/record.ts';

/** The two parts of an MDX file and the lines on which they begin. */
export interface Parts {
  fields: string;
  /** The line (from 1) of the first field. */
  fieldsLine: number;
  body: string;
  /** The line (from 1) on which the body's text begins. */
  bodyLine: number;
}

/** Exactly this: Astro and its reader of Markdown take other fences, each of them others. */
const FENCE = '---';

/** Splits a text at its `---` lines. Undefined if there is no frontmatter or no end to it. */
export function splitFrontmatter(text: string): Parts | undefined {
  const lines = text.split('\n');
  if (lines[0] !== FENCE) return undefined;
  const end = lines.indexOf(FENCE, 1);
  if (end === -1) return undefined;
  return {
    fields: lines.slice(1, end).join('\n'),
    fieldsLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/**
 * Drops a byte order mark and turns the line ends of other systems into ours. A
 * lone carriage return stays: it ends a line for some readers and not for others.
 */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

const RULE = 'yaml-well-formed';
const TOP = { rule: RULE, path: [], place: { line: 1, column: 1 } };

/** Lines that other readers of frontmatter would take for its end or its beginning. */
function fenceFaults(lines: readonly string[]): Fault[] {
  const end = lines.indexOf(FENCE, 1);
  const before = end === -1 ? lines : lines.slice(0, end);
  return before.flatMap((text, index): Fault[] => {
    if ((index === 0 && text === FENCE) || !/^(?:---|\+\+\+)/.test(text)) return [];
    const isFence = /^---\s*$/.test(text);
    return [
      {
        rule: RULE,
        path: [],
        place: { line: index + 1, column: 1 },
        message: isFence ? 'Blanks stand after the ---.' : 'A line at the head of the file begins with --- or +++.',
        fix: isFence ? 'Take them out: the line is --- and nothing else.' : 'Put blanks before it, or write the text otherwise.',
      },
    ];
  });
}

/** What is wrong with the frame of a prose file's fields; nothing if it can be split. */
export function frontmatterFaults(text: string): Fault[] {
  const odd = fenceFaults(text.split('\n'));
  if (odd.length > 0 || splitFrontmatter(text)) return odd;
  if (text.startsWith(`${FENCE}\n`)) {
    const fix = 'After the last field put a line "---"; below it comes the prose.';
    return [{ ...TOP, message: 'The fields at the head of the file have no end.', fix }];
  }
  return [
    {
      ...TOP,
      message: 'The file has no frontmatter.',
      fix: 'Begin the file with a line "---", then the fields, then a line "---", then the prose.',
    },
  ];
}
