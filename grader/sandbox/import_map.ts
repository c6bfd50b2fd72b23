/**
 * The import map of a child process: what anybody in it may import.
 *
 * A submission can import without any permission whatever its process has already
 * loaded, which is the grader's own modules, and all that Deno brings along for
 * Node's sake. And one file has many addresses, some of which lead Deno's own cache
 * astray. So the map knows each file that there can be by its one address, and
 * closes all the others.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import { exerciseFileName } from "../course/lesson.ts";
import { KIT } from "../workspace/workspace.ts";

/** What Deno brings along for Node's sake; a test holds it against Deno's own list. */
export const NODE_MODULES: readonly string[] = `
  _http_agent _http_common _http_outgoing _http_server _stream_duplex
  _stream_passthrough _stream_readable _stream_transform _stream_writable
  _tls_common _tls_wrap assert assert/strict async_hooks buffer
  child_process cluster console constants crypto dgram diagnostics_channel
  dns dns/promises domain events fs fs/promises http http2 https inspector
  inspector/promises module net os path path/posix path/win32 perf_hooks
  process punycode querystring readline readline/promises repl sqlite stream
  stream/consumers stream/promises stream/web string_decoder sys test
  test/reporters timers timers/promises tls trace_events tty url util
  util/types v8 vm wasi worker_threads zlib
`.trim().split(/\s+/);

/**
 * The import map of a child.
 *
 * @param urlOf The URL of something in the child's folder.
 * @returns The map as JSON.
 */
export function importMapFor(urlOf: (name: string) => string): string {
  const blocked = [...NODE_MODULES.map((name) => `node:${name}`), "file:///"];
  const open = EXERCISES.flatMap((lesson) => {
    const name = exerciseFileName(lesson);
    return [name, submittedName(name), `chain/${name}`];
  }).map((name) => `files/${name}`);
  // The main module is looked up in the map as well.
  const urls = ["main.js", ...open].map(urlOf);
  const kit = { [KIT.href]: KIT.href };
  return JSON.stringify({
    imports: {
      ...Object.fromEntries(blocked.map((specifier) => [specifier, null])),
      ...Object.fromEntries(urls.map((url) => [url, url])),
    },
    scopes: { [urlOf("main.js")]: kit, [KIT.href]: kit },
  });
}

/**
 * What a file under test is called in the child's folder: under its own name later
 * exercises find the reference.
 */
export function submittedName(name: string): string {
  return name.replace(/\.ts$/, ".submitted.ts");
}
