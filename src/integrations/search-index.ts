import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { AnswerRow } from '../search/answers.ts';
import { directoryRows, type Fragment } from '../search/directory.ts';
import { type FacetValue, facetsFileOf } from '../search/facets-file.ts';
import { answerRows, languageOf, questionsOn, summaryRows } from '../search/index/answer-rows.ts';
import { pageForIndex } from '../search/index/index-page.ts';
import { termShards } from '../search/term-index.ts';

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Pagefind's ready-made interfaces and its worker, which the site does not use; without the worker a search loads 12 kB less. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

const SIGNATURE = 'pagefind_dcd'.length;

/** A page as the index stores it: its id, address, metadata and words. */
function fragmentOf({ path, content }: { path: string; content: Uint8Array }): Fragment {
  const { url, meta, content: words } = JSON.parse(gunzipSync(content).subarray(SIGNATURE).toString('utf8')) as Omit<Fragment, 'id'>;
  const id = path.replace(/^fragment\//, '').replace(/\.pf_fragment$/, '');
  return { id, url, meta, content: words };
}

/** What was read off the pages beside what the index keeps. */
interface ReadPages {
  /** The filters of each page by its address. */
  facets: Map<string, FacetValue[]>;
  /** The questions that pages ask. */
  questions: AnswerRow[];
  /** The language of the pages. */
  language: string;
}

/** Adds every searchable page to the index, as `pageForIndex` makes it. */
async function addPages(index: PagefindIndex, folder: string): Promise<ReadPages> {
  const facets = new Map<string, FacetValue[]>();
  const questions: AnswerRow[] = [];
  let language = 'en';
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('index.html')).sort();
  for (const name of names) {
    const html = await readFile(join(folder, name), 'utf8');
    if (!html.includes('data-pagefind-body')) continue;
    const sourcePath = name.replaceAll('\\', '/');
    const page = pageForIndex(html);
    const { errors } = await index.addHTMLFile({ sourcePath, content: page.html });
    refuse(errors);
    const path = `/${sourcePath.replace(/index\.html$/, '')}`;
    facets.set(path, page.facets);
    questions.push(...questionsOn(html, path));
    language = languageOf(html) ?? language;
  }
  return { facets, questions, language };
}

/**
 * Writes the index's files. Pagefind's own `writeFiles` may end, when its
 * service closes, before the last file is on the disk.
 */
async function writeIndex(index: PagefindIndex, { facets, questions, language }: ReadPages, folder: string): Promise<number> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const fragments = files.filter(({ path }) => path.startsWith('fragment/')).map(fragmentOf);
  await writeNames(fragments, folder);
  const faceted = fragments.map(({ id, url }) => {
    const values = facets.get(url);
    // A page without its values could be found and never be filtered.
    if (!values) throw new Error(`The search index has a page ${url} that was not handed to it.`);
    return { id, address: url, values };
  });
  await writeFile(join(folder, 'facets.json'), JSON.stringify(facetsFileOf(faceted)));
  const answers = answerRows([...questions, ...summaryRows(fragments, language)]);
  await writeFile(join(folder, 'answers.json'), JSON.stringify(answers));
  return fragments.length;
}

/** Writes what answers before the index: the directory of names and the term index. */
async function writeNames(fragments: readonly Fragment[], folder: string): Promise<void> {
  const rows = directoryRows(fragments);
  await writeFile(join(folder, 'directory.json'), JSON.stringify(rows));
  await mkdir(join(folder, 'words'), { recursive: true });
  const ids = rows.map(([id]) => id);
  for (const [at, words] of termShards(fragments, ids).entries())
    await writeFile(join(folder, 'words', `${at}.json`), JSON.stringify(words));
}

/**
 * Indexes the built pages. Returns the number of pages in the index; throws
 * what Pagefind reports, since it returns errors rather than throwing them.
 */
async function indexFolder(folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    refuse(errors);
    if (!index) throw new Error('The search index could not be made.');
    const pages = await addPages(index, folder);
    return await writeIndex(index, pages, join(folder, 'pagefind'));
  } finally {
    await close();
  }
}

/** After a build: makes the search index beside the pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'parley-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await indexFolder(fileURLToPath(dir).replace(/\/$/, ''));
        logger.info(`${pages} pages can be searched.`);
      },
    },
  };
}
