const SVG = 'http://www.w3.org/2000/svg';

/** Attributes by name; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function write(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, String(value));
}

/** An element of HTML with attributes and children. Text is text: no markup in it is read. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  write(element, attributes);
  element.append(...children);
  return element;
}

/** An element of SVG with attributes and children. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  write(element, attributes);
  element.append(...children);
  return element;
}

/** A button; `name` is its accessible name if the label is a symbol. */
export function button(words: string, name?: string): HTMLButtonElement {
  return html('button', { type: 'button', 'aria-label': name, title: name }, words);
}

/** The element that a fragment (`#id`) names; null if there is none, also where the fragment is malformed. */
export function namedTarget(fragment: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(fragment.slice(1)));
  } catch {
    return null;
  }
}

/** Whether the reader asked for less motion. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
