// Asks for a timer of thirty years: Deno then loads its Node part, which hands its
// inside, the real process and every operation, to whoever waits on Object.prototype.
//
// Stands: after the solution
// Verdict: pass or refused, 20 points

const found: { core?: { ops: object }; getBuiltinModule?: (name: string) => unknown }[] = [];
const hooks = ["__bootstrapNodeProcess", "_exiting"];
for (const name of hooks) {
  Object.defineProperty(Object.prototype, name, {
    configurable: true,
    set(value) {
      found.push(this);
      Object.defineProperty(this, name, { value, writable: true, configurable: true });
    },
  });
}
const world = globalThis as unknown as Record<string, unknown>;
const deno = world.Deno as Record<string, unknown>;
world.Deno = {
  ...deno,
  env: { get: () => undefined },
  execPath: () => "/deno",
  mainModule: "file:///main.js",
};
type Timeout = new (...about: unknown[]) => unknown;
const timer = setTimeout(() => {}, 1);
for (const make of [Object(timer).constructor as Timeout]) {
  try {
    new make(() => {}, 1e12, [], false, true);
  } catch {
    // As below.
  }
}
for (const ms of [1e12, NaN, -1]) {
  try {
    clearTimeout(setTimeout(() => {}, ms));
  } catch {
    // It may stop half way: what was found is found.
  }
}
try {
  new (world.Buffer as new (size: number) => unknown)(1);
} catch {
  // Likewise.
}
world.Deno = deno;
for (const name of hooks) Reflect.deleteProperty(Object.prototype, name);
const ops = found.flatMap(({ core }) => Object.keys(core?.ops ?? {})).length;
const threads = found.map((one) => one.getBuiltinModule?.("node:worker_threads"));
if (ops > 0 || threads.some((one) => one !== undefined)) {
  throw new Error(`found ${ops} operations and ${threads.length} insides`);
}
