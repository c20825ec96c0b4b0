import { isWriting } from '../../browser/writing.ts';

/**
 * The part of the search that every page loads: it waits for a reader to open
 * it. Without scripts, and until this one has run, the link in the header
 * leads to the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

function opens(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isWriting(event.target);
}

/** Text typed while the dialog loads; undefined if it is not loading. */
let typed: string | undefined;

/** Keeps a letter that would otherwise be lost. True if it did. */
function keeps({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (typed === undefined || ctrlKey || metaKey || altKey) return false;
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if ([...key].length === 1) typed += key;
  else return false;
  return true;
}

/** Opens the dialog, or on the search page focuses its field. If the dialog fails to load, follows the link. */
async function open(address: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field) return field.focus();
  typed = '';
  try {
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(address, typed);
  } catch {
    location.href = address;
  } finally {
    typed = undefined;
  }
}

if (link) {
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  link.addEventListener('click', (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link.href);
  });
  document.addEventListener('keydown', (event) => {
    if (keeps(event)) event.preventDefault();
    else if (opens(event)) {
      event.preventDefault();
      void open(link.href);
    }
  });
}

if (location.search.includes('highlight=')) void import('./highlight-arrival.ts');
