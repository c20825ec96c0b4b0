import type { APIRoute } from 'astro';
import { dayWords } from '../../day/words.ts';
import { loadDossier } from '../../load-dossier.ts';
import { href } from '../../site/href.ts';
import { storySvg } from '../../story/layout/story-sheet.ts';

/** The story move by move, as a picture for other programs. */
export const GET: APIRoute = async ({ site }) => {
  const dossier = await loadDossier();
  const address = href('/timeline/');
  const foot = [
    `As of ${dayWords(dossier.settings.asOf)}. Each move has its sources on the page of its event.`,
    site ? new URL(address, site).href : address,
  ];
  return new Response(storySvg(dossier, foot), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
