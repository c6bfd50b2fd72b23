/**
 * The import map of a child process: what nobody in it may import.
 *
 * A submission can import without any permission whatever its process has already
 * loaded, which is the grader's own modules, and all that Deno brings along for
 * Node's sake. The map closes both; other files need permission to be read.
 *
 * @module
 */
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
 * @param main The URL of its main module, which alone may import from the kit.
 * @returns The map as JSON.
 */
export function importMapFor(main: string): string {
  const kit = { [KIT.href]: KIT.href };
  const blocked = Object.fromEntries(
    NODE_MODULES.map((name) => [`node:${name}`, null]),
  );
  return JSON.stringify({
    imports: { ...blocked, [KIT.href]: null },
    scopes: { [main]: kit, [KIT.href]: kit },
  });
}
