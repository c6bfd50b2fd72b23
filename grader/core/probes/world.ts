/**
 * Whether the world is still as it was before any of the learner's code ran.
 *
 * Files that run one after the other in one place share its built-ins. What one of
 * them leaves there, the next could use, and be right only because of it. So a picture
 * is taken of all that they can reach without each other's help, and where something
 * differs later, nothing more is run in that place.
 *
 * @module
 */
import { is } from "./builtins.ts";

const { getOwnPropertyDescriptor, getPrototypeOf, hasOwn } = Object;
const { ownKeys, isExtensible } = Reflect;

/** Not in every browser. */
const { Iterator: anyIterator } = globalThis as {
  readonly Iterator?: {
    from(iterator: object): { map(change: () => number): unknown };
  };
};

/**
 * What can be reached with syntax alone, or by calling. `hidden_places_test.ts` looks for
 * more of it.
 */
const BY_SYNTAX: readonly unknown[] = [
  function* () {},
  async function () {},
  async function* () {},
  (function* () {})(),
  (async function* () {})(),
  [][Symbol.iterator](),
  ""[Symbol.iterator](),
  "".matchAll(/a/g),
  new Map()[Symbol.iterator](),
  new Set()[Symbol.iterator](),
  /a/,
  Promise.resolve(),
  anyIterator?.from({ next: () => ({ done: true, value: 0 }) }),
  anyIterator?.from([]).map(() => 0),
  new URLSearchParams().entries(),
  // An error has `stack` for its own, and shares what gets and sets it with all others.
  new Error(),
  callSite(),
];

/** A place in a stack trace, which V8 hands to whoever asks for it. */
function callSite(): unknown {
  const holder = Error as { prepareStackTrace?: unknown };
  const before = getOwnPropertyDescriptor(Error, "prepareStackTrace");
  holder.prepareStackTrace = (_: unknown, sites: unknown) => sites;
  const sites: unknown = new Error().stack;
  delete holder.prepareStackTrace;
  if (before) Object.defineProperty(Error, "prepareStackTrace", before);
  return Array.isArray(sites) ? sites[0] : undefined;
}

/** One object, as it was. */
interface Seen {
  readonly object: object;
  readonly prototype: object | null;
  readonly isExtensible: boolean;
  readonly keys: readonly PropertyKey[];
  readonly properties: readonly PropertyDescriptor[];
}

/** A picture of everything that can be reached. */
export class World {
  readonly #seen: Seen[] = [];

  readonly #known: Set<unknown>;

  /** Takes the picture of what any code can reach. */
  constructor() {
    this.#known = new Set();
    this.add(globalThis);
    for (let i = 0; i < BY_SYNTAX.length; i++) this.add(BY_SYNTAX[i]);
  }

  /**
   * Takes something in that can be reached from now on, as it is. Only while nothing
   * of the learner's has run since the world was last found untouched.
   */
  add(root: unknown): void {
    const ahead: unknown[] = [root];
    for (let i = 0; i < ahead.length; i++) {
      const object = ahead[i] as object;
      if (Object(object) !== object || this.#known.has(object)) continue;
      this.#known.add(object);
      const isMethod = typeof object === "function" &&
        !hasOwn(object, "prototype") && object !== Function.prototype;
      // Nobody adds anything to a method; and there are many.
      if (isMethod) Object.freeze(object);
      const seen = look(object);
      if (!isMethod) this.#seen.push(seen);
      ahead.push(seen.prototype);
      for (const { value, get, set } of seen.properties) {
        ahead.push(value, get, set);
      }
    }
  }

  /** Whether nothing differs. */
  isUntouched(): boolean {
    for (let i = 0; i < this.#seen.length; i++) {
      if (!isAsBefore(this.#seen[i])) return false;
    }
    return true;
  }
}

function look(object: object): Seen {
  const keys = ownKeys(object);
  return {
    object,
    prototype: getPrototypeOf(object),
    isExtensible: isExtensible(object),
    keys,
    properties: keys.map((key) => getOwnPropertyDescriptor(object, key)!),
  };
}

function isAsBefore(before: Seen): boolean {
  const { object, keys, properties } = before;
  const now = ownKeys(object);
  if (
    now.length !== keys.length || getPrototypeOf(object) !== before.prototype ||
    isExtensible(object) !== before.isExtensible
  ) return false;
  for (let i = 0; i < keys.length; i++) {
    if (now[i] !== keys[i]) return false;
    const was = properties[i];
    const found = getOwnPropertyDescriptor(object, keys[i])!;
    // What a descriptor lacks could be found on its prototype.
    const isValue = hasOwn(was, "value");
    if (
      hasOwn(found, "value") !== isValue ||
      found.enumerable !== was.enumerable ||
      found.configurable !== was.configurable ||
      (isValue
        ? !is(found.value, was.value) || found.writable !== was.writable
        : found.get !== was.get || found.set !== was.set)
    ) return false;
  }
  return true;
}
