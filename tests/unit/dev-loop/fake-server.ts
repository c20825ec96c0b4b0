import { EventEmitter } from 'node:events';
import type { AstroIntegration } from 'astro';
import { vi } from 'vitest';

type Hooks = AstroIntegration['hooks'];
type Setup = Parameters<NonNullable<Hooks['astro:server:setup']>>[0];
type Middleware = (request: unknown, response: { setHeader: (name: string, value: string) => void }, next: () => void) => void;

/** A page that is connected: what it was told, in order. */
export interface FakePage {
  told: unknown[];
  send: (message: unknown) => void;
}

/** Parts of Astro's and Vite's server that the development loop uses, without a server, a socket or a clock. */
export function fakeServer() {
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const messages = new EventEmitter();
  const pages: FakePage[] = [];
  const middlewares: Middleware[] = [];
  const waiting: (() => void)[] = [];
  const inner = new EventEmitter();
  const runner = { evaluatedModules: { getModuleById: vi.fn(), invalidateModule: vi.fn() } };
  const refreshContent = vi.fn<NonNullable<Setup['refreshContent']>>();
  const logger = { error: vi.fn(), warn: vi.fn() };
  const send = (message: unknown): void => {
    for (const page of pages) page.send(message);
  };
  const server = {
    watcher,
    ws: { on: messages.on.bind(messages), send },
    middlewares: { use: (one: Middleware) => middlewares.push(one) },
    environments: { client: { hot: {} }, ssr: { hot: { api: { outsideEmitter: inner } }, runner } },
  };
  return {
    ...{ watcher, refreshContent, logger, runner, server },
    /** What `astro:server:setup` is handed. */
    setup: { server, refreshContent, logger } as unknown as Setup,
    /** Calls back when the test says so. */
    wait: (done: () => void): void => void waiting.push(done),
    /** Ends every wait that began, and lets what follows from it come to rest. */
    async pass(): Promise<void> {
      for (const done of waiting.splice(0)) done();
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
    waits: () => waiting.length,
    /** What Astro sends to the renderer. */
    toRenderer: (event: string): void => void inner.emit('send', { type: 'custom', event }),
    /** Opens a page: its answer is begun, and then its socket connects. */
    answer(): Record<string, string> {
      const headers: Record<string, string> = {};
      const setHeader = (name: string, value: string): void => {
        headers[name] = value;
      };
      for (const middleware of middlewares) middleware({}, { setHeader }, () => {});
      return headers;
    },
    connect(): FakePage {
      const told: unknown[] = [];
      const page = { told, send: (message: unknown): void => void told.push(message) };
      pages.push(page);
      messages.emit('connection');
      return page;
    },
    /** What a page's script sends. */
    hear: (event: string, data: unknown, page: FakePage): void => void messages.emit(event, data, page),
  };
}
