/**
 * Who may ask the server of one's own files: the page that it has sent, and nobody else.
 *
 * @module
 */

/** What an address has to have. */
export interface Door {
  readonly port: number;
  /** The first part of every path. */
  readonly secret: string;
}

/** Makes a secret that nobody guesses. */
export function makeSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

/**
 * Finds out what somebody asks for.
 *
 * @returns The path behind the secret; `undefined` for whoever has no business here: a
 * page of another site, which a browser names in `Origin`; one whose name resolves to
 * this machine, which shows in `Host`; another program or person, who lacks the secret.
 */
export function pathBehind(
  request: Request,
  { port, secret }: Door,
): string | undefined {
  const host = request.headers.get("host");
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    return undefined;
  }
  const origin = request.headers.get("origin");
  if (
    origin === null
      ? request.method !== "GET" && request.method !== "HEAD"
      : origin !== `http://${host}`
  ) {
    return undefined;
  }
  const from = request.headers.get("sec-fetch-site") ?? "same-origin";
  if (from !== "same-origin" && from !== "none") return undefined;
  const [, first, ...rest] = new URL(request.url).pathname.split("/");
  return first === secret && rest.length > 0 ? rest.join("/") : undefined;
}
