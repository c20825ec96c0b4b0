import { bare, excerptOf } from '../excerpt.ts';
import type { FoundPage, FoundSection } from '../query/pagefind-client.ts';
import type { Hit } from '../query/ranking.ts';
import { withHighlight } from './highlight-address.ts';

const SECTIONS = 2;

/** What a result shows: from the index, or, before that is there, from the directory. */
export interface Shown {
  address: string;
  title: string;
  data: string;
  excerpt: string;
  /** The words that were found, bare, as the page writes them. */
  words: string[];
  sections: FoundSection[];
}

/** An excerpt as nodes: text, and `<mark>` around the words that were found; the comma beside a word stands outside. */
function excerptNodes(excerpt: string, words: ReadonlySet<string>): Node[] {
  return excerpt.split(/([^\p{L}\p{N}]*\s[^\p{L}\p{N}]*)/u).flatMap((part): Node[] => {
    if (!words.has(bare(part))) return [document.createTextNode(part)];
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(part) ?? [];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [document.createTextNode(before), mark, document.createTextNode(after)];
  });
}

/** The words that Pagefind marks in its excerpts, each once: as the page writes them, so that they are found there again. */
function markedWords(...excerpts: string[]): string[] {
  const words = excerpts.flatMap((excerpt) => [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => bare(match[1] ?? '')));
  return [...new Set(words)].filter(Boolean);
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
    return { address, title, data: dataLine([type, dayWords, status]), excerpt: '', words: [], sections: [] };
  }
  const page = await result.data();
  const { meta, excerpt, url } = page;
  const words = markedWords(excerpt, ...page.sub_results.map((section) => section.excerpt));
  const sections = bestSections(page).map((section) => ({ ...section, url: withHighlight(section.url, markedWords(section.excerpt)) }));
  const { title = url, summary = '' } = meta;
  return {
    address: withHighlight(url, words),
    title,
    data: dataLine([meta['type'], meta['dayWords'], meta['status']]),
    excerpt: excerptOf({ title, summary, content: page.raw_content ?? page.content }, new Set(words)),
    words,
    sections,
  };
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
export function resultItem({ address, title, data, excerpt, words, sections }: Shown): HTMLLIElement {
  const item = document.createElement('li');
  item.append(link(address, title), paragraph('meta', data));
  if (excerpt !== '') item.append(paragraph('', ...excerptNodes(excerpt, new Set(words))));
  if (sections.length > 0) {
    const links = sections.map((section) => link(section.url, section.title));
    item.append(paragraph('meta sections', 'In: ', ...links.flatMap((one, at) => (at === 0 ? [one] : [' · ', one]))));
  }
  return item;
}
