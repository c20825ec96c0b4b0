import { type Edit, edited, type HtmlElement, readHtml } from '../../html/elements.ts';
import { indexDayWords } from '../days-in-query.ts';
import { ALIAS_SEPARATOR } from '../directory.ts';
import { FACT_SEPARATOR } from '../excerpt.ts';
import type { FacetValue } from '../facets-file.ts';
import { formsOfNames } from '../word-forms.ts';

/** A page as the index reads it, and what it can be filtered by. */
export interface IndexedPage {
  html: string;
  facets: FacetValue[];
}

/** An element for the index alone; it is never written to a published page. */
function mark(name: string, content: string): string {
  return content === '' ? '' : `<data data-pagefind-meta="${name}[value]" value="${content}"></data>`;
}

/** The name and value of a mark of ours: `<data data-pagefind-meta="aliases[value]" value="…">`. */
function markOf({ name, attributes }: HtmlElement, kind: string): FacetValue[] {
  const written = name === 'data' ? attributes[`data-pagefind-${kind}`] : undefined;
  return written === undefined ? [] : [[written.replace('[value]', ''), attributes['value'] ?? '']];
}

/** Elements whose last word the index would join with the next one. */
const SEPARATE: ReadonlySet<string> = new Set(['dt', 'dd', 'li', 'td', 'th', 'span', 'time', 'summary']);

/** A space between neighbouring elements, and a separator after a fact. */
function separation(source: string, { name, end }: HtmlElement): Edit[] {
  if (!SEPARATE.has(name) || source[end] !== '<') return [];
  const isFact = name === 'dd' && source.startsWith('</div>', end);
  return [{ from: end, to: end, words: isFact ? FACT_SEPARATOR : ' ' }];
}

/** The filter marks. Throws if one is written in another way, since the index would then keep it, in files of varying order. */
function filtersIn(elements: readonly HtmlElement[]): HtmlElement[] {
  const filters = elements.filter(({ attributes }) => attributes['data-pagefind-filter'] !== undefined);
  const unread = filters.find(({ name, attributes }) => name !== 'data' || attributes['value'] === undefined);
  if (unread) throw new Error(`A filter is not written as <data data-pagefind-filter="…[value]" value="…">, but as <${unread.name}>.`);
  return filters;
}

/**
 * A built page as the index reads it. Neighbouring elements get a space
 * between them, facts a separator; the forms of the page's names and the words
 * of its day are added to the main part, since readers need neither. Filters
 * are taken out: they go into a file of our own. Throws if a filter is written
 * in a way that it does not read, since the index would then keep it.
 */
export function pageForIndex(source: string): IndexedPage {
  const { elements } = readHtml(source);
  const metas = new Map(elements.flatMap((element) => markOf(element, 'meta')));
  const filters = filtersIn(elements);
  const names = [metas.get('name') ?? '', (metas.get('aliases') ?? '').replaceAll(ALIAS_SEPARATOR, ', ')];
  const added = mark('forms', formsOfNames(names).join(' ')) + mark('days', indexDayWords(metas.get('day') ?? '').join(' '));
  const main = elements.find(({ name }) => name === 'main');
  const edits: Edit[] = [
    ...elements.flatMap((element) => separation(source, element)),
    ...filters.map(({ start, end }) => ({ from: start, to: end, words: '' })),
    ...(main ? [{ from: main.to, to: main.to, words: added }] : []),
  ];
  return { html: edited(source, edits), facets: filters.flatMap((element) => markOf(element, 'filter')) };
}
