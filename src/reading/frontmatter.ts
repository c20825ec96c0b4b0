/** The two parts of an MDX file and the lines on which they begin. */
export interface Parts {
  fields: string;
  /** The line (from 1) of the first field. */
  fieldsLine: number;
  body: string;
  /** The line (from 1) on which the body's text begins. */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** Splits a text at its `---` lines. Undefined where there is no frontmatter or no end to it. */
export function splitFrontmatter(text: string): Parts | undefined {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return undefined;
  return {
    fields: lines.slice(1, end).join('\n'),
    fieldsLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** Drops a byte order mark and turns the line ends of other systems into ours. */
export function normaliseText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
