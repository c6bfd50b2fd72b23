/**
 * How numbers look in messages.
 *
 * @module
 */

/** Says how a number or text looks in a message. */
export function show(value: number | string, digits = 6): string {
  if (typeof value === "string") return value;
  const rounded = Number(value.toPrecision(digits));
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
