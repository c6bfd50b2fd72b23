/**
 * Takes from everybody what nobody could look at a list without: how lists are gone
 * through. With another iterator of arrays, learners' code would hear of all that a
 * `for` of the probes goes through.
 *
 * @module
 */

/** Has lists gone through as they are, from now on. */
export function freezeIteration(): void {
  for (const key of [Symbol.iterator, "values"]) {
    Object.defineProperty(Array.prototype, key, {
      configurable: false,
      writable: false,
    });
  }
  Object.freeze(Object.getPrototypeOf([].values()));
}
