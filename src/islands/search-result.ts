import type { FoundPage, FoundSection } from '../search/pagefind-client.ts';
import type { Hit } from '../search/ranking.ts';
import { withHighlight } from './highlight-address.ts';

const SECTIONS = 2;

/** What a result shows: from the index, or, before that is there, from the directory. */
export interface Shown {
  address: string;
  title: string;
  data: string;
  excerpt: string;
  sections: FoundSection[];
}

/** Pagefind's excerpt as nodes: text, and `<mark>` around what was found. No other markup passes. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(/[.!?]$/.test(excerpt) ? excerpt : `${excerpt} …`, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    return markOf(node.textContent ?? '');
  });
}

/** A marked word; the comma or bracket that Pagefind marks with it stands outside. */
function markOf(words: string): DocumentFragment {
  const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(words) ?? [];
  const [fragment, mark] = [document.createDocumentFragment(), document.createElement('mark')];
  mark.textContent = word;
  fragment.append(before, mark, after);
  return fragment;
}

/** The words that an excerpt marks, each once: as the page writes them, so that they are found there again. */
function markedWords(excerpt: string): string[] {
  const words = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) =>
    (match[1] ?? '').replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  return [...new Set(words.map((word) => word.toLowerCase()))].filter(Boolean);
}

const dataLine = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The sections below headings with most hits, in the order of the page. The part before the first heading is the page itself. */
function bestSections({ sub_results: sections }: FoundPage): FoundSection[] {
  const below = sections.filter(({ anchor }) => anchor !== undefined && anchor !== null);
  const best = below.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, SECTIONS);
  return below.filter((section) => best.includes(section));
}

/** What is shown of a hit. Loads the page's fragment of the index where the hit was found there. */
export async function shownOf({ entry, result }: Hit, base: string): Promise<Shown> {
  if (!result) {
    const { path = '', title = '', type, dayWords, status } = entry ?? {};
    const address = base + path.replace(/^\//, '');
    return { address, title, data: dataLine([type, dayWords, status]), excerpt: '', sections: [] };
  }
  const page = await result.data();
  const { meta, excerpt, url } = page;
  const words = markedWords(excerpt);
  const sections = bestSections(page).map((section) => ({ ...section, url: withHighlight(section.url, markedWords(section.excerpt)) }));
  const title = meta['title'] ?? url;
  return { address: withHighlight(url, words), title, data: dataLine([meta['type'], meta['dayWords'], meta['status']]), excerpt, sections };
}

function link(address: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = text;
  return anchor;
}

function paragraph(className: string, ...nodes: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  if (className) element.className = className;
  element.append(...nodes);
  return element;
}

/** A result as a list item: its title as a link, a line of data, an excerpt, and the sections that were hit. */
export function resultItem({ address, title, data, excerpt, sections }: Shown): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(address, title), paragraph('data', data));
  if (excerpt !== '') item.append(paragraph('', ...excerptNodes(excerpt)));
  if (sections.length > 0) {
    const links = sections.map((section) => link(section.url, section.title));
    item.append(paragraph('data sections', 'In: ', ...links.flatMap((one, at) => (at === 0 ? [one] : [' · ', one]))));
  }
  return item;
}
