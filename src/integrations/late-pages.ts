import type { AstroIntegration } from 'astro';
import { PAGE_AGE } from './browser/page-age.ts';
import { whenContentChanges } from './content-changes.ts';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** The script by which each page tells its age. */
export const TELL_PAGE_AGE =
  'import { tellPageAge } from "/src/integrations/browser/page-age.ts"; tellPageAge(performance, import.meta.hot);';

/**
 * Reloads pages that were rendered from older content but joined too late to
 * be told: the message of a change does not reach a page that is just being
 * loaded. The age of content is a count of its changes.
 */
export function reloadLatePages(server: Pick<Server, 'environments' | 'middlewares' | 'ws'>): void {
  let age = 0;
  whenContentChanges(server, () => {
    age += 1;
  });
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `${PAGE_AGE};desc="${age}"`);
    next();
  });
  server.ws.on(PAGE_AGE, (shown: unknown, client) => {
    if (shown !== String(age)) client.send({ type: 'full-reload' });
  });
}
