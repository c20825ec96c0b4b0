import { html, namedTarget } from '../../browser/dom.ts';
import { choose, chosen } from '../../browser/stored.ts';

const root = document.documentElement;

/** The section that folds around an element, if there is one. */
const partOf = (element: Element | null): Element | null => element?.closest('.parts section:has(> .heading > h2)') ?? null;

/** What follows the text and folds in short: the related pages and the notes. */
const ENDS = '.body > :is(.references, .notes)';

/** Shows the section of the place that the address names: a link to a folded statement has to lead to it. */
function openTarget(): void {
  const target = namedTarget(location.hash);
  if (!target || !partOf(target)?.matches('section:not(.open)')) return;
  partOf(target)?.classList.add('open');
  target.scrollIntoView();
}

/** Puts a button at a heading that shows and folds its section; to be seen only where something folds. */
function addToggle(heading: Element): void {
  const title = heading.matches('h2') ? heading : heading.querySelector('h2');
  const name = `Show “${title?.textContent ?? ''}”`;
  const toggle = html('button', { type: 'button', class: 'toggle', 'aria-label': name }, 'Show');
  toggle.addEventListener('click', () => {
    heading.parentElement?.classList.add('open');
    heading.parentElement?.querySelector('a')?.focus();
  });
  if (title === heading) heading.after(toggle);
  else heading.append(toggle);
}

/**
 * How much of the page is shown: in short (the headings), about five minutes,
 * or all. The page holds everything; the choice is stored for all pages.
 */
export class ReadingDepth extends HTMLElement {
  connectedCallback(): void {
    for (const heading of document.querySelectorAll('.parts section > .heading:has(> h2)')) addToggle(heading);
    for (const heading of document.querySelectorAll(`${ENDS} > h2`)) addToggle(heading);
    const inputs = [...this.querySelectorAll('input')];
    const wanted = chosen('depth') ?? 'all';
    for (const input of inputs) input.checked = input.value === wanted;
    if (!inputs.some(({ checked }) => checked)) inputs.at(-1)?.click();
    this.addEventListener('change', (event) => this.#show((event.target as HTMLInputElement).value));
    addEventListener('hashchange', openTarget);
    openTarget();
  }

  #show(depth: string): void {
    choose('depth', depth === 'all' ? '' : depth);
    if (depth === 'all') delete root.dataset['depth'];
    else root.dataset['depth'] = depth;
    for (const part of document.querySelectorAll(`.parts section.open, ${ENDS}.open`)) part.classList.remove('open');
  }
}

customElements.define('reading-depth', ReadingDepth);
