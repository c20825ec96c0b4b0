import css from './search.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Puts on the style of the search: it comes with its script, so that no page carries it for readers who never search. */
export function wearSearchStyle(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
