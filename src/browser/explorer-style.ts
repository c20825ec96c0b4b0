import css from './explorer.css?inline';

let added = false;

/** Adds the style of explorable diagrams to the page, once: it comes with their scripts, so that no other page carries it. */
export function addExplorerStyle(): void {
  if (added) return;
  added = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
