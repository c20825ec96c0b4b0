import { writeSearchState } from '../query/search-state.ts';
import { searchEngine } from './search-engine.ts';
import { SearchPanel } from './search-panel.ts';
import { wearSearchStyle } from './search-style.ts';

const WAIT = 60;
const SIZE = 8;

const FRAME = `
<search>
  <form method="dialog" class="bar">
    <label for="search-everywhere" class="field-name">Search this site</label>
    <input id="search-everywhere" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="200" />
    <button type="submit" class="close" formnovalidate>Close</button>
  </form>
  <p role="status" class="meta"></p>
  <ol class="results"></ol>
  <p class="foot"><button type="button" class="more" hidden>More results</button> <a class="all">All results, with filters</a></p>
  <p class="meta keys"><kbd>↓</kbd> <kbd>↑</kbd> walk the results, <kbd>Enter</kbd> opens one, <kbd>Esc</kbd> closes</p>
</search>`;

/** One part of the frame. Throws if the frame lacks it, which would be a bug. */
function part<Kind extends HTMLElement>(dialog: HTMLElement, selector: string): Kind {
  const found = dialog.querySelector<Kind>(selector);
  if (!found) throw new Error(`The search dialog has no ${selector}.`);
  return found;
}

/** Appends the closed dialog to the page. `address` is that of the search page. */
function makeDialog(address: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.setAttribute('aria-label', 'Search');
  dialog.innerHTML = FRAME;
  const base = new URL(address).pathname.replace(/search\/$/, '');
  const repository = document.querySelector<HTMLElement>('a[data-search]')?.dataset['repository'];
  const [input, all] = [part<HTMLInputElement>(dialog, 'input'), part<HTMLAnchorElement>(dialog, '.all')];
  const [list, status, more] = [part(dialog, '.results'), part(dialog, '[role="status"]'), part<HTMLButtonElement>(dialog, '.more')];
  const panel = new SearchPanel({ input, list, status, more, base, repository, size: SIZE });
  all.href = address;
  input.addEventListener('input', () => {
    const state = { query: input.value.trim(), filters: {} };
    all.href = address + writeSearchState(state);
    void panel.search(state, WAIT);
  });
  // Otherwise Enter in an empty field would press the button that closes.
  input.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  // A click on the backdrop, whose target is the dialog itself, closes it.
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page with `typed` in its field, and begins to load it. Focus moves to the field, and back to
 * where it was on closing.
 */
export function openSearch(address: string, typed: string): void {
  wearSearchStyle();
  dialog ??= makeDialog(address);
  if (!dialog.open) dialog.showModal();
  const input = part<HTMLInputElement>(dialog, 'input');
  input.focus();
  if (typed === '') input.select();
  else {
    input.value = typed;
    input.dispatchEvent(new Event('input'));
  }
  searchEngine(new URL(address).pathname.replace(/search\/$/, ''));
}
