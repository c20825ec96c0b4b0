import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
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
    refuse((await index.writeFiles({ outputPath: `${folder}/pagefind` })).errors);
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
