/**
 * Stands in for `@std/assert`: made of `node:assert`.
 *
 * @module
 */
import { deepStrictEqual, fail, notDeepStrictEqual, ok } from "node:assert";
import { AssertionError } from "node:assert";

export { AssertionError };

// deno-lint-ignore no-explicit-any -- the signature of the real one
type ErrorClass<E extends Error> = abstract new (...args: any[]) => E;

/** Throws unless `condition` holds. */
export function assert(condition: unknown, message = ""): asserts condition {
  ok(condition, message || "Expected the condition to hold");
}

/** Throws unless the two are deeply equal. */
export function assertEquals<T>(
  actual: T,
  expected: T,
  message?: string,
): void {
  deepStrictEqual(actual, expected, message);
}

/** Throws if the two are deeply equal. */
export function assertNotEquals<T>(
  actual: T,
  expected: T,
  message?: string,
): void {
  notDeepStrictEqual(actual, expected, message);
}

/** Throws unless the two are the same. */
export function assertStrictEquals<T>(
  actual: unknown,
  expected: T,
  message?: string,
): asserts actual is T {
  if (!Object.is(actual, expected)) {
    fail(message ?? "Expected the very same value, got another one");
  }
}

/** Throws unless the two numbers are at most `tolerance` apart. */
export function assertAlmostEquals(
  actual: number,
  expected: number,
  tolerance: number = Math.abs(expected) * 1e-7 || 1e-7,
  message?: string,
): void {
  if (Object.is(actual, expected)) return;
  if (Math.abs(expected - actual) <= tolerance) return;
  fail(message ?? `Expected ${expected} within ${tolerance}, got ${actual}`);
}

/** Throws unless `actual` contains `expected`. */
export function assertStringIncludes(
  actual: string,
  expected: string,
  message?: string,
): void {
  if (!actual.includes(expected)) {
    fail(message ?? `Expected "${actual}" to contain "${expected}"`);
  }
}

/** Throws unless `actual` matches `expected`. */
export function assertMatch(
  actual: string,
  expected: RegExp,
  message?: string,
): void {
  if (!expected.test(actual)) {
    fail(message ?? `Expected "${actual}" to match ${expected}`);
  }
}

/** Throws unless `action` throws such an error; returns that error. */
export function assertThrows<E extends Error = Error>(
  action: () => unknown,
  errorClass: ErrorClass<E>,
  includes = "",
  message?: string,
): E {
  try {
    action();
  } catch (error) {
    if (!(error instanceof errorClass)) {
      fail(message ?? `Expected a ${errorClass.name}, got ${error}`);
    }
    assertStringIncludes(error.message, includes, message);
    return error;
  }
  fail(message ?? `Expected a ${errorClass.name}, but nothing was thrown`);
}
