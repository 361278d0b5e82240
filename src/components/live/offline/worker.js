// Runs in the visitor's browser beside all pages of a portal: what was seen is kept, and shown again where the network
// does not answer. What is sealed is kept as it came; what was opened never passes here.

const KEPT = 'laurel-seen';
/** Under this name stands the address of the page that was seen last. */
const LAST = 'last-seen';
/** Of all kept files the latest. */
const MOST = 150;
const OF_A_PAGE = ['style', 'script', 'font', 'image', 'manifest'];

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && isToKeep(event.request)) event.respondWith(answer(event));
});

/** Pages, what they are drawn with, and sealed pages, which another page asks for; no downloads. */
function isToKeep({ mode, destination, url }) {
  const scope = self.registration.scope;
  if (!url.startsWith(scope)) return false;
  const path = plain(url).slice(scope.length);
  return (
    mode === 'navigate' || OF_A_PAGE.includes(destination) || path.startsWith('s/') || path.endsWith('/')
  );
}

/** What the network says; where it does not answer, what was seen at the address, or the page that was seen last. */
async function answer(event) {
  const { request } = event;
  const kept = await caches.open(KEPT);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) event.waitUntil(keep(kept, request, fresh.clone()));
    return fresh;
  } catch {
    return (await kept.match(plain(request.url))) ?? (await lastSeen(kept, request)) ?? Response.error();
  }
}

async function keep(kept, { mode, url }, response) {
  const isPage = mode === 'navigate';
  if (isPage && !response.headers.get('content-type')?.startsWith('text/html')) return;
  await kept.put(plain(url), response);
  if (isPage) await kept.put(LAST, new Response(plain(url)));
  const files = await kept.keys();
  await Promise.all(files.slice(0, Math.max(0, files.length - MOST)).map((file) => kept.delete(file)));
}

async function lastSeen(kept, { mode }) {
  const last = mode === 'navigate' ? await kept.match(LAST) : undefined;
  return last && Response.redirect(await last.text());
}

/** Without what follows `#`: a code may stand there. */
const plain = (url) => url.split('#')[0];
