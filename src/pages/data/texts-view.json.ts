import type { APIRoute } from 'astro';
import { loadDossier } from '../../load-dossier.ts';
import { textsViewOf } from '../../texts/texts-view.ts';

/** What the free choice of texts loads when it comes into view. */
export const GET: APIRoute = async () => Response.json(textsViewOf(await loadDossier()));
