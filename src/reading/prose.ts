import { mdxToMdast } from 'satteri';
import type { MarkdownNode } from './markdown-node.ts';
import { type Parsed, type Prose, proseReaderWith } from './prose-walk.ts';

function syntaxFault(error: unknown): Parsed['faults'][number] {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = message] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  const plain = said
    .replace(/\s*\(mdx[^)]*\)\s*$/, '')
    .replace(/\s*\(note: .*\)$/s, '')
    .replace(/\s*\(\d+:\d+\)/g, '');
  return {
    place: { line: Number(line), column: Number(column) },
    message: `This is not well-formed MDX: ${plain}.`,
    fix: 'Close every tag; write < as "less than" and leave out { and }.',
  };
}

/** The text with a line end as its last character. The native parser ends the whole process on a module line that ends in a backslash. */
export function endLastLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

/** The whole of Markdown, by a native module: for Node alone. */
function parse(body: string): Parsed {
  try {
    return { tree: mdxToMdast(endLastLine(body)) as MarkdownNode, faults: [] };
  } catch (error) {
    return { faults: [syntaxFault(error)] };
  }
}

const read = proseReaderWith(parse);

/** Reads the body of an MDX file. `firstLine` is the line of the file on which the body begins. */
export function readProse(body: string, firstLine = 1): Prose {
  return read(body, firstLine);
}
