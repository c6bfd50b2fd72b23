/**
 * Takes from the child's global scope what an exercise has no use for.
 *
 * Deno's permissions keep the process from the disk, the network and other
 * processes. What they leave is taken away here, before any of the learner's
 * code runs: storage that would outlive the process, workers that no time limit
 * reaches, and the doors behind which all of that could be found again.
 *
 * @module
 */
import { signalTimeout, TIMERS } from "./timers.ts";

/** What is thrown when something is reached for that is not there. */
export class Refused extends Error {
  override name = "Refused";

  /** @param what What was reached for. */
  constructor(what: string) {
    super(`${what} is not to be had here`);
  }
}
// Whoever catches one has these two in hand, and so has the next file.
Object.freeze(Refused);
Object.freeze(Refused.prototype);

/** Functions and classes that can be named, but not used. */
const FUNCTIONS = [
  "BroadcastChannel",
  "Buffer",
  "EventSource",
  "WebSocket",
  "Worker",
  "alert",
  "confirm",
  "fetch",
  "prompt",
];

/** Objects that cannot even be looked at. */
const OBJECTS = ["caches", "localStorage", "sessionStorage"];

/**
 * What is left of the global scope: the language, and what computes, prints or counts
 * time. Whatever else there is goes, in later versions too. Most of all, nothing stays
 * that could run a file's code after that file has had its turn.
 */
const GLOBALS = `
  AbortController AbortSignal AggregateError Array ArrayBuffer AsyncDisposableStack
  Atomics BigInt BigInt64Array BigUint64Array Boolean Crypto CustomEvent DOMException
  DataView Date Deno DisposableStack Error ErrorEvent EvalError Event EventTarget
  FinalizationRegistry Float16Array Float32Array Float64Array Function Infinity
  Int16Array Int32Array Int8Array Intl Iterator JSON Map Math NaN Number Object
  Performance PerformanceEntry PerformanceMark PerformanceMeasure Promise
  PromiseRejectionEvent Proxy RangeError ReferenceError Reflect RegExp Set
  SharedArrayBuffer String SuppressedError Symbol SyntaxError Temporal TextDecoder
  TextEncoder TypeError URIError URL URLSearchParams Uint16Array Uint32Array
  Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet WebAssembly atob btoa
  clearImmediate clearInterval clearTimeout console crypto decodeURI
  decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite
  isNaN parseFloat parseInt performance process queueMicrotask reportError self
  setImmediate setInterval setTimeout structuredClone undefined unescape window
`.trim().split(/\s+/);

/**
 * What may call back when its file has had its turn. Whoever so much as names one of
 * them has a process of its own.
 */
export const LATER: readonly string[] = `
  Blob CompressionStream DecompressionStream File FileReader FormData Headers
  MessageChannel MessageEvent MessagePort PerformanceObserver ReadableStream Request
  Response TextDecoderStream TextEncoderStream TransformStream WritableStream
`.trim().split(/\s+/);

/**
 * Members that start something in another thread or at a later time, and one that makes
 * what the next file could find: looking at that takes longer than starting a process.
 */
const MEMBERS: readonly (readonly [of: object, names: readonly string[]])[] = [
  [Atomics, ["waitAsync"]],
  [Intl, ["Segmenter"]],
  [URL, ["createObjectURL"]],
  [WebAssembly, [
    ...["Instance", "Module", "compile", "compileStreaming", "instantiate"],
    ...["instantiateStreaming", "validate"],
  ]],
];

/** What is left of `Deno`: what prints, what describes, what ends the process. */
const DENO = [
  "args",
  "bench",
  "build",
  "errors",
  "exit",
  "inspect",
  "memoryUsage",
  "noColor",
  "stderr",
  "stdout",
  "test",
  "version",
];

let marked = false;

/** Whether learners' code has used what may still call it, or what keeps things for later. */
export function mayCallBack(): boolean {
  return marked;
}

function mark(): void {
  marked = true;
}

/**
 * Takes it all away. Whoever still needs some of it has taken hold of it before.
 */
