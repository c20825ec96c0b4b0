import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Pagefind's ready-made interfaces, which the site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes the index's files ourselves: Pagefind's own writing can end, when its
 * service is closed, before the last file is on the disk.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  refuse(errors);
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
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
    const added = await index.addDirectory({ path: folder });
    refuse(added.errors);
    await writeIndex(index, join(folder, 'pagefind'));
    return added.page_count;
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
