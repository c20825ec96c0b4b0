import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What the browser's overlay is told. */
interface Message {
  type: 'error';
  err: { message: string; stack: string };
}

/** Files saved within this many milliseconds of each other are read together. */
const TOGETHER = 40;

/** Calls `work` once for calls that come close together, and never while it is still at work. */
export function together(work: () => Promise<void>, wait: (done: () => void) => void): () => void {
  let state: 'idle' | 'waiting' | 'working' | 'again' = 'idle';
  const begin = (): void => {
    state = 'waiting';
    wait(() => {
      state = 'working';
      void work().finally(() => {
        const again = state === 'again';
        state = 'idle';
        if (again) begin();
      });
    });
  };
  return () => {
    if (state === 'working') state = 'again';
    else if (state === 'idle') begin();
  };
}

const overlay = (error: unknown): Message => ({
  type: 'error',
  err: { message: error instanceof Error ? error.message : String(error), stack: '' },
});

/**
 * Reads the content again when a file of it is saved, added or removed while
 * `npm run dev` runs. Problems go to the browser's overlay and to the terminal
 * in the words of the check; the last good pages stay until all are mended.
 */
export function contentReload(folder: string): AstroIntegration {
  return {
    name: 'parley-content-reload',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const root = resolve(folder);
        let problem: Message | undefined;
        let turn = 0;
        const read = async (): Promise<void> => {
          turn += 1;
          try {
            await refreshContent?.({ context: { turn } });
            if (problem) server.ws.send({ type: 'full-reload' });
            problem = undefined;
          } catch (error) {
            problem = overlay(error);
            logger.error(problem.err.message);
            server.ws.send(problem);
          }
        };
        listen(
          server,
          root,
          together(read, (done) => setTimeout(done, TOGETHER)),
        );
        // A page that is loaded while there is a problem shows it too.
        server.ws.on('connection', () => problem && server.ws.send(problem));
      },
    },
  };
}

function listen({ watcher }: Server, root: string, changed: () => void): void {
  watcher.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (path.startsWith(root + sep)) changed();
    });
  }
}
