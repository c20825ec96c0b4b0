import { button, html } from '../../browser/dom.ts';

/** Puts a button behind the citation of a page that copies what is asked for, and says that it did. */
function addButton(place: Element, words: string, text: () => string): void {
  const copy = button(words);
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      copy.textContent = 'Copied';
    } catch {
      copy.textContent = 'The browser did not allow it';
    }
    setTimeout(() => {
      copy.textContent = words;
    }, 2000);
  });
  place.append(copy);
}

/** Adds the buttons to copy the page's address and its citation. */
export function addCopyButtons(cite: Element): void {
  const place = html('p', { class: 'copy', 'aria-live': 'polite' });
  cite.before(place);
  addButton(
    place,
    'Copy link',
    () => document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.replace(/[?#].*/, ''),
  );
  addButton(place, 'Copy citation', () => cite.querySelector('.plain-citation')?.textContent?.trim() ?? '');
}
