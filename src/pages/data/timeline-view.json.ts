import type { APIRoute } from 'astro';
import { dayWords } from '../../day/words.ts';
import { loadDossier } from '../../load-dossier.ts';
import { viewOf } from '../../timeline/layout/explorer/view-of.ts';

/** What the explorable timeline loads when it comes into view. */
export const GET: APIRoute = async () => Response.json(viewOf(await loadDossier(), dayWords));
