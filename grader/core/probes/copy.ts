/**
 * Lists, Sets and other collections of the learner's code, copied into plain lists
 * before they are looked at.
 *
 * A list may be of a class of its own, or bring along methods and an iterator of
 * its own, and each of them may show something else. What a list holds is what
 * it has by its indices, and what a Set holds is what the built-in Set says. What
 * holds nothing by itself, and can only be gone through, has to show the same twice.
 *
 * @module
 */
import {
  append,
  errors,
  is,
  isArray,
  isSet,
  iterator,
  membersOf,
  sizeOf,
} from "./builtins.ts";

/** Of a longer list only the beginning is copied; no right one is that long. */
const MOST_ELEMENTS = 1000;

/**
 * The elements of a list in a list of our own.
 *
 * @throws {TypeError} If it is not an array.
 */
export function elements<T>(list: readonly T[]): T[] {
  if (!isArray(list)) {
    throw new errors.TypeError(
      list === undefined ? "undefined, not an array" : "not an array",
    );
  }
  const copy: T[] = [];
  const length = list.length;
  for (let i = 0; i < length && i < MOST_ELEMENTS; i++) append(copy, list[i]);
  return copy;
}

/** Why something is not copied. */
export type NotCopied =
  | "not an array"
  | "not a Set"
  | "not a list"
  | "not the same each time";

/**
 * Copies a list that shows the same to whoever goes through it.
 *
 * @returns Its elements in a list of our own, or why there are none.
 */
export function copyOfList<T>(list: readonly T[]): T[] | NotCopied {
  if (!isArray(list)) return "not an array";
  const copy = elements(list);
  return copy.length === MOST_ELEMENTS || shows(list, copy)
    ? copy
    : "not the same each time";
}

/**
 * Copies the first members of a Set that shows the same to whoever goes through
 * it.
 *
 * @returns Its members in a list of our own, or why there are none.
 */
export function copyOfSet(set: unknown, most: number): unknown[] | NotCopied {
  if (!isSet(set)) return "not a Set";
  const copy = membersOf(set, most);
  return set.size === sizeOf(set) && (set.size > most || shows(set, copy))
    ? copy
    : "not the same each time";
}

/**
 * Copies what can be gone through, whatever it is: a list, a Set, or an object with
 * an iterator of its own.
 *
 * @returns Its first elements in a list of our own, or why there are none.
 */
export function copyOfAny(collection: unknown): unknown[] | NotCopied {
  if (isArray(collection)) return copyOfList(collection);
  if (isSet(collection)) return copyOfSet(collection, MOST_ELEMENTS);
  if (!isIterable(collection)) return "not a list";
  const copy: unknown[] = [];
  for (const element of collection) {
    append(copy, element);
    if (copy.length === MOST_ELEMENTS) return copy;
  }
  return shows(collection, copy) ? copy : "not the same each time";
}

/** Whether it is an object that can be gone through; a text is none. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null &&
    typeof (value as Iterable<unknown>)[iterator] === "function";
}

/** Whether just these elements show when something is gone through, and then again. */
function shows(through: Iterable<unknown>, elements: unknown[]): boolean {
  return showsOnce(through, elements) && showsOnce(through, elements);
}

function showsOnce(through: Iterable<unknown>, elements: unknown[]): boolean {
  let i = 0;
  for (const element of through) {
    if (i >= elements.length || !is(element, elements[i++])) return false;
  }
  return i === elements.length;
}
