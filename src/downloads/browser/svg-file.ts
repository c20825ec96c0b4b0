import { svg } from '../../browser/dom.ts';
import { plainColour } from '../plain-colour.ts';

/** What is written above and below a picture that is taken away. */
export interface Caption {
  title: string;
  /** What is shown, as in a range of days. */
  shown: string;
  /** As of which day, and on what it rests. */
  source: string;
  address: string;
}

/** The styles that a picture has from the page's sheet; in a file they stand at each element. */
const STYLES = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'opacity', 'paint-order'] as const;
const TEXT_STYLES = [...STYLES, 'font-size', 'font-weight', 'text-anchor'] as const;
const DRAWN = 'path, rect, circle, line, text';

const HEAD = 52;
const FOOT = 44;
const MARGIN = 16;

/** Writes colours so that programs that are no browsers read them: as rgb(), with their opacity apart. */
function plainPaints(copy: Element): void {
  for (const name of ['fill', 'stroke']) {
    const { colour, opacity } = plainColour(copy.getAttribute(name) ?? 'none');
    copy.setAttribute(name, colour);
    if (opacity === undefined) continue;
    const own = Number.parseFloat(copy.getAttribute(`${name}-opacity`) ?? '1');
    copy.setAttribute(`${name}-opacity`, String(opacity * own));
  }
}

/** Writes at each drawn element what the page's style gives it; what is not to be seen is left out. */
function copyStyles(from: Element, to: Element): void {
  const originals = [...from.querySelectorAll(DRAWN)];
  for (const [index, copy] of [...to.querySelectorAll(DRAWN)].entries()) {
    const style = getComputedStyle(originals[index] as Element);
    for (const name of copy.nodeName === 'text' ? TEXT_STYLES : STYLES) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== 'none 0px') copy.setAttribute(name, value);
    }
    plainPaints(copy);
  }
  const groups = [...from.querySelectorAll('a')];
  for (const [index, copy] of [...to.querySelectorAll('a')].entries()) {
    copy.setAttribute('opacity', getComputedStyle(groups[index] as Element).opacity);
  }
  for (const faded of to.querySelectorAll('.faded')) faded.removeAttribute('marker-end');
  for (const gone of to.querySelectorAll('.hit, .broad-line, .ring, .gone, [visibility="hidden"]')) gone.remove();
}

/** Links lead to whole addresses, and what only the page needs goes. */
function cleanLinks(picture: SVGSVGElement): void {
  for (const link of picture.querySelectorAll('a')) {
    const href = link.getAttribute('href');
    if (href) link.setAttribute('href', new URL(href, location.href).href);
    for (const name of ['tabindex', 'class', 'data-key', 'data-actor', 'aria-label', 'role']) link.removeAttribute(name);
  }
  for (const element of picture.querySelectorAll('[class]')) element.removeAttribute('class');
}

/** A copy of a picture as it is shown, with a title, what is shown, the source and the address around it. */
export function pictureFile(picture: SVGSVGElement, { title, shown, source, address }: Caption): SVGSVGElement {
  const { width, height } = picture.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const [paper, ink] = [plainColour(page.backgroundColor).colour, plainColour(page.color).colour];
  const inner = picture.cloneNode(true) as SVGSVGElement;
  copyStyles(picture, inner);
  cleanLinks(inner);
  for (const [name, value] of Object.entries({ x: MARGIN, y: HEAD, width, height })) inner.setAttribute(name, String(value));
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + HEAD + FOOT];
  const line = (text: string, y: number, size: number, weight = 400): SVGTextElement =>
    svg('text', { x: MARGIN, y, fill: ink, 'font-size': `${size}px`, 'font-weight': weight }, text);
  const file = svg(
    'svg',
    { viewBox: `0 0 ${outerWidth} ${outerHeight}`, width: outerWidth, height: outerHeight, 'font-family': 'system-ui, sans-serif' },
    svg('rect', { width: outerWidth, height: outerHeight, fill: paper }),
    line(title, 24, 18, 650),
    line(shown, 43, 13),
    inner,
    line(source, HEAD + height + 18, 12),
    line(address, HEAD + height + 35, 12),
  );
  file.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return file;
}

/** The text of an SVG file. */
export function svgText(file: SVGSVGElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}\n`;
}
