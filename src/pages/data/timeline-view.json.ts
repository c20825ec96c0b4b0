import type { APIRoute } from 'astro';
import { whenWords } from '../../day/words.ts';
import { loadDossier } from '../../load-dossier.ts';
import { toTimelineData } from '../../timeline/layout/explorer/to-timeline-data.ts';

/** What the explorable timeline loads when it comes into view. */
export const GET: APIRoute = async () => Response.json(toTimelineData(await loadDossier(), whenWords));
