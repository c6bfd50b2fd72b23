/**
 * A site served on this machine, and to nobody else.
 *
 * @module
 */

const TYPES: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/**
 * Serves the files of a site.
 *
 * @param port The port to listen on; 0 for any that is free.
 */
export function serveSite(
  files: () => ReadonlyMap<string, string>,
  port: number,
): Deno.HttpServer<Deno.NetAddr> {
  return Deno.serve(
    { hostname: "127.0.0.1", port, onListen: () => {} },
    (request) => {
      const path = decodeURIComponent(new URL(request.url).pathname).slice(1);
      const name = path === "" ? "index.html" : path;
      const text = files().get(name);
      if (text === undefined || !isLocal(request)) {
        return new Response("There is no such page.\n", { status: 404 });
      }
      return new Response(text, {
        headers: { "content-type": typeOf(name), "cache-control": "no-cache" },
      });
    },
  );
}

/** The type of a file, by its name. */
export function typeOf(name: string): string {
  return TYPES[name.replace(/^.*\./, "")] ?? "text/plain; charset=utf-8";
}

/** A page of another host that resolves to this machine asks by another name. */
function isLocal(request: Request): boolean {
  const host = request.headers.get("host") ?? "";
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host);
}
