import { placeWithin } from '../../reading/locate.ts';
import type { MarkdownNode } from '../../reading/markdown-node.ts';
import type { Parsed } from '../../reading/prose-walk.ts';
import type { Place } from '../../schema/record.ts';

/** Words of one block, and where they begin. */
interface Inline {
  text: string;
  start: Place;
  /** Takes what cannot be read. */
  faults: Parsed['faults'];
}

const ESCAPED = /\\([!-/:-@[-`{-~]|\n)/y;
const CODE = /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/sy;
const LINK =
  /(!?)\[((?:[^\][\\]|\\.|\[(?:[^\][\\]|\\.)*\])*)\]\(\s*(?:<([^<>\n]*)>|((?:[^()\s\\]|\\.|\((?:[^()\s\\]|\\.)*\))*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/sy;
const EMPHASIS = /(\*\*\*|\*\*|~~|\*|(?<![\p{L}\p{N}])__?)(?=[^\s*_])(.+?)(?<=\S)\1(?!\*)/suy;
const TAG = /<(\/?)(?:([A-Za-z_$][\w.:$-]*)((?:\s(?:[^<>"'{}/]|\/(?!>)|"[^"]*"|'[^']*'|\{[^{}]*\})*)?))?(\/?)>/y;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y;
const BARE = /(?<![\p{L}\p{N}])https?:\/\/[^\s<]+/uy;
const PLAIN_ADDRESS = /^[\w./:?=%#,;@!$+-]+$/;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00AD',
  lrm: '\u200E',
  rlm: '\u200F',
};

const EMPHASES: Readonly<Record<string, string>> = { '*': 'emphasis', _: 'emphasis', '~~': 'delete' };

const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

/** The index behind the brace that closes the one at an index. */
function behindBrace(text: string, index: number): number | undefined {
  let depth = 0;
  for (let at = index; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function characterOf([, decimal, hexadecimal, name = '']: RegExpExecArray): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (Number.isNaN(code)) return ENTITIES[name];
  return code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}

const NOT_CLOSED = {
  message: 'A tag or brace is not closed, or closed without being opened.',
  fix: 'Close every tag; write < as "less than" and leave out { and }.',
};

const ODD_ADDRESS = { message: 'An address with such signs in it is beyond this form.', fix: 'Write it as a link: [words](https://…).' };

/** Reads words with their marks: emphasis, code, links, tags, braces and characters by number, as one reads them in MDX. */
class InlineReader {
  readonly #inline: Inline;
  #words = '';
  /** The open tags, outermost first, each with its children. The first represents the block. */
  readonly #open: MarkdownNode[] = [{ type: 'block', children: [] }];

  constructor(inline: Inline) {
    this.#inline = inline;
  }

  #position(index: number): { start: Place } {
    return { start: placeWithin(this.#inline.start, this.#inline.text, index) };
  }

  #refuse(index: number, said: { message: string; fix: string }): void {
    this.#inline.faults.push({ ...said, place: this.#position(index).start });
  }

  #flush(): void {
    const value = this.#words.replace(/[ \t]*\n[ \t]*/g, '\n');
    if (value !== '') this.#open.at(-1)?.children?.push({ type: 'text', value });
    this.#words = '';
  }

  #add(node: MarkdownNode, index: number): void {
    this.#flush();
    this.#open.at(-1)?.children?.push({ ...node, position: this.#position(index) });
  }

  #inner(text: string, index: number): MarkdownNode[] {
    return readInline({ text, start: this.#position(index).start, faults: this.#inline.faults });
  }

  /** Takes a tag; gives the index behind it. */
  #tag(index: number): number {
    const [whole = '<', closes, name = '', attributes = '', closed] = matchAt(TAG, this.#inline.text, index) ?? [];
    if (whole === '<') {
      if (/^[ \t]/.test(this.#inline.text.slice(index + 1, index + 2))) this.#words += '<';
      else this.#refuse(index, NOT_CLOSED);
      return index + 1;
    }
    if (closes) this.#close(name, index);
    else {
      const children: MarkdownNode[] = [];
      const node = { type: 'mdxJsxTextElement', name, attributes: attributes.trim() === '' ? [] : [attributes], children };
      this.#flush();
      const element = { ...node, position: this.#position(index) };
      this.#open.at(-1)?.children?.push(element);
      if (!closed) this.#open.push(element);
    }
    return index + whole.length;
  }

  #close(name: string, index: number): void {
    this.#flush();
    if (this.#open.length > 1 && this.#open.at(-1)?.name === name) this.#open.pop();
    else this.#refuse(index, NOT_CLOSED);
  }

  #brace(index: number): number {
    const end = behindBrace(this.#inline.text, index);
    if (end === undefined) this.#refuse(index, NOT_CLOSED);
    else this.#add({ type: 'mdxTextExpression' }, index);
    return end ?? index + 1;
  }

  #link(index: number): number | undefined {
    const [whole, picture, words = '', quoted, bare = ''] = matchAt(LINK, this.#inline.text, index) ?? [];
    if (whole === undefined) return undefined;
    const url = plainText(quoted ?? bare);
    if (picture) this.#add({ type: 'image', url }, index);
    else this.#add({ type: 'link', url, children: this.#inner(words, index + 1) }, index);
    return index + whole.length;
  }

  #emphasis(index: number): number | undefined {
    const [whole, mark = '', words = ''] = matchAt(EMPHASIS, this.#inline.text, index) ?? [];
    if (whole === undefined) return undefined;
    this.#add({ type: EMPHASES[mark] ?? 'strong', children: this.#inner(words, index + mark.length) }, index);
    return index + whole.length;
  }

  #code(index: number): number | undefined {
    const [whole, , value = ''] = matchAt(CODE, this.#inline.text, index) ?? [];
    if (whole === undefined) return undefined;
    // One blank at both ends only keeps the marks apart.
    this.#add({ type: 'inlineCode', value: value.replace(/^ (.*\S.*) $/s, '$1') }, index);
    return index + whole.length;
  }

  #entity(index: number): number | undefined {
    const match = matchAt(ENTITY, this.#inline.text, index);
    if (!match) return undefined;
    const character = characterOf(match);
    if (character !== undefined) this.#words += character;
    else this.#refuse(index, { message: `${match[0]} is beyond this form.`, fix: 'Write the character itself.' });
    return index + match[0].length;
  }

  #bare(index: number): number | undefined {
    const url = matchAt(BARE, this.#inline.text, index)?.[0].replace(/(?<![.,:;!?'")”])[.,:;!?'")”]+$/, '');
    if (url === undefined) return undefined;
    if (!PLAIN_ADDRESS.test(url)) this.#refuse(index, ODD_ADDRESS);
    this.#add({ type: 'link', url, children: [{ type: 'text', value: url }] }, index);
    return index + url.length;
  }

  #escaped(index: number): number | undefined {
    const match = matchAt(ESCAPED, this.#inline.text, index);
    // A line that ends in \ goes on in the next one.
    this.#words += (match?.[1] ?? '').replace('\n', ' ');
    return match ? index + 2 : undefined;
  }

  /** Takes what begins at an index; gives the index behind it. */
  #take(index: number): number {
    const { text } = this.#inline;
    const character = text[index] ?? '';
    if (character === '<') return this.#tag(index);
    if (character === '{') return this.#brace(index);
    let end: number | undefined;
    if (character === '\\') end = this.#escaped(index);
    else if (character === '`') end = this.#code(index);
    else if (character === '[' || character === '!') end = this.#link(index);
    else if ('*_~'.includes(character)) end = this.#emphasis(index);
    else if (character === '&') end = this.#entity(index);
    else if (character === 'h') end = this.#bare(index);
    if (end === undefined) this.#words += character;
    return end ?? index + 1;
  }

  read(): MarkdownNode[] {
    for (let index = 0; index < this.#inline.text.length; ) index = this.#take(index);
    this.#flush();
    if (this.#open.length > 1) this.#refuse(0, NOT_CLOSED);
    return this.#open[0]?.children ?? [];
  }
}

/** Words as they are shown: escapes and characters by number resolved. */
function plainText(text: string): string {
  return text
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(new RegExp(ENTITY.source, 'g'), (whole, ...groups) => characterOf([whole, ...groups] as unknown as RegExpExecArray) ?? whole);
}

/** Reads the words of one block as nodes of the tree that the reader of MDX would give. */
export function readInline(inline: Inline): MarkdownNode[] {
  return new InlineReader(inline).read();
}
