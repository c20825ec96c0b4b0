import { resolve } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './chromium.ts';
import { serve } from './static-server.ts';

/** A page in a browser context of its own, with what went wrong on it. A test asserts that all three lists are empty. */
export interface WatchedPage {
  page: Page;
  /** Messages of kind "error" on the console, with the place they came from: a missing file and a breach of the CSP are such, too. */
  consoleErrors: string[];
  /** Errors that no script caught. */
  pageErrors: string[];
  /** Addresses on any host but the site's own. They are refused, so that no test talks to the network. */
  foreignRequests: string[];
  close: () => Promise<void>;
}

/** The built site, served and open in a browser. */
export interface Site {
  origin: string;
  browser: Browser;
  /** The full address of a page: `url('/events/')`, with the base put in front. */
  url: (address: string) => string;
  newPage: (options?: BrowserContextOptions) => Promise<WatchedPage>;
  /** Closes the browser, then the server. */
  close: () => Promise<void>;
}

const dist = resolve(import.meta.dirname, '../../dist');

/**
 * Serves a built site and starts a browser. `folder` is `dist` unless told; `base` is the folder of the host in which the
 * site believes to be (`/parley/`). Throws when the folder is missing or no browser starts.
 */
export async function openSite({ folder = dist, base = '/' }: { folder?: string; base?: string } = {}): Promise<Site> {
  const server = await serve(folder, { base });
  const { origin } = server;
  const browser = await launchBrowser().catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
  const url = (address: string): string => origin + `/${base}/${address}`.replace(/\/+/g, '/');
  const newPage = async (options: BrowserContextOptions = {}): Promise<WatchedPage> =>
    watch(await browser.newContext({ baseURL: url('/'), ...options }), origin);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { origin, browser, url, newPage, close };
}

async function watch(context: BrowserContext, origin: string): Promise<WatchedPage> {
  const consoleErrors: string[] = [];
  const pageErrors: string[] = [];
  const foreignRequests: string[] = [];
  const note = (address: string): void => {
    if (isForeign(new URL(address), origin)) foreignRequests.push(address);
  };
  // The listeners are on the context: so they also hear workers, frames and pages opened by the page.
  context.on('console', (message) => {
    const { url, lineNumber } = message.location();
    if (message.type() === 'error') consoleErrors.push(`${message.text()} (${url}:${lineNumber + 1})`);
  });
  context.on('weberror', (webError) => pageErrors.push(String(webError.error())));
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  await context.route(
    (address) => isForeign(address, origin),
    (route) => route.abort('blockedbyclient'),
  );
  const page = await context.newPage();
  return { page, consoleErrors, pageErrors, foreignRequests, close: () => context.close() };
}

/** Whether an address goes over the network to another host. `data:`, `blob:` and `about:` go nowhere. */
function isForeign(address: URL, origin: string): boolean {
  return /^(https?|wss?):$/.test(address.protocol) && address.host !== new URL(origin).host;
}
