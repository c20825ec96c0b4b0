import { anchorsOf } from '../site/anchor.ts';
import { around, type Edit, edited, type Html, type HtmlElement, hasClass, isWithin, readHtml } from './elements.ts';

const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'dd']);
/** Words of a statement that its anchor is made of. */
const BEGINNING = 6;

const isBlock = ({ name }: HtmlElement): boolean => BLOCKS.has(name);

const isSpanOf = (element: HtmlElement, name: string): boolean => element.name === 'span' && hasClass(element, name);

/** The innermost block around something, by its parent; undefined if none is. */
const blockAround = (parent: HtmlElement | undefined): HtmlElement | undefined => around(parent).find(isBlock);

/** True if the element or a block around it can be pointed at already. */
function hasAnchor(block: HtmlElement): boolean {
  const blocks = [...around(block)].filter(isBlock);
  return blocks.some(({ attributes }) => attributes['id'] !== undefined || attributes['data-elsewhere'] !== undefined);
}

/** A block that states something: it cites, and has neither an anchor nor blocks of its own. */
interface Statement {
  block: HtmlElement;
  spans: readonly HtmlElement[];
  texts: Html['texts'];
}

/** The statements of a piece of HTML; each element and text is looked at once. */
function statementsIn({ elements, texts }: Html): Statement[] {
  const outer = new Set(elements.filter(isBlock).map(({ parent }) => blockAround(parent)));
  const spansOf = Map.groupBy(
    elements.filter(({ name }) => name === 'span'),
    ({ parent }) => blockAround(parent),
  );
  const textsOf = Map.groupBy(texts, ({ parent }) => blockAround(parent));
  return elements.flatMap((block) => {
    const spans = spansOf.get(block) ?? [];
    const isStatement = spans.some((span) => isSpanOf(span, 'cites')) && !outer.has(block) && !hasAnchor(block);
    return isStatement ? [{ block, spans, texts: textsOf.get(block) ?? [] }] : [];
  });
}

/** The first words of a statement, without the numbers of its notes. */
function beginningOf({ texts }: Statement): string {
  const own = texts.filter(({ parent }) => !isWithin(parent, 'cites'));
  const text = own.map((one) => one.text).join('');
  return text.trim().split(/\s+/).slice(0, BEGINNING).join(' ');
}

/** Where what is said ends: with the block, or before the smaller print that follows its last citation. */
function endOfSaying(source: string, { block, spans }: Statement): number {
  const last = spans.findLastIndex((span) => isSpanOf(span, 'cites'));
  const smaller = spans.slice(last + 1).find((span) => isSpanOf(span, 'muted'));
  return block.from + source.slice(block.from, smaller?.start ?? block.to).trimEnd().length;
}

const anchorLink = (id: string): string =>
  `<a class="anchor statement" href="#${id}" aria-label="Link to this statement" data-pagefind-ignore>#</a>`;

/** The edits that `linkStatements` makes to a piece of HTML that is read already. */
export function statementEdits(html: Html): Edit[] {
  const statements = statementsIn(html);
  const taken = html.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [[id]]));
  const named = statements.map((statement) => ['s', beginningOf(statement)]);
  const anchors = anchorsOf([...taken, ...named]).slice(taken.length);
  return statements.flatMap((statement, at): Edit[] => {
    const id = anchors[at] ?? '';
    const [inTag, end] = [statement.block.start + 1 + statement.block.name.length, endOfSaying(html.source, statement)];
    return [
      { from: inTag, to: inTag, words: ` id="${id}"` },
      { from: end, to: end, words: anchorLink(id) },
    ];
  });
}

/**
 * Gives every paragraph and item that cites an anchor and a link to it, which ends it, so that a single statement can be
 * pointed at. The anchor is made of its first words: it holds when other statements come and go, and changes with these
 * words. What has an anchor, or stands in something that has, keeps that one; `data-elsewhere` says that it has its anchor
 * on another page.
 */
export function linkStatements(source: string): string {
  const html = readHtml(source);
  return edited(source, statementEdits(html));
}
