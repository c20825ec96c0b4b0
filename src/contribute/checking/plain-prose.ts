import { citationsIn } from '../../schema/citation.ts';
import type { Fault, InnerLink, Paragraph } from '../../schema/record.ts';

/**
 * Reads prose in the browser, where the reader of Markdown is not at hand:
 * paragraphs, headings, lists of one level, links, and the two components, each
 * on a line of its own. What goes beyond that is refused with advice; a test
 * holds this reader to the other one.
 */

/** The prose of a draft as the checks see it. */
export interface PlainProse {
  paragraphs: Paragraph[];
  links: InnerLink[];
  faults: Pick<Fault, 'line' | 'column' | 'message' | 'fix'>[];
}

interface Block {
  lines: string[];
  /** The line of the file on which it begins. */
  line: number;
}

type Kind = Paragraph['kind'] | 'heading' | 'component';

const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s+/;
const COMPONENT = /^<(\/?)(?:Ours|Afterwards)>$/;
const LINK = /\[([^\][]*)\]\(([^()\s]*)\)/g;

const REFUSED: readonly [pattern: RegExp, message: string, fix: string][] = [
  [/^(?:import|export)\b/m, 'import and export are not allowed in content.', 'Begin the line with another word.'],
  [/[{}]/, 'Braces { } are not allowed in content.', 'Write the words out, without braces.'],
  [/<[A-Za-z/!?]/, 'Only <Ours> and <Afterwards> are allowed, each on a line of its own.', 'Write the words without tags.'],
  [/!\[/, 'Pictures are not used in content.', 'Say it in words.'],
  [/^#\s/, 'A heading with one # would be a second title of the page.', 'Begin with ##.'],
  [/^#.*\[@/, 'A citation stands in a heading.', 'Put it after the statement in the text below.'],
  [/^(?:```|~~~| {4}|\t)/m, 'Blocks of code are not used in content.', 'Write the words as a paragraph, without blanks before them.'],
  [/^>/m, 'Block quotations are not used in content.', 'Quote fifteen words at most, in “ ”, and tell the rest in your own words.'],
  [/^ +(?:[-*+]|\d+[.)])\s|^\s*\|/m, 'Lists in lists and tables are beyond this form.', 'Write a list of one level, or paragraphs.'],
];

function kindOf({ lines }: Block): Kind {
  const [first = ''] = lines;
  if (lines.length === 1 && COMPONENT.test(first.trim())) return 'component';
  if (/^#{1,6}\s/.test(first)) return 'heading';
  return ITEM.test(first) ? 'item' : 'paragraph';
}

/** The parts of the text between empty lines; components, headings and items of a list stand for themselves. */
function blocksOf(body: string, firstLine: number): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const [index, line] of body.split('\n').entries()) {
    const alone = COMPONENT.test(line.trim()) || /^#{1,6}\s/.test(line);
    if (line.trim() === '') open = false;
    else if (open && !alone && !ITEM.test(line)) blocks.at(-1)?.lines.push(line);
    else blocks.push({ lines: [line], line: firstLine + index });
    if (line.trim() !== '') open = !alone;
  }
  return blocks;
}

function wordsOf({ lines }: Block): string {
  const text = lines
    .map((line) => line.trim())
    .join('\n')
    .replace(ITEM, '');
  return text.replace(LINK, '$1').replace(/(\*\*|\*|__|`)(?=\S)(.+?)(?<=\S)\1/gs, '$2');
}

/** The links to pages of this site, each with the line on which it begins. */
function linksIn(raw: string, firstLine: number): InnerLink[] {
  const links = [...raw.matchAll(LINK)].map((match) => {
    const before = raw.slice(0, match.index).split('\n');
    return { address: match[2] ?? '', line: firstLine + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
  });
  return links.filter(({ address }) => address.startsWith('/'));
}

/** Reads the prose of a draft; `firstLine` is the line of the file on which it begins. */
export function readPlainProse(body: string, firstLine: number): PlainProse {
  const prose: PlainProse = { paragraphs: [], links: [], faults: [] };
  const blocks = blocksOf(body.replace(/\r\n?/g, '\n'), firstLine);
  let ours = 0;
  for (const [index, block] of blocks.entries()) {
    const kind = kindOf(block);
    const raw = block.lines.join('\n');
    if (kind === 'component') {
      if (raw.includes('Ours')) ours += raw.includes('/') ? -1 : 1;
      continue;
    }
    for (const [pattern, message, fix] of REFUSED) if (pattern.test(raw)) prose.faults.push({ line: block.line, column: 1, message, fix });
    prose.links.push(...linksIn(raw, block.line));
    if (kind === 'heading') continue;
    const text = wordsOf(block);
    const next = blocks[index + 1];
    const leads = kind === 'paragraph' && /:\s*$/.test(text) && next !== undefined && kindOf(next) === 'item';
    prose.paragraphs.push({ kind, text, line: block.line, column: 1, citations: citationsIn(text), needsSource: ours === 0 && !leads });
  }
  return prose;
}
