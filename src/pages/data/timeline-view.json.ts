import type { APIRoute } from 'astro';
import { dayWords } from '../../components/day-words.ts';
import { viewOf } from '../../diagrams/view-of.ts';
import { loadDossier } from '../../load-dossier.ts';

/** What the explorable timeline loads when it comes into view. */
export const GET: APIRoute = async () => Response.json(viewOf(await loadDossier(), dayWords));
