import { isWriting } from './writing.ts';

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

/** Opens the dialog; on the search page the field that is already there. Where the rest cannot be loaded, the link is followed. */
async function open(address: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('search-page input');
  if (field) return field.focus();
  try {
    const { openSearch } = await import('./search-dialog.ts');
    openSearch(address);
  } catch {
    location.href = address;
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
    if (!opens(event)) return;
    event.preventDefault();
    void open(link.href);
  });
}

if (location.search.includes('highlight=')) void import('./highlight-arrival.ts');
