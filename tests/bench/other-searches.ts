import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { pageAddresses } from '../browser/addresses.ts';
import { benchFile } from './packages.ts';

/** A part of a page below a heading, as the other searches index it. */
interface Section {
  id: string;
  title: string;
  titles: string[];
  text: string;
}

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The sections of a built page: the text of its main part, cut at its headings. */
function sectionsOf(folder: string, address: string): Section[] {
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const title = textOf(/<h1[\s\S]*?<\/h1>/.exec(main)?.[0] ?? address);
  return main.split(/(?=<h[23][ >])/).map((part, at) => {
    const heading = /^<h[23][^>]*?(?:\sid="([^"]*)")?[^>]*>([\s\S]*?)<\/h[23]>/.exec(part);
    const own =
      at === 0
        ? { id: address, title, titles: [] }
        : { id: `${address}#${heading?.[1] ?? at}`, title: textOf(heading?.[2] ?? ''), titles: [title] };
    return { ...own, text: textOf(part) };
  });
}

/** What a page of the bench shows: a field and a list; everything else is loaded when the search is opened. */
const frame = (
  open: string,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"></head>
<body><input id="q"><ol class="results"></ol><script type="module">
const [input, list] = [document.querySelector('input'), document.querySelector('ol')];
const show = (found) => list.replaceChildren(...found.slice(0, 8).map(({ id, title }) => {
  const [item, link] = [document.createElement('li'), document.createElement('a')];
  link.href = id; link.textContent = title; item.append(link); return item;
}));
addEventListener('keydown', async (event) => {
  if (event.key !== '/') return;
  event.preventDefault(); input.focus();
  ${open}
  const search = () => input.value && show(find(input.value));
  input.addEventListener('input', search); search();
}, { once: true });
</script></body></html>`;

/** MiniSearch with the options of VitePress's own local search: sections, prefixes, a fifth of the letters may differ. */
function writeMiniSearch(folder: string, sections: readonly Section[]): void {
  const fields = ['title', 'titles', 'text'];
  const index = new MiniSearch({ fields, storeFields: ['title', 'titles'] });
  index.addAll(sections);
  writeFileSync(join(folder, 'minisearch-index.js'), `export default ${JSON.stringify(JSON.stringify(index))}`);
  writeFileSync(join(folder, 'minisearch.js'), readFileSync(benchFile('minisearch/dist/es/index.js')));
  const open = `const [{ default: MiniSearch }, { default: data }] = await Promise.all([import('/minisearch.js'), import('/minisearch-index.js')]);
  const index = MiniSearch.loadJSON(data, { fields: ${JSON.stringify(fields)}, storeFields: ['title', 'titles'], searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, titles: 1 } } });
  const find = (text) => index.search(text);`;
  writeFileSync(join(folder, 'minisearch.html'), frame(open));
}

/** lunr with its index made at build time, and the beginning of words found too. */
function writeLunr(folder: string, sections: readonly Section[]): void {
  const index = lunr(function () {
    this.ref('id');
    this.field('title', { boost: 4 });
    this.field('text');
    for (const section of sections) this.add(section);
  });
  const titles = Object.fromEntries(sections.map(({ id, title }) => [id, title]));
  writeFileSync(join(folder, 'lunr-index.json'), JSON.stringify({ index, titles }));
  writeFileSync(join(folder, 'lunr.js'), readFileSync(benchFile('lunr/lunr.min.js')));
  const open = `const [data] = await Promise.all([fetch('/lunr-index.json').then((answer) => answer.json()),
    new Promise((loaded) => { const script = document.createElement('script'); script.src = '/lunr.js'; script.onload = loaded; document.head.append(script); })]);
  const index = lunr.Index.load(data.index);
  const find = (text) => index.search(text.trim() + '*').map(({ ref }) => ({ id: ref, title: data.titles[ref] }));`;
  writeFileSync(join(folder, 'lunr.html'), frame(open));
}

/** Puts a page for each of the other searches beside a built site: the same pages, indexed by them. */
export function writeOtherSearches(folder: string): void {
  const pages = pageAddresses(folder).filter((address) => /^\/(?:actors|conditions|events|sources|terms)\/./.test(address));
  const sections = pages.flatMap((address) => sectionsOf(folder, address));
  writeMiniSearch(folder, sections);
  writeLunr(folder, sections);
}
