import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { whenContentChanges } from './content-changes.ts';
import { forgetContent } from './forget-content.ts';
import { reloadLatePages, TELL_PAGE_AGE } from './late-pages.ts';
import { together } from './together.ts';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/** Calls back after a while. */
type Wait = (done: () => void) => void;

/** What the browser's overlay is told. */
interface Message {
  type: 'error';
  err: { message: string; stack: string };
}

/** Files saved within this many milliseconds of each other are read together. */
const TOGETHER = 40;

/** How often a reading is tried that Astro puts off. */
const TRIES = 100;

const shortly: Wait = (done) => setTimeout(done, TOGETHER);

const overlay = (error: unknown): Message => ({
  type: 'error',
  err: { message: error instanceof Error ? error.message : String(error), stack: '' },
});

/**
 * Has Astro read the content again. While it runs `content.config.ts` anew, as
 * it does whenever prose is saved, Astro skips a refresh without a word: then
 * it is asked again. Throws the problems of the content.
 */
async function refresh({ refreshContent, logger }: Setup, turn: number, wait: Wait): Promise<void> {
  let isRead = false;
  const onRead = (): void => {
    isRead = true;
  };
  for (let tried = 0; tried < TRIES; tried += 1) {
    await refreshContent?.({ context: { turn, onRead } });
    if (isRead) return;
    await new Promise<void>(wait);
  }
  logger.warn('Astro does not read the content. Is src/content.config.ts broken? Mend it, then save a file of the content again.');
}

/** Reads the content, and tells every page its problems or, if they are mended without a change to the last good content, to load again. */
function reading(setup: Setup, wait: Wait): () => Promise<void> {
  const { ws } = setup.server;
  let problem: Message | undefined;
  let turn = 0;
  // A page that is loaded while there is a problem shows it too.
  ws.on('connection', () => problem && ws.send(problem));
  // Only good content is taken up, and Astro itself tells every page to load it.
  whenContentChanges(setup.server, () => {
    problem = undefined;
  });
  return async () => {
    turn += 1;
    try {
      await refresh(setup, turn, wait);
      if (problem) ws.send({ type: 'full-reload' });
      problem = undefined;
    } catch (error) {
      problem = overlay(error);
      setup.logger.error(problem.err.message);
      ws.send(problem);
    }
  };
}

function listen({ watcher }: Setup['server'], root: string, changed: () => void): void {
  watcher.add(root);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      if (path.startsWith(root + sep)) changed();
    });
  }
}

/** Astro would reload pages as soon as prose is saved, before it is read, and once more when it is: the first is left out. */
function onlyWhenRead(root: string) {
  const inside = `${root.replaceAll('\\', '/')}/`;
  return {
    name: 'parley-only-when-read',
    hotUpdate: { order: 'pre' as const, handler: ({ file }: { file: string }) => (file.startsWith(inside) ? [] : undefined) },
  };
}

/**
 * Reads the content again when a file of it is saved, added or removed while
 * `npm run dev` runs. Problems go to the browser's overlay and to the terminal
 * in the words of the check; the last good pages stay until all are mended.
 */
export function contentReload(folder: string, wait = shortly): AstroIntegration {
  const root = resolve(folder);
  return {
    name: 'parley-content-reload',
    hooks: {
      'astro:config:setup': ({ command, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        injectScript('page', TELL_PAGE_AGE);
        updateConfig({ vite: { plugins: [onlyWhenRead(root)] } });
      },
      'astro:server:setup': (setup) => {
        listen(setup.server, root, together(reading(setup, wait), wait));
        whenContentChanges(setup.server, forgetContent);
        reloadLatePages(setup.server);
      },
    },
  };
}
