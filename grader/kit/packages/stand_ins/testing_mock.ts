/**
 * Stands in for `@std/testing/mock`: made of `node:test`.
 *
 * @module
 */
import { deepStrictEqual } from "node:assert";
import { mock } from "node:test";

/** One call of a spy. */
export interface SpyCall<Args extends unknown[], Return> {
  readonly args: Args;
  readonly returned?: Return;
}

/** A function that remembers how it was called. */
export interface Spy<Args extends unknown[], Return> {
  (...args: Args): Return;
  readonly calls: readonly SpyCall<Args, Return>[];
}

/** Wraps a function in one that remembers how it was called. */
export function spy<Args extends unknown[], Return>(
  original: (...args: Args) => Return,
): Spy<Args, Return> {
  const mocked = mock.fn(original);
  const wrapper = (...args: Args) => mocked(...args) as Return;
  return Object.defineProperty(wrapper, "calls", {
    get: () =>
      mocked.mock.calls.map(({ arguments: args, result }) => ({
        args,
        returned: result,
      })),
  }) as Spy<Args, Return>;
}

/** Throws unless the spy was called so many times. */
export function assertSpyCalls<Args extends unknown[], Return>(
  { calls }: Spy<Args, Return>,
  expected: number,
): void {
  deepStrictEqual(calls.length, expected, "The number of calls differs");
}
