/**
 * JSON that is the same, byte for byte, whenever it says the same.
 *
 * @module
 */

/** Writes a value whose keys are in the order they were written down in. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
