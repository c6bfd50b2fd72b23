/**
 * Between the paths of the platform and URLs.
 *
 * Node's functions do the same, but loading them takes a fifth of the time of an empty
 * program, at every command.
 *
 * @module
 */

/**
 * The path that a `file:` URL means.
 *
 * @param os The system whose paths are meant.
 * @returns For instance `/home/ann/hw`, `C:\hw` or `\\server\share\hw`.
 */
export function pathOf(url: URL, os: string = Deno.build.os): string {
  const path = decodeURIComponent(url.pathname);
  if (os !== "windows") return path;
  const spelled = path.replaceAll("/", "\\");
  return url.host === "" ? spelled.slice(1) : `\\\\${url.host}${spelled}`;
}

/**
 * The `file:` URL of an absolute path; of a folder, with a slash at the end.
 *
 * @param os The system whose path it is.
 */
export function urlOf(path: string, os: string = Deno.build.os): URL {
  const url = new URL("file:///");
  const slashed = os === "windows" ? path.replaceAll("\\", "/") : path;
  // \\server\share: the server is the host, where there is one.
  const [, host, rest = slashed] = (os === "windows" &&
    slashed.match(/^\/\/([^/]+)(\/.*)$/)) || [];
  if (host !== undefined) url.host = host;
  url.pathname = rest.replaceAll("%", "%25");
  return url;
}
