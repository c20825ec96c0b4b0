import css from './search.css?inline';

let sheet: CSSStyleSheet | undefined;

/** Adds the style of the search, which comes with its script, so that readers who never search do not load it. */
export function wearSearchStyle(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
