import { anchorsOf } from '../site/anchor.ts';
import { around, type Edit, edited, type Html, type HtmlElement, hasClass, isWithin, readHtml } from './elements.ts';

const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'dd']);
/** Words of a statement that its anchor is made of. */
const BEGINNING = 6;

const isWithinElement = (inner: HtmlElement, outer: HtmlElement): boolean => inner.start > outer.start && inner.end <= outer.end;

/** True if the element or a block around it can be pointed at already. */
function hasAnchor(block: HtmlElement): boolean {
  const blocks = [...around(block)].filter(({ name }) => BLOCKS.has(name));
  return blocks.some(({ attributes }) => attributes['id'] !== undefined || attributes['data-elsewhere'] !== undefined);
}

/** A block that states something: it cites, and has neither an anchor nor blocks of its own. */
interface Statement {
  block: HtmlElement;
  /** Its numbers of notes. */
  cites: readonly HtmlElement[];
}

function statementsIn({ elements }: Html): Statement[] {
  const blocks = elements.filter(({ name }) => BLOCKS.has(name));
  const cites = elements.filter((element) => element.name === 'span' && hasClass(element, 'cites'));
  return blocks
    .filter((block) => !hasAnchor(block) && !blocks.some((other) => isWithinElement(other, block)))
    .map((block) => ({ block, cites: cites.filter((one) => isWithinElement(one, block)) }))
    .filter((statement) => statement.cites.length > 0);
}

/** The first words of a statement, without the numbers of its notes. */
function beginningOf({ texts }: Html, { block }: Statement): string {
  const own = texts.filter(({ start, parent }) => start >= block.from && start < block.to && !isWithin(parent, 'cites'));
  const text = own.map((one) => one.text).join('');
  return text.trim().split(/\s+/).slice(0, BEGINNING).join(' ');
}

/** Where what is said ends: with the block, or before the smaller print that follows its last citation. */
function endOfSaying({ source, elements }: Html, { block, cites }: Statement): number {
  const last = cites.at(-1)?.start ?? block.from;
  const smaller = elements.find((one) => one.start > last && one.end <= block.to && one.name === 'span' && hasClass(one, 'muted'));
  return block.from + source.slice(block.from, smaller?.start ?? block.to).trimEnd().length;
}

const anchorLink = (id: string): string =>
  `<a class="anchor statement" href="#${id}" aria-label="Link to this statement" data-pagefind-ignore>#</a>`;

/** The edits that `linkStatements` makes to a piece of HTML that is read already. */
export function statementEdits(html: Html): Edit[] {
  const statements = statementsIn(html);
  const taken = html.elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [[id]]));
  const named = statements.map((statement) => ['s', beginningOf(html, statement)]);
  const anchors = anchorsOf([...taken, ...named]).slice(taken.length);
  return statements.flatMap((statement, at): Edit[] => {
    const id = anchors[at] ?? '';
    const [inTag, end] = [statement.block.start + 1 + statement.block.name.length, endOfSaying(html, statement)];
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
