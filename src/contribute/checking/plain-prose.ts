import type { MarkdownNode } from '../../reading/markdown-node.ts';
import { type Parsed, type ProseReader, proseReaderWith } from '../../reading/prose-walk.ts';
import { readInline } from './plain-inline.ts';

/*
 * Reads Markdown in the browser, where the native reader cannot run:
 * paragraphs, headings, lists of one level, links, tags. What goes beyond that
 * is refused with advice. The tree is that of the other reader, and goes the
 * same way from here; tests hold the two together.
 */

const ITEM = /^[ \t]*(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;
const EMPTY_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])$/;
const TAG_ALONE = /^<(\/?)([A-Za-z][\w.]*)(\s[^<>]*?)?(\/?)>$/;
const HEADING = /^[ \t]*(#{1,6})(?:[ \t]+|$)/;
const RULE = /^[ \t]*([-*_])(?:[ \t]*\1){2,}$/;
const UNDERLINE = /^[ \t]*(?:(=+)|-+)$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const BEYOND = /^\s*\||^\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+$|^ +(?:[-*+]|\d+[.)])\s/;

/** What begins a block that prose may not have, and the type of its node. */
const REFUSED: readonly [pattern: RegExp, type: string][] = [
  [/^(?:import|export)(?=[\s{])/, 'mdxjsEsm'],
  [/^[ \t]*>/, 'blockquote'],
  [/^[ \t]*\[\^[^\]]+\]:/, 'footnoteDefinition'],
  [/^[ \t]*\[[^\]]+\]:\s*\S/, 'definition'],
];

