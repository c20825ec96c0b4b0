import { indexDayWords } from '../days-in-query.ts';
import { BETWEEN_ALIASES } from '../directory.ts';
import { AFTER_FACT } from '../excerpt.ts';
import { formsOfNames } from '../word-forms.ts';

/** The content of one of our marks in a page: `<data data-pagefind-meta="aliases[value]" value="…">`. */
function contentOf(html: string, name: string): string {
  return new RegExp(`data-pagefind-meta="${name}\\[value\\]" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

/** An element that only the index sees; it is never written to a page that readers get. */
function mark(name: string, content: string): string {
  return content === '' ? '' : `<data data-pagefind-meta="${name}[value]" value="${content}"></data>`;
}

/**
 * A built page as the index reads it. Between neighbouring elements a space is
 * put, where the index would else join their words, and a sign after each fact; at the end of the main
 * part the forms of the page's names and the words of its day are added, which
 * no reader needs and which would weigh on every page.
 */
export function pageForIndex(html: string): string {
  const names = [contentOf(html, 'name'), contentOf(html, 'aliases').replaceAll(BETWEEN_ALIASES, ', ')];
  const added = mark('forms', formsOfNames(names).join(' ')) + mark('days', indexDayWords(contentOf(html, 'day')).join(' '));
  return html
    .replaceAll('</dd></div>', `</dd>${AFTER_FACT}</div>`)
    .replaceAll(/<\/(dt|dd|li|td|th|span|time|summary)></g, '</$1> <')
    .replace('</main>', `${added}</main>`);
}
