/**
 * Takes from a worker's global scope what an exercise has no use for.
 *
 * The frame around it has no origin and a policy that refuses every request. What is
 * taken away here says so in words, as it does in a terminal.
 *
 * This module is browser compatible.
 *
 * @module
 */

/** What is thrown when something is reached for that is not there. */
export class Refused extends Error {
  override name = "Refused";

  /** @param what What was reached for. */
  constructor(what: string) {
    super(`${what} is not to be had here`);
  }
}

/** Functions and classes that can be named, but not used. */
const FUNCTIONS = [
  "BroadcastChannel",
  "Buffer",
  "EventSource",
  "SharedWorker",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "Worker",
  "XMLHttpRequest",
  "close",
  "fetch",
  "importScripts",
  "postMessage",
];

/** Objects that cannot even be looked at. */
const OBJECTS = ["caches", "indexedDB", "localStorage", "sessionStorage"];

/**
 * Takes it all away.
 *
 * @param onExit Told when the learner's code ends the worker.
 */
export function lockDown(onExit: () => void): void {
  for (const name of FUNCTIONS) {
    define(name, {
      value: function (): never {
        throw new Refused(name);
      },
      writable: true,
    });
  }
  for (const name of OBJECTS) {
    define(name, {
      get() {
        throw new Refused(name);
      },
    });
  }
  const exit = () => {
    onExit();
    // Nothing after it runs, as after the real one.
    while (true);
  };
  const output = {
    writeSync: ({ length }: Uint8Array) => length,
    write: () => true,
  };
  // Right files that mention these load in a terminal, so they do here.
  const deno = {
    args: [],
    build: {},
    errors: {},
    exit,
    inspect: String,
    noColor: true,
    stderr: output,
    stdout: output,
    test: () => {},
    version: {},
  };
  const process = {
    argv: [],
    env: {},
    exit,
    nextTick: queueMicrotask,
    stderr: output,
    stdout: output,
  };
  define("Deno", { value: reduced("Deno", deno), writable: true });
  define("process", { value: reduced("process", process), writable: true });
  if (!("randomUUID" in crypto)) {
    // Chromium keeps it from a worker without an origin.
    Object.assign(crypto, {
      randomUUID: () =>
        "10000000-1000-4000-8000-100000000000".replace(
          /[018]/g,
          (digit) =>
            (+digit ^
              crypto.getRandomValues(new Uint8Array(1))[0] & 15 >> +digit / 4)
              .toString(16),
        ),
    });
  }
  if (!("SharedArrayBuffer" in globalThis)) {
    define("SharedArrayBuffer", {
      // Nothing is shared here, so memory of one's own does as well.
      value: class SharedArrayBuffer extends ArrayBuffer {},
      writable: true,
    });
  }
}

function define(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: false,
    ...descriptor,
  });
}

/** An object of which nothing else can be looked at. */
function reduced(name: string, kept: Record<string, unknown>): object {
  return new Proxy(Object.assign(Object.create(null), kept), {
    get(target, key) {
      if (typeof key === "symbol" || key in target) {
        return target[key as string];
      }
      throw new Refused(`${name}.${key}`);
    },
  });
}
