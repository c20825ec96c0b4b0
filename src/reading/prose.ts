import { mdxToMdast } from 'satteri';
import { citationsIn } from '../schema/citation.ts';
import type { InnerLink, Paragraph } from '../schema/record.ts';
import { PROSE_COMPONENTS } from './prose-components.ts';
import type { Fault } from './yaml.ts';

/** The prose of one file: what can state a fact, where it links to, and what is not allowed in it. */
export interface Prose {
  paragraphs: Paragraph[];
  links: InnerLink[];
  faults: Fault[];
}

/** What we use of a node of the Markdown tree. */
interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: unknown[];
  children?: MarkdownNode[];
  position?: { start: { line: number } };
}

interface Place {
  ours: boolean;
  inItem: boolean;
  /** Whether the next block is a list or table, so that a line ending in a colon leads into it. */
  leadsIn: boolean;
}

const FORBIDDEN: Record<string, [message: string, fix: string]> = {
  mdxjsEsm: ['import and export are not allowed in content.', `Delete the line; the components ${PROSE_COMPONENTS.join(', ')} are there without it.`],
  mdxFlowExpression: ['Expressions in { } are not allowed in content.', 'Write the words out, without braces.'],
  mdxTextExpression: ['Expressions in { } are not allowed in content.', 'Write the words out, without braces.'],
  html: ['Raw HTML is not allowed in content.', 'Use Markdown.'],
  image: ['Pictures are not used in content.', 'Say it in words.'],
};

function textOf(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

function componentFault(node: MarkdownNode, line: number): Fault[] {
  const name = node.name ?? '';
  if (!PROSE_COMPONENTS.includes(name)) {
    return [{ line, message: `<${name}> is not allowed in content.`, fix: `Use Markdown, or one of: ${PROSE_COMPONENTS.map((known) => `<${known}>`).join(', ')}.` }];
  }
  if ((node.attributes ?? []).length === 0) return [];
  return [{ line, message: `<${name}> takes no attributes.`, fix: `Write <${name}> alone.` }];
}

function nodeFaults(node: MarkdownNode, line: number): Fault[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return componentFault(node, line);
  const forbidden = FORBIDDEN[node.type];
  if (forbidden) return [{ line, message: forbidden[0], fix: forbidden[1] }];
  if (node.type === 'link' && !/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(node.url ?? '')) {
    return [{ line, message: `"${node.url}" is not an address to link to.`, fix: 'Write /actors/…/ for a page of this site, or https://…' }];
  }
  return [];
}

class Walk implements Prose {
  readonly paragraphs: Paragraph[] = [];
  readonly links: InnerLink[] = [];
  readonly faults: Fault[] = [];
  readonly #firstLine: number;

  constructor(firstLine: number) {
    this.#firstLine = firstLine;
  }

  #line(node: MarkdownNode): number {
    return (node.position?.start.line ?? 1) + this.#firstLine - 1;
  }

  #add(kind: Paragraph['kind'], node: MarkdownNode, needsSource: boolean): void {
    const text = node.type === 'tableRow' ? (node.children ?? []).map(textOf).join(' | ') : textOf(node);
    if (text.trim() !== '') this.paragraphs.push({ kind, text, line: this.#line(node), citations: citationsIn(text), needsSource });
  }

  visit(node: MarkdownNode, place: Place): void {
    this.faults.push(...nodeFaults(node, this.#line(node)));
    if (node.type === 'link' && node.url?.startsWith('/')) this.links.push({ address: node.url, line: this.#line(node) });
    if (node.type === 'paragraph') {
      const leadsIn = place.leadsIn && /:\s*$/.test(textOf(node));
      this.#add(place.inItem ? 'item' : 'paragraph', node, !place.ours && !leadsIn);
    }
    const rows = node.type === 'table' ? (node.children ?? []).slice(1) : [];
    for (const row of rows) this.#add('row', row, !place.ours);
    const children = node.children ?? [];
    children.forEach((child, index) => {
      const next = children[index + 1]?.type;
      this.visit(child, {
        ours: place.ours || node.name === 'Ours',
        inItem: place.inItem || node.type === 'listItem',
        leadsIn: next === 'list' || next === 'table',
      });
    });
  }
}

function syntaxFault(error: unknown, firstLine: number): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', said = message] = /^(\d+):\d+: (.*)$/s.exec(message) ?? [];
  return {
    line: Number(line) + firstLine - 1,
    message: `This is not well-formed MDX: ${said.replace(/\s*\(mdx[^)]*\)\s*$/, '').replace(/\s*\(\d+:\d+\)/g, '')}.`,
    fix: 'Close every tag; write < as "less than" and leave out { and }.',
  };
}

/** Reads the body of an MDX file. `firstLine` is the line of the file on which the body begins. */
export function readProse(body: string, firstLine = 1): Prose {
  const walk = new Walk(firstLine);
  try {
    walk.visit(mdxToMdast(body) as MarkdownNode, { ours: false, inItem: false, leadsIn: false });
  } catch (error) {
    return { paragraphs: [], links: [], faults: [syntaxFault(error, firstLine)] };
  }
  return { paragraphs: walk.paragraphs, links: walk.links, faults: walk.faults };
}
