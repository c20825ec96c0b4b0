import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentReload } from './src/integrations/content-reload.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareImages } from './src/integrations/share-images.ts';
import { BEFORE_PAINT } from './src/layouts/before-paint.ts';
import { citationPlugin } from './src/reading/citation-plugin.ts';
import { guardPlugin, proseReader } from './src/reading/compiled-prose.ts';
import { CONTENT_FOLDER } from './src/reading/content-folder.ts';

export default defineConfig({
  // Where the site is published. Both are settings of whoever publishes it.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.PARLEY_OUT ?? './dist',
  cacheDir: `./node_modules/.cache/astro/${CONTENT_FOLDER.replaceAll(/[^a-z0-9]+/gi, '-')}`,
  trailingSlash: 'always',
  // Editors read the fields of .mdx files off what this writes into .astro/collections/.
  experimental: { contentIntellisense: true },
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [guardPlugin, citationPlugin], features: { smartPunctuation: false } }),
  },
  integrations: [
    mdx(),
    contentReload(CONTENT_FOLDER),
    searchIndex(),
    shareImages(),
    // Search engines need whole addresses.
    ...(process.env.SITE_URL ? [sitemap({ filter: (page) => !page.endsWith('/search/') })] : []),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "manifest-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [`sha256-${createHash('sha256').update(BEFORE_PAINT).digest('base64')}`],
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [proseReader()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
