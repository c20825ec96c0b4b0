import { isWriting } from '../../browser/writing.ts';

/**
 * What every page loads of the search: it waits for somebody to open it.
 * Without scripts, and until this one has run, the link in the header leads to
 * the search page.
 */
const link = document.querySelector<HTMLAnchorElement>('a[data-search]');

function opens(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey;
  return event.key === '/' && !isWriting(event.target);
}

/** What is typed while the dialog is on its way; undefined while none is. */
let typed: string | undefined;

/** Keeps a letter that would else be lost; whether it did. */
function keeps({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (typed === undefined || ctrlKey || metaKey || altKey) return false;
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if ([...key].length === 1) typed += key;
  else return false;
  return true;
}

/** Opens the dialog; on the search page the field that is already there. Where the rest cannot be loaded, the link is followed. */
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
