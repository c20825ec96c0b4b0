import { createReadStream, statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** A folder being served. */
export interface StaticServer {
  /** Scheme, host and port, without a slash at the end. */
  origin: string;
  /** Stops the server and drops every open connection. */
  close: () => Promise<void>;
}

/** Where to look for an address: a file with its status, an address to go to instead, or nothing. */
type Answer = { file: string; status: number } | { location: string } | undefined;

const octets = 'application/octet-stream'; // what Pagefind's .pf_meta, .pf_index, .pf_fragment and .pagefind files are served as, too
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.rss': 'application/rss+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/**
 * Serves a folder as GitHub Pages does: `/a/` is `a/index.html`, `/a` leads to `/a/` or is `a.html`, and what is missing
 * is `404.html` with status 404. Under `base` (`/parley/`) when the site is not at the root of its host.
 * With `gzip`, text goes compressed, as there; without, its length is told.
 * Listens on a free port of 127.0.0.1. Throws when there is no such folder.
 */
export async function serve(folder: string, { base = '/', gzip = false }: { base?: string; gzip?: boolean } = {}): Promise<StaticServer> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder ${folder} to serve: run "npm run build" first.`);
  const root = await realpath(folder);
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  const server = createServer((request, response) => {
    respond(root, prefix, gzip, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { origin: `http://127.0.0.1:${address.port}`, close: () => stop(server) };
}

function stop(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((stopped, failed) => {
    server.close((error) => (error ? failed(error) : stopped()));
    server.closeAllConnections();
  });
}

async function respond(root: string, prefix: string, gzip: boolean, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const answer = await find(root, prefix, request.url ?? '/');
  if (answer === undefined) return void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  if ('location' in answer) return void response.writeHead(301, { location: answer.location }).end();
  const type = types[extname(answer.file).toLowerCase()] ?? octets;
  if (gzip && /charset|svg/.test(type)) {
    response.writeHead(answer.status, { 'content-type': type, 'content-encoding': 'gzip' });
    return void (await pipeline(createReadStream(answer.file), createGzip(), response));
  }
  const { size } = await stat(answer.file);
  response.writeHead(answer.status, { 'content-type': type, 'content-length': size });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(createReadStream(answer.file), response);
}

async function find(root: string, prefix: string, url: string): Promise<Answer> {
  const { pathname, search } = new URL(`http://site${url.startsWith('/') ? url : '/'}`);
  if (`${pathname}/` === prefix) return { location: prefix + search };
  if (!pathname.startsWith(prefix)) return undefined;
  const path = decoded(pathname.slice(prefix.length));
  const file = path === undefined ? undefined : await fileAt(root, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (file !== undefined) return { file, status: 200 };
  return (await nearBy(root, path, pathname, search)) ?? (await missing(root));
}

async function nearBy(root: string, path: string | undefined, pathname: string, search: string): Promise<Answer> {
  if (path === undefined || path === '' || path.endsWith('/')) return undefined;
  const page = await fileAt(root, `${path}.html`);
  if (page !== undefined) return { file: page, status: 200 };
  // Slashes in front are made one: "//a/" would lead to a host named a.
  if (await fileAt(root, `${path}/index.html`)) return { location: `${pathname.replace(/^\/+/, '/')}/${search}` };
  return undefined;
}

async function missing(root: string): Promise<Answer> {
  const file = await fileAt(root, '404.html');
  return file === undefined ? undefined : { file, status: 404 };
}

/** The file at a path below the root, with links followed; undefined when there is none, or it lies outside. */
async function fileAt(root: string, path: string): Promise<string | undefined> {
  try {
    const file = await realpath(join(root, path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
