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
 */
export function serviceWorker(
  version: string,
  files: readonly string[],
): string {
  return `// Keeps the course for when there is no network. One version at a time.
"use strict";
const FILES = ${JSON.stringify(["./", ...files])};
const MINE = "gradlings " + registration.scope + " ";
const CACHE = MINE + ${JSON.stringify(version)};

addEventListener("install", (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) =>
      cache.addAll(FILES.map((file) => new Request(file, { cache: "no-cache" })))
    ),
  );
});

// Only when somebody asks for it: a page never gets files of two versions.
addEventListener("message", ({ data }) => {
  if (data === "take over") skipWaiting();
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
