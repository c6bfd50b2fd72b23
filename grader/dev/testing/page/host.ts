/**
 * For tests only: a web space that can go away, come back, and have a new version.
 *
 * @module
 */

const TYPES = { css: "text/css", html: "text/html", js: "text/javascript" };

/** Where the site lies on the host. */
const PATH = "/deep/er/";

/** The site under a path of its own. */
export class Host {
  #server: Deno.HttpServer<Deno.NetAddr> | undefined;
  #port = 0;
  /** The paths that were asked for. */
  readonly asked: string[] = [];

  /** @param files The files of the site. */
  constructor(public files: ReadonlyMap<string, string>) {
    this.start();
  }

  /** The address of the site. */
  get url(): string {
    return `http://127.0.0.1:${this.#port}${PATH}`;
  }

  /** Comes back at the same address. */
  start(): void {
    this.#server = Deno.serve(
      { hostname: "127.0.0.1", port: this.#port, onListen: () => {} },
      ({ url }) => {
        const path = new URL(url).pathname.replace(PATH, "");
        this.asked.push(path);
        const name = path === "" ? "index.html" : path;
        const text = this.files.get(name);
        const type = TYPES[name.split(".").at(-1) as keyof typeof TYPES];
        return text === undefined
          ? new Response("no", { status: 404 })
          : new Response(text, { headers: { "content-type": type } });
      },
    );
    this.#port = this.#server.addr.port;
  }

  /** Goes away. */
  async stop(): Promise<void> {
    await this.#server?.shutdown();
  }

  /** The folder that holds the files of this version. */
  get version(): string {
    return [...this.files.keys()].find((path) => path.endsWith("/app.js"))!
      .split("/")[0];
  }

  /** Has the same site as another version. */
  update(version: string): void {
    const old = this.version;
    this.files = new Map(
      Array.from(this.files, ([path, text]) => [
        path.replace(old, version),
        text.replaceAll(old, version),
      ]),
    );
    this.asked.length = 0;
  }
}
