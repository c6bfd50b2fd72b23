/**
 * How numbers look in feedback.
 *
 * @module
 */

/** What is nearer to 0 than this comes from rounding on the way. */
const NEARLY_ZERO = 1e-12;

/** A number with no more digits than these was typed in, and is shown as it is. */
const TYPED_DIGITS = 10;

/**
 * Formats a number.
 *
 * @param digits How many significant digits it may have; one that was typed in keeps all.
 * @returns For instance `"0.333333"`; never `"-0"`, and 0 for `1e-17`.
 */
export function formatNumber(value: number, digits = 6): string {
  if (Math.abs(value) < NEARLY_ZERO) return "0";
  const typed = Number(value.toPrecision(TYPED_DIGITS));
  return String(typed === value ? value : Number(value.toPrecision(digits)));
}