/** What makes more than a paragraph of an item. */
const IN_ITEM = /^(?:#{1,6}(?:\s|$)|>|```|~~~|(?:[-*+]|\d{1,9}[.)])$)/;

const BEYOND_FORM = { message: 'Lists in lists and tables are beyond this form.', fix: 'Write a list of one level, or paragraphs.' };
const NOT_CLOSED = {
  message: 'A tag is not closed, or closed without being opened.',
  fix: 'Write <Ours> before the words and </Ours> after them.',
};

/** A block whose words go on with the next line. */
interface OpenBlock {
  node: MarkdownNode;
  lines: string[];
  line: number;
  column: number;
  inItem: boolean;
}

class BlockReader {
  readonly faults: Parsed['faults'] = [];
  readonly tree: MarkdownNode = { type: 'root', children: [] };
  readonly #tags: MarkdownNode[] = [];
  #open: OpenBlock | undefined;
  /** The list to which the next item belongs. */
  #list: MarkdownNode | undefined;
  /** How far a paragraph has to be moved in to belong to the last item. */
  #indent = 0;
  #fence: string | undefined;
  #line = 0;

  get #holder(): MarkdownNode {
    return this.#tags.at(-1) ?? this.tree;
  }

  #refuse(said: { message: string; fix: string }, place = { line: this.#line, column: 1 }): void {
    this.faults.push({ ...said, place });
  }

  #add(node: MarkdownNode, holder = this.#holder, column = 1): MarkdownNode {
    const placed = { ...node, position: { start: { line: this.#line, column } } };
    holder.children?.push(placed);
    return placed;
  }

  /** Begins a paragraph in a holder. */
  #begin(words: string, column: number, inItem = false, holder = this.#holder): void {
    this.#close();
    const node = this.#add({ type: 'paragraph', children: [] }, holder, column);
    this.#open = { node, lines: [words], line: this.#line, column, inItem };
  }

  #close(): void {
    if (!this.#open) return;
    const { node, lines, line, column } = this.#open;
    this.#open = undefined;
    if (node.type === 'refused') return;
    node.children = readInline({ text: lines.join('\n'), start: { line, column }, faults: this.faults });
    const [only, ...more] = node.children;
    // A tag around the whole of a paragraph stands for the paragraph, as in MDX.
    if (node.type === 'paragraph' && only?.type === 'mdxJsxTextElement' && more.length === 0) Object.assign(node, only);
  }

  #tag(line: string): boolean {
    const [, closes, name = '', attributes = '', closed] = TAG_ALONE.exec(line.trim()) ?? [];
    if (name === '') return false;
    this.#close();
    this.#list = undefined;
    if (closes) {
      if (this.#tags.at(-1)?.name === name) this.#tags.pop();
      else this.#refuse(NOT_CLOSED);
      return true;
    }
    const node = this.#add({ type: 'mdxJsxFlowElement', name, attributes: attributes.trim() === '' ? [] : [attributes], children: [] });
    if (!closed) this.#tags.push(node);
    return true;
  }

  #addItem(indent: number): MarkdownNode {
    this.#indent = indent;
    this.#list ??= this.#add({ type: 'list', children: [] });
    return this.#add({ type: 'listItem', children: [] }, this.#list);
  }

  #item(line: string): boolean {
    const [marker, number] = ITEM.exec(line) ?? [];
    const goesOn = this.#open?.node.type === 'paragraph' && !this.#open.inItem;
    if (marker === undefined && !goesOn && EMPTY_ITEM.test(line)) {
      this.#close();
      this.#addItem(line.length + 1);
      return true;
    }
    if (marker === undefined || (goesOn && number !== undefined && number !== '1')) return false;
    this.#close();
    const isNext = this.#list !== undefined;
    const item = this.#addItem(marker.length);
    const words = line.slice(marker.length);
    if (ITEM.test(words) || IN_ITEM.test(words) || RULE.test(words) || (isNext && line.startsWith('  '))) this.#refuse(BEYOND_FORM);
    this.#begin(words.replace(/^\[[ xX]\][ \t]+(?=\S)/, ''), marker.length + 1, true, item);
    return true;
  }

  #heading(line: string): boolean {
    const [marker, signs = ''] = HEADING.exec(line) ?? [];
    if (marker === undefined) return false;
    this.#close();
    this.#list = undefined;
    const words = line.slice(marker.length).replace(/(?:^|[ \t]+)#+$/, '');
    const start = { line: this.#line, column: marker.length + 1 };
    this.#add({ type: 'heading', depth: signs.length, children: readInline({ text: words, start, faults: this.faults }) });
    return true;
  }

  /** A line of signs: under a paragraph it makes a heading of it, else it is a rule across the page. */
  #signs(line: string): boolean {
    const [under, equals] = UNDERLINE.exec(line) ?? [];
    if (under !== undefined && this.#open?.node.type === 'paragraph' && !this.#open.inItem) {
      Object.assign(this.#open.node, { type: 'heading', depth: equals ? 1 : 2 });
      this.#close();
      return true;
    }
    if (!RULE.test(line)) return false;
    this.#close();
    this.#list = undefined;
    this.#add({ type: 'thematicBreak' });
    return true;
  }

  #code(line: string): boolean {
    const [, fence] = FENCE.exec(line) ?? [];
    if (fence === undefined) return false;
    this.#close();
    this.#list = undefined;
    this.#add({ type: 'code' });
    this.#fence = fence;
    return true;
  }

  /** What prose may not have is taken up to the next empty line. */
  #refused(line: string): boolean {
    const isQuotation = REFUSED[1]?.[0].test(line) === true;
    const [, type] = REFUSED.find(([pattern]) => pattern.test(line)) ?? [];
    if (type === undefined || (this.#open && !isQuotation)) return false;
    this.#close();
    this.#list = undefined;
    this.#add({ type });
    this.#open = { node: { type: 'refused' }, lines: [], line: this.#line, column: 1, inItem: false };
    return true;
  }

  #words(line: string): void {
    const words = line.trimStart();
    if (BEYOND.test(line)) this.#refuse(BEYOND_FORM);
    if (this.#open) {
      this.#open.lines.push(line);
      return;
    }
    const column = line.length - words.length + 1;
    const item = column > this.#indent ? this.#list?.children?.at(-1) : undefined;
    if (!item) this.#list = undefined;
    this.#begin(words, column, item !== undefined, item ?? this.#holder);
  }

  #read(line: string): void {
    if (this.#fence !== undefined) {
      if (line.trim().startsWith(this.#fence)) this.#fence = undefined;
      return;
    }
    if (line === '') this.#close();
    else if (this.#open?.node.type === 'refused') this.#open.lines.push(line);
    else if (!this.#tag(line) && !this.#code(line) && !this.#heading(line) && !this.#signs(line) && !this.#refused(line)) {
      if (!this.#item(line)) this.#words(line);
    }
  }

  read(body: string): this {
    for (const line of body.split('\n')) {
      this.#line++;
      this.#read(line.trimEnd());
    }
    this.#close();
    for (const tag of this.#tags) this.#refuse(NOT_CLOSED, tag.position?.start);
    return this;
  }
}

/** Reads the prose of a draft; `firstLine` is the line of the file on which it begins. */
export const readPlainProse: ProseReader = proseReaderWith((body) => new BlockReader().read(body));
