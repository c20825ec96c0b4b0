import type { APIRoute } from 'astro';
import worker from '../layouts/browser/service-worker.js?raw';
import { PAGES } from '../site/pages.ts';

/** The service worker, with the pages to keep from the one list of pages. */
export const GET: APIRoute = () => {
  const kept = PAGES.filter(({ isKeptOffline }) => isKeptOffline).map(({ address }) => address.slice(1));
  return new Response(`const OFFLINE_PAGES = ${JSON.stringify(kept)};\n${worker}`, { headers: { 'content-type': 'text/javascript' } });
};
