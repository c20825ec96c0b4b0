/** What every page gets after it has loaded: nothing here is needed to read it. */

import { Previews } from '../../citations/browser/previews.ts';
import { addCopyButtons } from './copy-link.ts';
import { markCurrentSection } from './current-section.ts';
import './reading-depth.ts';
import '../../search/browser/search-opener.ts';
import './site-settings.ts';
import { isWriting } from '../../browser/writing.ts';

const base = document.querySelector<HTMLAnchorElement>('header.site .name a')?.pathname ?? '/';

addEventListener('keydown', (event) => {
  if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  event.preventDefault();
  document.getElementById('keys')?.togglePopover();
});

/** Older browsers print only what is unfolded. */
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
});

function whenIdle(): void {
  const [contents, cite] = [document.querySelector('.contents'), document.querySelector('.cite-page')];
  if (contents) markCurrentSection(contents);
  if (cite) addCopyButtons(cite);
  if ('popover' in HTMLElement.prototype) new Previews(base);
}

if ('requestIdleCallback' in window) requestIdleCallback(whenIdle);
else setTimeout(whenIdle, 200);

// Only where the site is published under the address that it was built for: a worker tried elsewhere would stay there.
const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
if (published?.startsWith(`${location.origin}/`) && location.protocol === 'https:' && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register(`${base}service-worker.js`, { scope: base });
}
