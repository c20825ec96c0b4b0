import type { APIRoute } from 'astro';
import { asSet } from '../../html/typography.ts';
import { loadDossier } from '../../load-dossier.ts';
import { textsViewOf } from '../../texts/texts-view.ts';

/** A text as pages set it; all else as it is. */
const set = (_: string, value: unknown): unknown => (typeof value === 'string' ? asSet(value) : value);

/** What the free choice of texts loads when it comes into view. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(textsViewOf(await loadDossier()), set), { headers: { 'content-type': 'application/json' } });
