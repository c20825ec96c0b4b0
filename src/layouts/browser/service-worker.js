/**
 * Lets a reader read without a connection what was read before, and the lists.
 * Pages come from the network first, always: what is kept is shown only when
 * the network does not answer, so nobody online sees a stale page.
 */
const STORE = 'parley-1';
const KEPT = 400;
// What is fetched at the first visit, as `OFFLINE_PAGES`, is written above by the address that serves this file.

const scope = self.registration.scope;
/** Files whose names change with what is in them. */
const isLasting = (url) => url.startsWith(`${scope}_astro/`);

async function keep(request, answer) {
  if (!answer.ok || answer.type !== 'basic') return;
  const store = await caches.open(STORE);
  await store.put(request, answer);
  const kept = await store.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - KEPT)).map((old) => store.delete(old)));
}

async function fromNetworkFirst(event) {
  const { request } = event;
  try {
    const answer = await fetch(request, { cache: 'no-cache' });
    event.waitUntil(keep(request, answer.clone()));
    return answer;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw error;
  }
}

async function fromStoreFirst(event) {
  const kept = await caches.match(event.request);
  if (kept) return kept;
  const answer = await fetch(event.request);
  event.waitUntil(keep(event.request, answer.clone()));
  return answer;
}

self.addEventListener('install', (event) => {
  const addresses = OFFLINE_PAGES.map((path) => scope + path);
  event.waitUntil(
    caches
      .open(STORE)
      .then((store) => store.addAll(addresses))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const old = caches
    .keys()
    .then((names) => Promise.all(names.filter((name) => name !== STORE && name.startsWith('parley-')).map((name) => caches.delete(name))));
  event.waitUntil(old.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  event.respondWith(isLasting(url) ? fromStoreFirst(event) : fromNetworkFirst(event));
});
