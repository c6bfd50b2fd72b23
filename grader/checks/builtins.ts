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
export const { abs, cos, floor, imul, PI, round, sin } = Math;
export const { is, keys } = Object;
/** Sets a property; says, and does not throw, when that cannot be done. */
export const { set } = Reflect;
export const { stringify } = JSON;
const { defineProperty, getOwnPropertyDescriptor, getPrototypeOf } = Object;

/** The classes of errors that are meant where such an error is asked for. */
export const errors = { Error, RangeError, TypeError } as const;

export const textOf: (value: unknown) => string = String;
export const charCodeAt = unbound(String.prototype.charCodeAt);
export const slice = unbound(String.prototype.slice);
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

/** Adds to the end of a list: unlike `push`, past what a prototype may have there. */
export function append<T>(list: T[], item: T): void {
  const element = {
    __proto__: null, // which could have a `get`
    value: item,
    configurable: true,
    enumerable: true,
    writable: true,
  };
  defineProperty(list, list.length, element);
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

/** How many different items a list has. */
export function countDifferent(list: readonly unknown[]): number {
  const different = new NewSet();
  for (let i = 0; i < list.length; i++) addTo(different, list[i]);
  return sizeOf(different);
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
