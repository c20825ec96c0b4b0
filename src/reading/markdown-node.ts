import { type Citation, citationsIn } from '../schema/citation.ts';

/** What we use of a node of the Markdown tree. */
export interface MarkdownNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  depth?: number;
  attributes?: unknown[];
  children?: MarkdownNode[];
  position?: { start: { line: number; column: number } };
}

/** The words of a node, without markup. */
export function textOf(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'tableRow') return (node.children ?? []).map((cell) => (cell.children ?? []).map(textOf).join('')).join(' | ');
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/** The plain texts of a node; code is none. Whatever stands in one of them can be a citation, and nothing else can. */
function plainTexts(node: MarkdownNode): string[] {
  if (node.type === 'text') return [node.value ?? ''];
  return (node.children ?? []).flatMap(plainTexts);
}

/** The citations of a node, exactly those that the page will show as such. */
export function citedIn(node: MarkdownNode): Citation[] {
  return plainTexts(node).flatMap(citationsIn);
}

/** Whether the node is a component, as in `<Ours>`. */
export function isComponent(node: MarkdownNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

const WORDS: readonly string[] = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'mdxJsxTextElement',
];

/** Whether words stand in the node itself and not in a paragraph of it, as in `<Ours>Words.</Ours>` on one line. */
export function holdsWords(node: MarkdownNode): boolean {
  return (node.children ?? []).some((child) => WORDS.includes(child.type));
}
