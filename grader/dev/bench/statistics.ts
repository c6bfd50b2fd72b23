/**
 * The few statistics the measurements need.
 *
 * A mean is ruined by one interruption, and a computer interrupts all the time;
 * a median is not.
 *
 * @module
 */

/** The first quartile, the median and the third quartile. */
export function quartiles(
  samples: readonly number[],
): [first: number, median: number, third: number] {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part: number) => {
    const place = part * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.ceil(place);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** The value in the middle. */
export function median(samples: readonly number[]): number {
  return quartiles(samples)[1];
}

/**
 * The slope of the straight line closest to points, by least squares. Through the
 * logarithms of work and time it is the power with which time grows: 1 when twice
 * the work takes twice the time, 2 when it takes four times as long.
 */
export function slope(
  points: readonly (readonly [x: number, y: number])[],
): number {
  const mean = (part: 0 | 1) =>
    points.reduce((sum, point) => sum + point[part], 0) / points.length;
  const [x0, y0] = [mean(0), mean(1)];
  let together = 0;
  let alone = 0;
  for (const [x, y] of points) {
    together += (x - x0) * (y - y0);
    alone += (x - x0) ** 2;
  }
  return together / alone;
}
