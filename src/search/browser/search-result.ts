import { html } from '../../browser/dom.ts';
import { bare, excerptOf } from '../excerpt.ts';
import type { FoundPage, FoundSection } from '../query/pagefind-client.ts';
import type { Hit } from '../query/ranking.ts';
import { withHighlight } from './highlight-address.ts';

const SECTIONS = 2;

/** The content of a result, from the index or, until that has loaded, from the directory. */
export interface Shown {
  address: string;
  title: string;
  data: string;
  excerpt: string;
  /** The words that match, bare, as the page writes them. */
  words: string[];
  sections: FoundSection[];
}

/** An excerpt as nodes: text, with `<mark>` around matching words but not around punctuation beside them. */
function excerptNodes(excerpt: string, words: ReadonlySet<string>): Node[] {
  return excerpt.split(/([^\p{L}\p{N}]*\s[^\p{L}\p{N}]*)/u).flatMap((part): Node[] => {
    if (!words.has(bare(part))) return [document.createTextNode(part)];
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(part) ?? [];
    return [document.createTextNode(before), html('mark', {}, word), document.createTextNode(after)];
  });
}

/** The words that Pagefind marks in its excerpts, each once and as the page writes them, so that they can be highlighted there. */
function markedWords(...excerpts: string[]): string[] {
  const words = excerpts.flatMap((excerpt) => [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => bare(match[1] ?? '')));
  return [...new Set(words)].filter(Boolean);
}

const dataLine = (parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

/** The sections with most hits, in the order of the page. The part before the first heading is no section. */
function bestSections({ sub_results: sections }: FoundPage): FoundSection[] {
  const below = sections.filter(({ anchor }) => anchor !== undefined && anchor !== null);
  const best = below.toSorted((a, b) => b.locations.length - a.locations.length).slice(0, SECTIONS);
  return below.filter((section) => best.includes(section));
}

/** The content of a hit. Loads the page's fragment of the index if the index found it. */
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

function sectionLinks(sections: readonly FoundSection[]): HTMLElement {
  const links = sections.map(({ url, title }) => html('a', { href: url }, title));
  return html('p', { class: 'meta sections' }, 'In: ', ...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link])));
}

/** A result as a list item: its title as a link, a line of data, an excerpt, and links to the sections with hits. */
export function resultItem({ address, title, data, excerpt, words, sections }: Shown): HTMLLIElement {
  const item = html('li', {}, html('a', { href: address }, title), html('p', { class: 'meta' }, data));
  if (excerpt !== '') item.append(html('p', {}, ...excerptNodes(excerpt, new Set(words))));
  if (sections.length > 0) item.append(sectionLinks(sections));
  return item;
}
