/**
 * Keeps the light page for when there is no network: its HTML and the files it names, nothing else and
 * nothing of the API. With network the page always comes from the server, unless that takes too long.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;
const shelf = "talka-guest-page";
const shell = "/s";
const patienceMs = 4_000;

worker.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => worker.skipWaiting()));
});
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

/** The page as it is now, with all it needs; files of an older one go. */
async function keepShell(): Promise<void> {
  const answer = await fetch(shell, { headers: { accept: "text/html" }, cache: "no-cache" });
  if (!answer.ok) throw new TypeError(`${answer.status}`);
  const store = await caches.open(shelf);
  const named = new Set<string>();
  // The page names files, and these name further ones: phases loaded later, fonts.
  const look = async (source: string): Promise<void> => {
    const found = [...source.matchAll(/(?:assets\/|\.\/)([\w.-]+\.(?:js|css|woff2))/g)]
      .map(([, name]) => `/assets/${name}`)
      .filter((path) => !named.has(path));
    for (const path of found) named.add(path);
    await Promise.all(
      found.map(async (path) => {
        if ((await store.match(path)) === undefined) await store.add(path);
        if (path.endsWith(".woff2")) return;
        await look((await (await store.match(path))?.text()) ?? "");
      }),
    );
  };
  await look(await answer.clone().text());
  await store.put(shell, answer);
  for (const { url } of await store.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== shell && !named.has(pathname)) await store.delete(url);
  }
}

async function page(request: Request): Promise<Response> {
  const store = await caches.open(shelf);
  const kept = await store.match(shell);
  if (kept === undefined) return fetch(request);
  const answer = fetch(request).then((fresh) => {
    if (fresh.ok) void keepShell().catch(() => undefined);
    return fresh;
  });
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patienceMs));
  return Promise.race([answer, late]).catch(() => kept);
}

/** A file with a hash in its name never changes. */
async function asset(request: Request): Promise<Response> {
  const store = await caches.open(shelf);
  const kept = await store.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) await store.put(request, answer.clone());
  return answer;
}
