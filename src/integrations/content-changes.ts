import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** One of the places in which the development server runs modules. */
export type Environment = Server['environments'][string];

/** What Astro tells the renderer once the content that it renders has changed. */
const CHANGED = 'astro:content-changed';

/** What a channel inside the server sends goes through an emitter. */
interface InnerChannel {
  outsideEmitter?: { on: (event: 'send', listener: (message: { event?: string }) => void) => void };
}

/** Calls `work` when the content that an environment renders has changed: pages that it rendered before are old from then on. */
export function whenContentChanges({ environments }: Pick<Server, 'environments'>, work: (environment: Environment) => void): void {
  for (const environment of Object.values(environments)) {
    const { outsideEmitter } = (environment.hot.api ?? {}) as InnerChannel;
    outsideEmitter?.on('send', ({ event }) => {
      if (event === CHANGED) work(environment);
    });
  }
}
