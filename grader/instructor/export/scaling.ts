/**
 * Grades out of another number of points.
 *
 * @module
 */

/** How grades are scaled. */
export interface Scaling {
  /** What the grades are out of, as graded. */
  readonly from: number;
  /** What they are to be out of. */
  readonly to: number;
}

/** Scales a grade, rounded half up to two decimals. */
export function scaled(points: number, { from, to }: Scaling): number {
  if (from === to || from === 0) return points;
  // Whole numbers are multiplied first: 0.5 has to be exactly a half.
  return Math.floor((points * to * 200 / from + 1) / 2) / 100;
}

/** Says it, with the rounding. */
export function scalingInWords({ from, to }: Scaling): string {
  return `Grades are scaled from ${from} to ${to} points, and rounded to two ` +
    "decimals, halves up.";
}
