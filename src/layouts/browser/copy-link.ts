/** Puts a button behind the citation of a page that copies what is asked for, and says that it did. */
function addButton(place: Element, words: string, text: () => string): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'The browser did not allow it';
    }
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
  place.append(button);
}

/** Adds the buttons to copy the page's address and its citation. */
export function addCopyButtons(cite: Element): void {
  const place = document.createElement('p');
  place.className = 'copy';
  place.setAttribute('aria-live', 'polite');
  cite.before(place);
  addButton(
    place,
    'Copy link',
    () => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/[?#].*/, ''),
  );
  addButton(place, 'Copy citation', () => cite.querySelector('.plain-citation')?.textContent?.trim() ?? '');
}
