/**
 * Seeds that cannot be guessed.
 *
 * @module
 */

/** Draws a seed that nobody knows. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}