export function lockDown(): void {
  // Deno defines it anew when it is first called, which would look like a learner's work.
  queueMicrotask(() => {});
  for (const [name, value] of Object.entries(TIMERS)) {
    define(name, { value, writable: true });
  }
  AbortSignal.timeout = signalTimeout;
  const left = new Set<PropertyKey>([...GLOBALS, ...LATER]);
  for (const name of Reflect.ownKeys(globalThis)) {
    if (typeof name === "string" && !left.has(name)) {
      Reflect.deleteProperty(globalThis, name);
    }
  }
  for (const name of LATER) defineMarked(name);
  // The entries that these two make can be asked for by whoever comes later.
  for (const name of ["mark", "measure"] as const) {
    const make = Performance.prototype[name];
    Performance.prototype[name] = function (
      this: Performance,
      ...given: unknown[]
    ) {
      mark();
      return Reflect.apply(make, this, given);
    } as never;
  }
  for (const name of FUNCTIONS) {
    define(name, { value: refusing(name), writable: true });
  }
  for (const name of OBJECTS) {
    define(name, {
      get() {
        throw new Refused(name);
      },
    });
  }
  for (const [of, names] of MEMBERS) {
    for (const name of names) {
      Object.defineProperty(of, name, {
        configurable: true,
        writable: true,
        value: refusing(name),
      });
    }
  }
  Object.defineProperty(Crypto.prototype, "subtle", {
    configurable: true,
    get() {
      throw new Refused("crypto.subtle");
    },
  });
  // It may call back at any time, or never: never, then.
  define("FinalizationRegistry", {
    value: class FinalizationRegistry {
      register() {}
      unregister() {}
    },
    writable: true,
  });
  const { exit } = Deno;
  const [stdout, stderr] = [Deno.stdout, Deno.stderr]
    .map((stream) => outputTo(stream));
  const deno = {
    ...Object.fromEntries(DENO.map((name) => [name, Reflect.get(Deno, name)])),
    stdout,
    stderr,
  };
  define("Deno", { value: reduced("Deno", deno, DENO), writable: true });
  // Not made from Node's, which would take longer to load than all the rest.
  const process = {
    argv: [],
    env: {},
    exit,
    nextTick: queueMicrotask,
    stderr: { write: writerTo(stderr) },
    stdout: { write: writerTo(stdout) },
  };
  define("process", {
    value: reduced("process", process, Object.keys(process)),
    writable: true,
  });
  // Deno makes some of what is left when it is first asked for. Until then, nobody can
  // tell what a file has put on it.
  for (const name of GLOBALS) {
    if (Object.getOwnPropertyDescriptor(globalThis, name)?.get) {
      define(name, { value: Reflect.get(globalThis, name), writable: true });
    }
  }
}

function define(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: false,
    ...descriptor,
  });
}

/** Has a name say when it is used. */
function defineMarked(name: string): void {
  const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name) ??
    {};
  define(name, {
    get() {
      mark();
      return get === undefined ? value : Reflect.apply(get, globalThis, []);
    },
    set(value: unknown) {
      define(name, { value, writable: true });
    },
  });
}

/** Output as Deno has it, none of which is written later. */
function outputTo(stream: typeof Deno.stdout) {
  const writeSync = stream.writeSync.bind(stream);
  return {
    writeSync,
    // deno-lint-ignore require-await
    write: async (bytes: Uint8Array) => writeSync(bytes),
    close: () => stream.close(),
    isTerminal: () => false,
    get writable() {
      mark();
      return stream.writable;
    },
  };
}

/** A function, good as a class too, that refuses to do anything. */
function refusing(what: string) {
  return function (): never {
    throw new Refused(what);
  };
}

/** An object with some of its properties left; looking at another one is refused. */
function reduced(
  name: string,
  whole: object,
  left: readonly string[],
): object {
  const kept: Record<string, unknown> = Object.create(null);
  for (const key of left) kept[key] = Reflect.get(whole, key);
  return new Proxy(kept, {
    get(target, key) {
      if (typeof key === "symbol" || key in target) {
        return target[key as string];
      }
      throw new Refused(`${name}.${key}`);
    },
  });
}

function writerTo(stream: Pick<typeof Deno.stdout, "writeSync">) {
  const encoder = new TextEncoder();
  return (text: string) => stream.writeSync(encoder.encode(text)) > 0;
}
