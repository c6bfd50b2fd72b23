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
  "WebSocket",
  "Worker",
  "fetch",
];

/** Objects that cannot even be looked at. */
const OBJECTS = ["caches", "localStorage", "sessionStorage"];

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

/**
 * Takes it all away. Whoever still needs some of it has taken hold of it before.
 */
export function lockDown(): void {
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
  replaceTimers();
  const { exit, stdout, stderr } = Deno;
  define("Deno", { value: reduced("Deno", Deno, DENO), writable: true });
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
  // An object can be had without its constructor's leave, from its prototype.
  for (const name of ["Cache", "CacheStorage", "Storage", "global"]) {
    Reflect.deleteProperty(globalThis, name);
  }
  Reflect.deleteProperty(Navigator.prototype, "gpu");
}

/** The longest a timer can run, in milliseconds. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Timers as browsers have them, with numbers for names. What Deno has instead are
 * objects, and a warning about an odd time makes it load all it has for Node's sake
 * in the middle of the learner's code, which could look over its shoulder.
 */
function replaceTimers(): void {
  const { setTimeout, setInterval, clearTimeout } = globalThis;
  const start =
    (timer: typeof setTimeout | typeof setInterval) =>
    (action: unknown, ms: unknown, ...args: unknown[]): number => {
      if (typeof action !== "function") throw new TypeError("no function");
      const whole = Math.trunc(Number(ms)) || 0;
      const bounded = whole < 1 ? 1 : whole > LONGEST_MS ? LONGEST_MS : whole;
      return +timer(() => action(...args), bounded);
    };
  const stop = (timer: unknown): void => {
    if (typeof timer === "number") clearTimeout(timer);
  };
  const timers = {
    setTimeout: start(setTimeout),
    setInterval: start(setInterval),
    setImmediate: (action: unknown, ...args: unknown[]) =>
      start(setTimeout)(action, 0, ...args),
    clearTimeout: stop,
    clearInterval: stop,
    clearImmediate: stop,
  };
  for (const [name, value] of Object.entries(timers)) {
    define(name, { value, writable: true });
  }
}

function define(name: string, descriptor: PropertyDescriptor): void {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    enumerable: false,
    ...descriptor,
  });
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

function writerTo(stream: typeof Deno.stdout) {
  const encoder = new TextEncoder();
  return (text: string) => stream.writeSync(encoder.encode(text)) > 0;
}
