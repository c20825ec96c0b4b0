import { type Fault, type InnerLink, type Paragraph, type Place, PROSE } from '../schema/record.ts';
import { citedIn, holdsWords, isComponent, type MarkdownNode, textOf } from './markdown-node.ts';
import { nodeFaults, type RuleText, SECOND_FRONTMATTER } from './prose-faults.ts';
import { bodyFaults, DEEPEST, TOO_DEEP } from './size-limits.ts';

/** The prose of one file: what can state a fact, where it links to, and what is not allowed in it. */
export interface Prose {
  /** In the order of the text, so that their citations come in the order of the page's notes. */
  paragraphs: Paragraph[];
  links: InnerLink[];
  faults: Fault[];
}

/** Reads the prose of a file; `firstLine` is the line of the file on which it begins. */
export type ProseReader = (body: string, firstLine: number) => Prose;

/** A text as a tree, and what kept it from being read whole. Places count from the text's own first line. */
export interface Parsed {
  /** Missing if nothing could be read. */
  tree?: MarkdownNode;
  faults: (RuleText & { place: Place })[];
}

interface Around {
  /** Where the node stands; a text's own position is missing or its block's. */
  place: Place;
  ours: boolean;
  inItem: boolean;
  /** Whether words here belong to a paragraph or row that was already taken. */
  taken: boolean;
  /** Whether the next block is a list or table, so that a line ending in a colon leads into it. */
  leadsIn: boolean;
  /** The number of nodes around it. */
  depth: number;
}

const START: Omit<Around, 'place'> = { ours: false, inItem: false, taken: false, leadsIn: false, depth: 0 };

class Walk implements Prose {
  readonly paragraphs: Paragraph[] = [];
  readonly links: InnerLink[] = [];
  readonly faults: Fault[] = [];
  readonly #firstLine: number;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  #placeOf({ position }: MarkdownNode): Place | undefined {
    return position && { line: position.start.line + this.#firstLine - 1, column: position.start.column };
  }

  #add(kind: Paragraph['kind'], node: MarkdownNode, place: Place, needsSource: boolean): void {
    const text = textOf(node);
    if (text.trim() !== '') this.paragraphs.push({ kind, text, ...place, citations: citedIn(node), needsSource });
  }

  /** Adds the node if it is a paragraph or row. True if its words are added with it. */
  #take(node: MarkdownNode, { place, ours, inItem, taken, leadsIn }: Around): boolean {
    if (taken) return true;
    const isParagraph = node.type === 'paragraph' || (isComponent(node) && holdsWords(node));
    if (!isParagraph && node.type !== 'tableRow') return false;
    const leads = leadsIn && /:\s*$/.test(textOf(node));
    if (node.type === 'tableRow') this.#add('row', node, place, !ours && !leadsIn);
    else this.#add(inItem ? 'item' : 'paragraph', node, place, !ours && !leads);
    return true;
  }

  visit(node: MarkdownNode, around: Around): void {
    const place = this.#placeOf(node) ?? around.place;
    const depth = around.depth + 1;
    if (depth > 2 * DEEPEST) {
      this.faults.push({ ...TOO_DEEP, path: PROSE, place });
      return;
    }
    const ours = around.ours || node.name === 'Ours';
    const inItem = around.inItem || node.type === 'listItem';
    this.faults.push(...nodeFaults(node, place));
    if (node.type === 'link' && node.url?.startsWith('/')) this.links.push({ address: node.url, ...place });
    const taken = this.#take(node, { ...around, place, ours, inItem });
    const children = node.children ?? [];
    children.forEach((child, index) => {
      const next = children[index + 1]?.type;
      // The first row of a table names its columns: it leads into the others.
      const leadsIn = node.type === 'table' ? index === 0 : next === 'list' || next === 'table';
      this.visit(child, { place, ours, inItem, taken, leadsIn, depth });
    });
  }
}

/** Fields below a blank line would be read as a rule and a heading, and nobody would miss them. */
function secondFrontmatter(body: string, firstLine: number): Fault[] {
  const [, blank] = /^((?:[ \t]*\n)+)---[ \t]*\n/.exec(body) ?? [];
  if (blank === undefined) return [];
  const place = { line: firstLine + blank.split('\n').length - 1, column: 1 };
  return [{ rule: 'prose-plain', ...SECOND_FRONTMATTER, path: PROSE, place }];
}

/** Makes a reader of prose from what parses Markdown. All readers find the same faults in the same tree. */
export function proseReaderWith(parse: (body: string) => Parsed): ProseReader {
  return (body, firstLine) => {
    const large = bodyFaults(body, firstLine);
    if (large.length > 0) return { paragraphs: [], links: [], faults: large };
    const { tree, faults } = parse(body);
    const placed = faults.map(({ place: { line, column }, ...text }): Fault => {
      return { rule: 'prose-plain', ...text, path: PROSE, place: { line: line + firstLine - 1, column } };
    });
    if (!tree) return { paragraphs: [], links: [], faults: placed };
    const walk = new Walk(firstLine);
    walk.visit(tree, { ...START, place: { line: firstLine, column: 1 } });
    return { paragraphs: walk.paragraphs, links: walk.links, faults: [...secondFrontmatter(body, firstLine), ...placed, ...walk.faults] };
  };
}
