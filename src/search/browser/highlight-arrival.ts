import { MOST_WORDS, HIGHLIGHT_PARAMETER as PARAMETER } from './highlight-address.ts';

/** Highlights the words of the search that led to this page, without changing its elements (CSS Custom Highlight API). */

const LONGEST_WORD = 60;

function pattern(words: readonly string[]): RegExp | undefined {
  const escaped = words
    .filter((word) => word !== '' && word.length <= LONGEST_WORD)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return escaped.length === 0
    ? undefined
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.slice(0, MOST_WORDS).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function rangesIn(root: Element, words: RegExp): Range[] {
  const ranges: Range[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const match of (node.textContent ?? '').matchAll(words)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/** Highlights the words that the address names, then removes them from the address, so that a copied link is the page's own. */
function highlight(): void {
  const address = new URL(location.href);
  const asked = address.searchParams.getAll(PARAMETER);
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
  const words = pattern(asked);
  const main = document.querySelector('main');
  if (!words || !main || !('highlights' in CSS)) return;
  CSS.highlights.set('searched', new Highlight(...rangesIn(main, words)));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('::highlight(searched) { background-color: var(--highlight); color: var(--ink); text-decoration: underline; }');
  document.adoptedStyleSheets.push(sheet);
}

if (new URLSearchParams(location.search).has(PARAMETER)) highlight();
