import type { APIRoute } from 'astro';
import { loadDossier } from '../load-dossier.ts';
import { PAPER } from '../site/colours.ts';
import { href } from '../site/href.ts';

export const GET: APIRoute = async () => {
  const { settings } = await loadDossier();
  return Response.json({
    name: settings.title,
    short_name: settings.title.length > 20 ? 'Parley' : settings.title,
    description: settings.description,
    lang: settings.language,
    start_url: href('/'),
    scope: href('/'),
    display: 'minimal-ui',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
      { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
    ],
  });
};
