import type { APIRoute } from 'astro';
import { addressTitle } from '../components/address-title.ts';
import { FEED_TYPES, FEEDS, feedText } from '../exports/feeds.ts';
import { loadDossier } from '../load-dossier.ts';
import { href } from '../site/href.ts';

/** A feed needs whole addresses: without a configured one there is none. */
export function getStaticPaths() {
  return import.meta.env.SITE ? Object.keys(FEEDS).map((feed) => ({ params: { feed } })) : [];
}

export const GET: APIRoute = async ({ params, site }) => {
  const dossier = await loadDossier();
  const name = params['feed'] as keyof typeof FEEDS;
  const text = feedText(dossier, name, {
    titleOf: (address) => addressTitle(dossier, address),
    urlOf: (address) => new URL(href(address), site).href,
  });
  return new Response(text, { headers: { 'content-type': FEED_TYPES[name] } });
};
