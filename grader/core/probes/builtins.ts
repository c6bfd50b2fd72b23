/**
 * The built-ins the probes look with, taken hold of when this module loads.
 *
 * A probe shares one world with the learner's code, and that code can replace
 * whatever the world offers: `Map.prototype.get`, `JSON.stringify`, `TypeError`,
 * what `instanceof` answers. Some do it by accident and are right all the same, a
 * few do it so that wrong results look right. What is here was taken before any
 * of the learner's code ran, so neither makes a difference.
 *
 * So what came back from the learner's code is copied with `copy.ts`, and then
 * asked only through these functions, or with what nobody can replace:
 * operators, `typeof`, and a `for` that counts. To go through what is its own, a
 * probe may use whatever reads best.
 *
 * @module
 */

/** Makes of a method a function of its `this`, whatever becomes of `call`. */
const unbound = Function.prototype.bind.bind(Function.prototype.call) as <
  This,
  Rest extends unknown[],
  Result,
>(
  method: (this: This, ...rest: Rest) => Result,
) => (self: This, ...rest: Rest) => Result;

export const { isArray } = Array;
export const iterator: typeof Symbol.iterator = Symbol.iterator;
export const { abs, cos, floor, imul, PI, round, sin } = Math;
export const math = Math;
export const { isFinite: isFiniteNumber } = Number;
export const toNumber: (value: unknown) => number = Number;
export const { entries, hasOwn, is, keys, values } = Object;
/** Sets a property; says, and does not throw, when that cannot be done. */
export const { set } = Reflect;
export const { stringify } = JSON;
/** Calls one of two functions when a promise settles, whatever becomes of `then`. */
export const then = unbound(Promise.prototype.then) as <T>(
  promise: Promise<T>,
  done: (value: T) => void,
  failed: (reason: unknown) => void,
) => void;

export const { defineProperty, getPrototypeOf } = Object;
const { getOwnPropertyDescriptor } = Object;

/** The classes of errors that are meant where such an error is asked for. */
export const errors = Object.freeze({ Error, RangeError, TypeError } as const);

export const textOf: (value: unknown) => string = String;
export const charCodeAt = unbound(String.prototype.charCodeAt);
export const slice = unbound(String.prototype.slice);
/** A part of a list, as the method makes it. */
export const part = unbound(Array.prototype.slice) as <T>(
  list: readonly T[],
  start: number,
  end?: number,
) => T[];
export const startsWith = unbound(String.prototype.startsWith);
export const toWellFormed = unbound(String.prototype.toWellFormed);
export const toFixed = unbound(Number.prototype.toFixed);

type Test = <T>(list: readonly T[], test: (item: T) => boolean) => boolean;
export const every = unbound(Array.prototype.every) as Test;
export const some = unbound(Array.prototype.some) as Test;
export const forEach = unbound(Array.prototype.forEach) as <T>(
  list: readonly T[],
  action: (item: T, i: number) => void,
) => void;
export const find = unbound(Array.prototype.find) as <T>(
  list: readonly T[],
  test: (item: T) => boolean,
) => T | undefined;
export const includes = unbound(Array.prototype.includes) as <T>(
  list: readonly T[],
  item: T,
) => boolean;
export const lastIndexOf = unbound(Array.prototype.lastIndexOf) as <T>(
  list: readonly T[],
  item: T,
) => number;
export const join = unbound(Array.prototype.join) as (
  list: readonly (string | number)[],
  separator: string,
) => string;
/** Sorts a list in place; as texts, unless told how. */
export const sort = unbound(Array.prototype.sort) as <T>(
  list: T[],
  compare?: (a: T, b: T) => number,
) => T[];

const listPrototype: unknown = Array.prototype;
const objectPrototype: unknown = Object.prototype;

/** Adds to the end of a list: unlike `push`, past what a prototype may have there. */
export function append<T>(list: T[], item: T): void {
  const end = list.length;
  // Nothing but these two can be asked then, and neither runs any code: the quick way,
  // since probes append more often than they do anything else.
  const isPlain = getPrototypeOf(list) === listPrototype &&
    getPrototypeOf(listPrototype) === objectPrototype;
  if (isPlain && !(end in list)) {
    list[end] = item;
    return;
  }
  const element = {
    __proto__: null, // which could have a `get`
    value: item,
    configurable: true,
    enumerable: true,
    writable: true,
  };
  defineProperty(list, end, element);
}

/** Adds items to the end of a list. */
export function appendAll<T>(list: T[], items: readonly T[]): void {
  for (let i = 0; i < items.length; i++) append(list, items[i]);
}

/** Like the method, but a plain list whatever `Symbol.species` says. */
export function map<T, U>(
  list: readonly T[],
  change: (item: T, i: number) => U,
): U[] {
  const changed: U[] = [];
  for (let i = 0; i < list.length; i++) append(changed, change(list[i], i));
  return changed;
}

/** Like the method, but a plain list whatever `Symbol.species` says. */
export function filter<T>(
  list: readonly T[],
  test: (item: T, i: number) => boolean,
): T[] {
  const left: T[] = [];
  for (let i = 0; i < list.length; i++) {
    if (test(list[i], i)) append(left, list[i]);
  }
  return left;
}

/** The last item of a list, which has one. */
export function last<T>(list: readonly T[]): T {
  return list[list.length - 1];
}

/** A list the other way round. */
export function reversed<T>(list: readonly T[]): T[] {
  return map(list, (_, i) => list[list.length - 1 - i]);
}

/** A list of so many items. */
export function times<T>(count: number, make: (i: number) => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < count; i++) append(made, make(i));
  return made;
}

const NewSet = Set;
const addTo = unbound(Set.prototype.add);
const valuesIn = unbound(Set.prototype.values);
const nextOf = unbound(Object.getPrototypeOf(new Set().values()).next) as (
  values: SetIterator<unknown>,
) => IteratorResult<unknown>;

/** How many members a Set has; throws a TypeError if it is none. */
export const sizeOf = unbound(
  getOwnPropertyDescriptor(Set.prototype, "size")!.get!,
) as (set: unknown) => number;

/** Whether something is a Set, of a subclass perhaps. */
export function isSet(value: unknown): value is Set<unknown> {
  try {
    sizeOf(value);
    return true;
  } catch {
    return false;
  }
}

/** The members of a Set in order, but not more than so many. */
export function membersOf(set: Set<unknown>, most: number): unknown[] {
  const members: unknown[] = [];
  const values = valuesIn(set);
  for (
    let next = nextOf(values);
    !next.done && members.length < most;
    next = nextOf(values)
  ) append(members, next.value);
  return members;
}

/** The different items of a list, each where it comes first. */
export function different<T>(list: readonly T[]): T[] {
  const items = new NewSet<T>();
  for (let i = 0; i < list.length; i++) addTo(items, list[i]);
  return membersOf(items, list.length) as T[];
}

/** How many different items a list has. */
export function countDifferent(list: readonly unknown[]): number {
  return different(list).length;
}

/** What `instanceof` would say if no class could answer for itself. */
export function isInstance<T extends object>(
  value: unknown,
  { prototype }: { readonly prototype: T },
): value is T {
  if (typeof value !== "object" || value === null) return false;
  for (
    let object = getPrototypeOf(value);
    object !== null;
    object = getPrototypeOf(object)
  ) if (object === prototype) return true;
  return false;
}
