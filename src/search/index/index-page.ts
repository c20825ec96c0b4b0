import { type Edit, edited, type HtmlElement, readHtml } from '../../html/elements.ts';
import { indexDayWords } from '../days-in-query.ts';
import { BETWEEN_ALIASES } from '../directory.ts';
import { AFTER_FACT } from '../excerpt.ts';
import type { FacetValue } from '../facets-file.ts';
import { formsOfNames } from '../word-forms.ts';

/** A page as the index reads it, and what it can be filtered by. */
export interface IndexedPage {
  html: string;
  facets: FacetValue[];
}

/** An element that only the index sees; it is never written to a page that readers get. */
function mark(name: string, content: string): string {
  return content === '' ? '' : `<data data-pagefind-meta="${name}[value]" value="${content}"></data>`;
}

/** The name and value of one of our marks: `<data data-pagefind-meta="aliases[value]" value="…">`. */
function markOf({ name, attributes }: HtmlElement, kind: string): FacetValue[] {
  const written = name === 'data' ? attributes[`data-pagefind-${kind}`] : undefined;
  return written === undefined ? [] : [[written.replace('[value]', ''), attributes['value'] ?? '']];
}

/** Elements after which the index would join the words of two neighbours. */
const SEPARATE: ReadonlySet<string> = new Set(['dt', 'dd', 'li', 'td', 'th', 'span', 'time', 'summary']);

/** A space between neighbouring elements, and after a fact its sign. */
function separation(source: string, { name, end }: HtmlElement): Edit[] {
  if (!SEPARATE.has(name) || source[end] !== '<') return [];
  const isFact = name === 'dd' && source.startsWith('</div>', end);
  return [{ from: end, to: end, words: isFact ? AFTER_FACT : ' ' }];
}

/**
 * A built page as the index reads it. Between neighbouring elements a space is
 * put, where the index would else join their words, and a sign after each
 * fact; at the end of the main part the forms of the page's names and the
 * words of its day are added, which no reader needs and which would weigh on
 * every page. What a page can be filtered by is taken out: it goes into a file
 * of our own.
 */
export function pageForIndex(source: string): IndexedPage {
  const { elements } = readHtml(source);
  const metas = new Map(elements.flatMap((element) => markOf(element, 'meta')));
  const filters = elements.filter((element) => markOf(element, 'filter').length > 0);
  const names = [metas.get('name') ?? '', (metas.get('aliases') ?? '').replaceAll(BETWEEN_ALIASES, ', ')];
  const added = mark('forms', formsOfNames(names).join(' ')) + mark('days', indexDayWords(metas.get('day') ?? '').join(' '));
  const main = elements.find(({ name }) => name === 'main');
  const edits: Edit[] = [
    ...elements.flatMap((element) => separation(source, element)),
    ...filters.map(({ start, end }) => ({ from: start, to: end, words: '' })),
    ...(main ? [{ from: main.to, to: main.to, words: added }] : []),
  ];
  return { html: edited(source, edits), facets: filters.flatMap((element) => markOf(element, 'filter')) };
}
