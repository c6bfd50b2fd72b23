/**
 * `sw.js`: keeps all files of one version, and hands out no other.
 *
 * @module
 */

/**
 * Makes it.
 *
 * @param version The version of the files.
 * @param files Their paths, relative to it.
 * @param later The paths of those that are kept once somebody uses them.
 */
export function serviceWorker(
  version: string,
  files: readonly string[],
  later: readonly string[],
): string {
  return `// Keeps the course for when there is no network. One version at a time.
"use strict";
const FILES = ${JSON.stringify(["./", ...files])};
const LATER = ${JSON.stringify(later)};
const MINE = "gradlings " + registration.scope + " ";
const CACHE = MINE + ${JSON.stringify(version)};

addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) =>
      cache.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })))
    ).then(async () => {
      for (const name of await caches.keys()) {
        if (!name.startsWith(MINE) || name === CACHE) continue;
        const cache = await caches.open(name);
        const kept = (await cache.keys()).map(({ url }) => url);
        await keep((file) => kept.some((url) => url.endsWith(nameOf(file))));
      }
    }),
  );
});

const nameOf = (file) => file.slice(file.lastIndexOf("/"));

// Without them the course is whole: it does not fail where they do.
async function keep(isUsed) {
  const cache = await caches.open(CACHE);
  for (const file of LATER.filter(isUsed)) {
    if (await cache.match(file) === undefined) await cache.add(file).catch(() => {});
  }
}

// Only when somebody asks for it: a page never gets files of two versions.
addEventListener("message", (event) => {
  if (event.data === "take over") skipWaiting();
  if (event.data === "keep types") event.waitUntil(keep(() => true));
});

addEventListener("activate", (event) => {
  event.waitUntil(
    caches.keys().then((names) =>
      Promise.all(
        names.filter((name) => name.startsWith(MINE) && name !== CACHE)
          .map((name) => caches.delete(name)),
      )
    ).then(() => clients.claim()),
  );
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) {
    return;
  }
  event.respondWith(
    caches.open(CACHE)
      .then((cache) => cache.match(request, { ignoreSearch: true }))
      .then((kept) => kept ?? fetch(request)),
  );
});
`;
}
