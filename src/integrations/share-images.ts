import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { readHtml } from '../html/elements.ts';
import { DESIGN, drawShareCard, type ShareCard } from './share-card.ts';

const CACHE = './node_modules/.cache/parley/share';
const ICONS = [180, 192, 512];

/** What a page says of itself in its head, by the property. */
function metaIn(page: string): (property: string) => string {
  const { elements } = readHtml(page.split('</head>')[0] ?? '');
  const metas = elements.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes);
  return (property) => metas.find((one) => one['property'] === property)?.['content'] ?? '';
}

/** What a built page says of itself in its head; undefined if it names no picture. */
export function cardIn(html: string): { path: string; card: ShareCard } | undefined {
  const meta = metaIn(html);
  const path = /\/(share\/.+\.png)$/.exec(meta('og:image'))?.[1];
  if (!path) return undefined;
  const [site, section, title] = [meta('og:site_name'), meta('article:section'), meta('og:title')];
  return { path, card: { site: site === title ? '' : site, section, title, description: meta('og:description') } };
}

/**
 * Puts the picture of a card at `to`. It is drawn only where `cache` does not
 * hold one of the very same words and design. Returns whether it was drawn.
 */
export async function placeShareImage(card: ShareCard, to: string, cache: string = CACHE): Promise<boolean> {
  const name = createHash('sha256')
    .update(JSON.stringify([DESIGN, card]))
    .digest('hex')
    .slice(0, 32);
  const kept = join(cache, `${name}.png`);
  const isNew = !existsSync(kept);
  if (isNew) {
    await mkdir(cache, { recursive: true });
    await writeFile(kept, await drawShareCard(card));
  }
  await mkdir(dirname(to), { recursive: true });
  await copyFile(kept, to);
  return isNew;
}

async function cardsOf(folder: string): Promise<Map<string, ShareCard>> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('index.html')).sort();
  const found = await Promise.all(files.map(async (file) => cardIn(await readFile(join(folder, file), 'utf8'))));
  const cards = new Map<string, ShareCard>();
  // The index comes before what lies below it, and what shares its picture shows the index's words.
  for (const entry of found) if (entry && !cards.has(entry.path)) cards.set(entry.path, entry.card);
  return cards;
}

async function drawIcons(folder: string): Promise<void> {
  const svg = await readFile(join(folder, 'favicon.svg'));
  await Promise.all(
    ICONS.map((size) =>
      sharp(svg, { density: 300 })
        .resize(size, size)
        .png()
        .toFile(join(folder, `icon-${size}.png`)),
    ),
  );
}

/** After a build: the icons, and a picture for each page that names one. */
export function shareImages(): AstroIntegration {
  return {
    name: 'parley-share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await drawIcons(folder);
        let drawn = 0;
        const cards = await cardsOf(folder);
        for (const [path, card] of cards) if (await placeShareImage(card, join(folder, path))) drawn += 1;
        if (cards.size > 0) logger.info(`${cards.size} pictures for sharing, ${drawn} of them drawn anew.`);
      },
    },
  };
}
