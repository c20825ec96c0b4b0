import { Parser } from 'htmlparser2';

/** An element of a piece of HTML, by where it stands in the text: indices of characters. */
export interface HtmlElement {
  name: string;
  /** The attributes with their values decoded. */
  attributes: Readonly<Record<string, string>>;
  /** The element around it, if there is one in this piece. */
  parent: HtmlElement | undefined;
  /** Where its start tag begins, and where its content begins. */
  start: number;
  from: number;
  /** Where its content ends, and where its end tag ends; the same place where it has none. */
  to: number;
  end: number;
}

/** A run of text between two tags with its entities decoded, and the element in which it stands. */
interface HtmlText {
  text: string;
  start: number;
  parent: HtmlElement | undefined;
}

/** A piece of HTML as its elements, in the order of their start tags, and its texts. */
export interface Html {
  source: string;
  elements: readonly HtmlElement[];
  texts: readonly Readonly<HtmlText>[];
}

/** What has no text of the page's. */
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Reads a piece of HTML. The tokens are those of the standard: a `>` within an attribute ends no tag. */
export function readHtml(source: string): Html {
  const elements: HtmlElement[] = [];
  const texts: HtmlText[] = [];
  const open: HtmlElement[] = [];
  let isInText = false;
  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      isInText = false;
      const element = { name, attributes, parent: open.at(-1), start: parser.startIndex, from: parser.endIndex + 1, to: 0, end: 0 };
      elements.push(element);
      open.push(element);
    },
    onclosetag(_, isImplied) {
      isInText = false;
      const element = open.pop();
      if (!element) return;
      // An element without content closes at its own start tag, one without an end tag before the tag that closes it.
      element.to = Math.max(element.from, parser.startIndex);
      element.end = isImplied ? element.to : parser.endIndex + 1;
    },
    // An entity comes as a text of its own: it belongs to the run around it.
    ontext(text) {
      const [parent, last] = [open.at(-1), texts.at(-1)];
      if (open.some(({ name }) => SILENT.has(name))) return;
      if (isInText && last) last.text += text;
      else texts.push({ text, start: parser.startIndex, parent });
      isInText = true;
    },
  });
  parser.write(source);
  parser.end();
  return { source, elements, texts };
}

/** The element itself and those around it, from the inside out. */
export function* around(element: HtmlElement | undefined): Generator<HtmlElement> {
  for (let one = element; one; one = one.parent) yield one;
}

/** True if an element of class `name` is this one or around it. */
export function isWithin(element: HtmlElement | undefined, name: string): boolean {
  return [...around(element)].some((one) => hasClass(one, name));
}

/** True if the element has the class. */
export function hasClass({ attributes }: HtmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** The text of a piece of HTML, entities decoded, without its tags. */
export function plainText(html: string): string {
  return readHtml(html)
    .texts.map(({ text }) => text)
    .join('');
}

/** A change of a text: what stands from one index to another becomes other words. */
export interface Edit {
  from: number;
  to: number;
  words: string;
}

/** A text with all edits made; they must not overlap. Of two at one place the first listed comes first. */
export function edited(source: string, edits: readonly Edit[]): string {
  let done = 0;
  let text = '';
  for (const { from, to, words } of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    text += source.slice(done, from) + words;
    done = to;
  }
  return text + source.slice(done);
}
