import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { filesOf, stemOf } from "../../core/course/lesson.ts";
import { EDITION, exercise, REFERENCE } from "../../dev/testing/edition.ts";
import { solution } from "../../dev/testing/submissions.ts";
import { removeFolder } from "../../kit/held_files.ts";
import { urlOf } from "../../kit/paths.ts";
import { Workspace } from "../../kit/workspace.ts";
import { Desk } from "./desk.ts";
import { makeSecret } from "./guard.ts";
import { serveDesk } from "./serve_desk.ts";

const VALUE = exercise(1);
const FILE = filesOf(VALUE).exercise;
const SITE = new Map([["index.html", '<html lang="en">'], ["v/app.js", "1"]]);

/** A folder with one exercise in it, and a server at its door. */
class Served {
  readonly folder = Deno.makeTempDirSync({ prefix: "gradlings_desk_" });
  readonly secret = makeSecret();
  readonly desk: Desk;
  readonly #end = new AbortController();
  readonly #server: Deno.HttpServer<Deno.NetAddr>;

  constructor() {
    Deno.mkdirSync(`${this.folder}/exercises`);
    Deno.writeTextFileSync(`${this.folder}/secret.txt`, "nobody's business");
    this.write("// one\n");
    const workspace = new Workspace(urlOf(`${this.folder}/`));
    this.desk = new Desk(EDITION, REFERENCE, workspace);
    this.#server = serveDesk(
      SITE,
      this.desk,
      0,
      this.secret,
      this.#end.signal,
    );
  }

  get port(): number {
    return this.#server.addr.port;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  read(): string {
    return Deno.readTextFileSync(`${this.folder}/${FILE}`);
  }

  write(text: string): void {
    Deno.writeTextFileSync(`${this.folder}/${FILE}`, text);
  }

  /** Asks as the page does, unless the options differ. */
  ask(path: string, options: RequestInit = {}): Promise<Response> {
    return fetch(`${this.origin}/${this.secret}/${path}`, {
      headers: { origin: this.origin },
      ...options,
    });
  }

  /** Asks word for word. Returns the first line and the rest of the answer. */
  async say(
    line: string,
    headers: Readonly<Record<string, string>>,
    body = "",
    hostname = "127.0.0.1",
  ): Promise<string> {
    using connection = await Deno.connect({ hostname, port: this.port });
    const lines = Object.entries({
      ...headers,
      connection: "close",
      "content-length": `${body.length}`,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    await connection.write(new TextEncoder().encode(
      `${line} HTTP/1.1\r\n${lines.join("")}\r\n${body}`,
    ));
    return await new Response(connection.readable).text();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#end.abort();
    await this.#server.finished;
    await this.desk.close();
    removeFolder(this.folder);
  }
}

Deno.test("who lacks the secret, comes by another name or from another page gets nothing", async () => {
  await using served = new Served();
  const { port, secret, origin } = served;
  const host = `127.0.0.1:${port}`;
  const files = `/${secret}/desk/files`;
  const refused: Record<string, [line: string, Record<string, string>]> = {
    "no secret": ["GET /", { host }],
    "no secret before the files": ["GET /desk/files", { host }],
    "another secret": [`GET /${makeSecret()}/desk/files`, { host }],
    "a part of the secret": [`GET /${secret.slice(1)}/desk/files`, { host }],
    "a name that resolves to this machine": [
      `GET ${files}`,
      { host: `evil.example:${port}` },
    ],
    "another port": [`GET ${files}`, { host: "127.0.0.1:80" }],
    "a page of another site": [
      `GET ${files}`,
      { host, origin: "https://evil.example" },
    ],
    "a page of another port": [
      `GET ${files}`,
      { host, origin: "http://127.0.0.1:1" },
    ],
    "a page without an origin": [`GET ${files}`, { host, origin: "null" }],
    "a picture in a page of another site": [
      `GET ${files}`,
      { host, "sec-fetch-site": "cross-site" },
    ],
    "a form of another site": [
      `POST /${secret}/desk/together`,
      { host, origin: "https://evil.example" },
    ],
    "a save without an origin": [`PUT /${secret}/desk/file/01_value`, { host }],
    "another way to ask": [`DELETE ${files}`, { host, origin }],
  };
  const body = JSON.stringify({ text: "// changed\n", seen: "// one\n" });
  for (const [who, [line, headers]] of Object.entries(refused)) {
    const answer = await served.say(line, headers, body);
    assertStringIncludes(answer, "404 Not Found", who);
    assert(!answer.includes("01_value"), who);
  }
  assertEquals(served.read(), "// one\n");
  const answer = await served.say(`GET ${files}`, { host, origin });
  assertStringIncludes(answer, '{"01_value":"// one\\n"}');
});

Deno.test("no path leads to anything but the exercises and the site", async () => {
  await using served = new Served();
  const { port, secret, origin } = served;
  const headers = { host: `127.0.0.1:${port}`, origin };
  const body = JSON.stringify({ text: "// changed\n" });
  for (
    const path of [
      "../secret.txt",
      "..%2fsecret.txt",
      "%2e%2e/secret.txt",
      "desk/../../secret.txt",
      "exercises/01_value.ts",
      "desk/file/..%2fsecret",
      "desk/file/secret.txt",
      "desk/file/01_value.ts",
      "desk/file/09_relu",
      "desk/file/",
      "desk/file/%00",
      "%ff",
      "desk/file/__proto__",
    ]
  ) {
    for (const method of ["GET", "PUT"]) {
      const line = `${method} /${secret}/${path}`;
      const answer = await served.say(line, headers, body);
      assert(/^HTTP\/1.1 40[04] /.test(answer), `${line}: ${answer}`);
      assert(!answer.includes("nobody's business"), line);
    }
  }
  const names = [...Deno.readDirSync(served.folder)].map(({ name }) => name);
  assertEquals(names.sort(), ["exercises", "secret.txt"]);
  assertEquals([...Deno.readDirSync(`${served.folder}/exercises`)].length, 1);
});

Deno.test({
  name: "nobody on another machine can connect",
  fn: async () => {
    await using served = new Served();
    const outside = Deno.networkInterfaces().find(({ family, address }) =>
      family === "IPv4" && !address.startsWith("127.")
    );
    const { port, secret } = served;
    const error = await served.say(
      `GET /${secret}/`,
      { host: `127.0.0.1:${port}` },
      "",
      outside?.address ?? "127.0.0.2",
    ).catch((error) => error);
    assert(error instanceof Deno.errors.ConnectionRefused, `${error}`);
  },
});

Deno.test("no other page may hold, name or keep what is sent", async () => {
  await using served = new Served();
  const answer = await served.ask("");
  assertEquals(await answer.text(), '<html data-desk lang="en">');
  const headers = Object.fromEntries(answer.headers);
  assertEquals(headers["referrer-policy"], "no-referrer");
  assertEquals(headers["content-security-policy"], "frame-ancestors 'none'");
  assertEquals(headers["cross-origin-resource-policy"], "same-origin");
  assertEquals(headers["cache-control"], "no-store");
  assertEquals(headers["access-control-allow-origin"], undefined);
});

Deno.test("the desk saves typed text, but not over a version that the page has not seen", async () => {
  await using served = new Served();
  const put = (text: unknown, seen?: string) =>
    served.ask("desk/file/01_value", {
      method: "PUT",
      body: JSON.stringify({ text, seen }),
    });
  assertEquals((await put("// two\n", "// one\n")).status, 204);
  assertEquals(served.read(), "// two\n");
  const refused = await put("// three\n", "// one\n");
  assertEquals(refused.status, 409);
  assertEquals(await refused.json(), { text: "// two\n" });
  const nonsense = await put(3, "// two\n");
  assertEquals(nonsense.status, 400);
  await nonsense.body?.cancel();
  const nothing = await served.ask("desk/file/01_value", {
    method: "PUT",
    body: "null",
  });
  assertEquals(nothing.status, 400);
  assertEquals(await nothing.text(), "There is no text in it.\n");
  const long = await put("x".repeat(1_000_001), "// two\n");
  assertEquals(long.status, 400);
  await long.body?.cancel();
  assertEquals(served.read(), "// two\n");
});

Deno.test("HEAD is answered as GET is, without the text", async () => {
  await using served = new Served();
  const { port, secret } = served;
  const headers = { host: `127.0.0.1:${port}` };
  for (const path of ["", "v/app.js", "desk/files", "desk/events"]) {
    const answer = await served.say(`HEAD /${secret}/${path}`, headers);
    assertStringIncludes(answer, "HTTP/1.1 200 OK", path);
    assert(answer.endsWith("\r\n\r\n"), answer);
  }
  const other = await served.say("HEAD /desk/files", headers);
  assertStringIncludes(other, "404 Not Found");
});

Deno.test("a save in any editor is told, and graded by processes", async () => {
  await using served = new Served();
  const events = await served.ask("desk/events");
  const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
  assertEquals((await reader.read()).value, ": here\n\n");
  const text = solution(VALUE);
  served.write(text);
  assertEquals(
    (await reader.read()).value,
    `data: ${JSON.stringify({ stem: stemOf(VALUE), text })}\n\n`,
  );
  const graded = await served.ask("desk/grade/01_value", { method: "POST" });
  const { exercises: [{ verdict, points }] } = await graded.json();
  assertEquals({ verdict, points }, { verdict: "pass", points: 8 });
  await reader.cancel();
});

Deno.test("types are checked as in the terminal, and a newer check ends an older one", async () => {
  await using served = new Served();
  served.write(`${solution(VALUE)}\nexport const text: number = "2";\n`);
  const check = async () => {
    const options = { method: "POST" };
    return await (await served.ask("desk/types/01_value", options)).json();
  };
  const older = served.desk.types(VALUE);
  const [fault] = await check();
  assertEquals(await older, undefined);
  assertEquals(fault.text, "Type 'string' is not assignable to type 'number'.");
  served.write(solution(VALUE));
  assertEquals(await check(), []);
});
