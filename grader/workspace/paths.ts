/**
 * Between the paths of the platform and URLs.
 *
 * @module
 */

/** The path that a `file:` URL means here. */
export function pathOf(url: URL): string {
  const path = decodeURIComponent(url.pathname);
  return Deno.build.os === "windows" ? path.slice(1) : path;
}

/** The `file:` URL of an absolute path; of a folder, with a slash at the end. */
export function urlOf(path: string): URL {
  const url = new URL("file:///");
  // Windows spells C:\folder what a URL spells /C:/folder.
  const slashed = Deno.build.os === "windows"
    ? path.replaceAll("\\", "/")
    : path;
  url.pathname = slashed.replaceAll("%", "%25");
  return url;
}
