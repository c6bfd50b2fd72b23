/**
 * For tests only: walks to everything that a file can reach, by names, by prototypes, and
 * by calling what it finds.
 *
 * @module
 */

/** Never called: they end the process, stop it, print, or leave something to see. */
const NOT_CALLED = ["Deno", "console", "process", "close"];

/** Methods that every object inherits would change what they are called on. */
const OF_ALL = new Set<unknown>([Object.prototype, Function.prototype]);

/** So many calls in a row lead to something new; more lead to the same again. */
const MOST_CALLS = 3;

/** A method does the same for one instance as for another. */
const MOST_RECEIVERS = 4;

/** What a call is tried with. Made anew each time, so that no two calls share any. */
const ARGUMENTS: (() => unknown[])[] = [
  () => [],
  () => ["a"],
  () => ["a=1"],
  () => [1],
  () => [/a/g],
  () => [{ initial: 1, element: "externref", value: "i32" }],
  () => [() => 1],
  () => [[[1, 2]]],
  () => [{ next: () => ({ done: true, value: 1 }) }],
  () => [{}, {}],
  () => ["a", () => {}],
  () => [new ArrayBuffer(8)],
  () => ["2026-01-01T00:00:00Z[UTC]"],
];

/** What syntax alone makes, and primitives, whose methods are called on them. */
const MADE: (() => unknown)[] = [
  () => function* () {},
  () => async function () {},
  () => async function* () {},
  () => (function* () {})(),
  () => (async function* () {})(),
  () => /a/,
  () => [1],
  () => () => {},
  () => class {},
  () => Object("a"),
  () => Object(1),
  () => Object(1n),
  () => Object(Symbol()),
  () =>
    (function (..._: unknown[]) {
      return arguments;
    })(1),
  () => callSite(),
  () => thrown(() => (null as unknown as object).toString()),
  () => thrown(() => structuredClone(() => {})),
];

/** What V8 hands to `Error.prepareStackTrace`, which a file may set. */
function callSite(): unknown {
  const own = Object.getOwnPropertyDescriptor(Error, "prepareStackTrace");
  const holder = Error as { prepareStackTrace?: unknown };
  holder.prepareStackTrace = (_: unknown, sites: unknown[]) => sites;
  const [site] = (new Error().stack ?? []) as unknown[];
  delete holder.prepareStackTrace;
  if (own) Object.defineProperty(Error, "prepareStackTrace", own);
  return site;
}

function thrown(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

/**
 * Walks once.
 *
 * @param left Names of the global scope that are not looked at.
 * @param marked Functions that are not called.
 * @returns Every object that was reached, and a way to it.
 */
function walk(
  left: ReadonlySet<PropertyKey>,
  marked: readonly unknown[],
): Map<object, string> {
  const ways = new Map<object, string>();
  const ahead: [object, string, number][] = [];
  const notCalled = new Set<unknown>([
    ...NOT_CALLED.map((name) => Reflect.get(globalThis, name)),
    ...marked,
    ...[Atomics.wait, EventTarget.prototype.addEventListener],
    ...[Performance.prototype.clearMarks, Performance.prototype.clearMeasures],
  ]);
  const visit = (value: unknown, way: string, calls: number) => {
    if (Object(value) !== value || ways.has(value as object)) return;
    if (notCalled.has(value)) return;
    ways.set(value as object, way);
    ahead.push([value as object, way, calls]);
  };
  const receivers = new Map<unknown, number>();
  const isWorthwhile = (method: unknown) => {
    const count = (receivers.get(method) ?? 0) + 1;
    receivers.set(method, count);
    return count <= MOST_RECEIVERS && !notCalled.has(method);
  };
  const attempt = (
    call: (given: unknown[]) => unknown,
    way: string,
    calls: number,
  ) => {
    for (const make of ARGUMENTS) {
      const given = make();
      const result = thrown(() => call(given));
      visit(result, `${way}()`, calls + 1);
      given.forEach((one) => visit(one, `${way}(it)`, calls + 1));
    }
  };
  const callMembers = (object: object, way: string, calls: number) => {
    for (
      let owner: object | null = object;
      owner !== null && !OF_ALL.has(owner);
      owner = Object.getPrototypeOf(owner)
    ) {
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get } = Object.getOwnPropertyDescriptor(owner, key)!;
        const at = `${way}.${String(key)}`;
        if (!isWorthwhile(get ?? value)) continue;
        if (get) {
          visit(thrown(() => Reflect.apply(get, object, [])), at, calls + 1);
        } else if (typeof value === "function") {
          attempt((given) => Reflect.apply(value, object, given), at, calls);
        }
      }
    }
  };
  visit(globalThis, "globalThis", 0);
  MADE.forEach((make, i) => visit(make(), `made ${i}`, 0));
  const look = (object: object, way: string, calls: number) => {
    visit(Object.getPrototypeOf(object), `${way}.__proto__`, calls);
    for (const key of Reflect.ownKeys(object)) {
      if (object === globalThis && left.has(key)) continue;
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key)!;
      const at = `${way}.${String(key)}`;
      [value, get, set].forEach((one) => visit(one, at, calls));
      if (object === globalThis && get) {
        visit(thrown(() => Reflect.apply(get, object, [])), at, calls);
      }
    }
    if (calls >= MOST_CALLS || object === globalThis) return;
    if (typeof object === "function" && Object.hasOwn(object, "prototype")) {
      const make = object as new (...given: unknown[]) => object;
      attempt((given) => new make(...given), `new ${way}`, calls);
    }
    // A prototype is what its instances inherit, and not one of them.
    if (!Object.hasOwn(object, "constructor")) callMembers(object, way, calls);
  };
  for (const one of ahead) thrown(() => look(...one)); // a proxy may throw
  return ways;
}

/**
 * Everything that one file can reach and a later one too: what two walks both come to.
 *
 * @param left Names of the global scope that are not looked at.
 * @param marked Functions that are not called.
 * @returns Those objects, each with a way to it.
 */
export function sharedPlaces(
  left: readonly string[],
  marked: readonly unknown[],
): [object, string][] {
  const names = new Set<PropertyKey>(left);
  const [first, second] = [walk(names, marked), walk(names, marked)];
  return [...first].filter(([object]) => second.has(object));
}
