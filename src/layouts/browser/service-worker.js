/**
 * Lets a reader read without a connection what was read before, and the lists.
 * Pages come from the network first, always: what is kept is shown only when
 * the network does not answer, so nobody online sees a stale page.
 *
 * Two stores: the lists that are promised, and up to `KEPT` other files, the
 * oldest of which go first. Their names carry the path of the site, for one
 * host may hold several. A file is kept by its address without the query, on
 * which no answer of a static site depends.
 */
const KEPT = 400;
// What is fetched at the first visit, as `OFFLINE_PAGES`, is written above by the address that serves this file.

const scope = self.registration.scope;
const prefix = `parley:${new URL(scope).pathname}:`;
const LISTS = `${prefix}lists-2`;
const READ = `${prefix}read-2`;
/** What an earlier version kept, for all sites of a host together. */
const FORMER = 'parley-1';

const lists = new Set(OFFLINE_PAGES.map((path) => scope + path));
/** Files whose names change with what is in them. */
const isLasting = (url) => url.startsWith(`${scope}_astro/`);
const withoutQuery = (url) => url.replace(/[?#].*$/, '');

async function keep(url, answer) {
  if (!answer.ok || answer.type !== 'basic' || answer.redirected) return;
  const address = withoutQuery(url);
  const store = await caches.open(lists.has(address) ? LISTS : READ);
  await store.put(address, answer);
  if (lists.has(address)) return;
  const kept = await store.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - KEPT)).map((old) => store.delete(old)));
}

/** What is kept of an address; a page that is asked for without its last slash is the page. */
async function keptOf(url) {
  const address = withoutQuery(url);
  for (const name of [LISTS, READ]) {
    const store = await caches.open(name);
    const kept = (await store.match(address)) ?? (await store.match(`${address}/`));
    if (kept) return kept;
  }
  return undefined;
}

async function fromNetworkFirst(event) {
  const { request } = event;
  try {
    const answer = await fetch(request, { cache: 'no-cache' });
    event.waitUntil(keep(request.url, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await keptOf(request.url);
    if (kept) return kept;
    throw error;
  }
}

async function fromStoreFirst(event) {
  const kept = await keptOf(event.request.url);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(event.request.url, answer.clone()));
  return answer;
}

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(LISTS)
      .then((store) => store.addAll([...lists]))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const isOld = (name) => name === FORMER || (name.startsWith(prefix) && name !== LISTS && name !== READ);
  const gone = caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))));
  event.waitUntil(gone.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  event.respondWith(isLasting(url) ? fromStoreFirst(event) : fromNetworkFirst(event));
});
