/**
 * A drawing made into 8 × 8 pixels, as the images that a network learns from were made:
 * brought to the same height and to the middle, then counted in blocks of 4 × 4.
 *
 * @module
 */

/** How many cells a drawing has on each side. */
export const SIDE = 32;
const BLOCK = 4;

/**
 * Makes them.
 *
 * @param ink Row by row, whether there is ink in each of 32 × 32 cells.
 * @returns 64 numbers from 0 to 16.
 */
export function toPixels(ink: readonly boolean[]): number[] {
  const box = boxAround(ink);
  const pixels: number[] = new Array(SIDE / BLOCK * SIDE / BLOCK).fill(0);
  if (box === undefined) return pixels;
  const { left, top, width, height } = box;
  // As high as the field; a wide one as wide as the field. A dot does not fill it.
  const scale = Math.max(width, height, SIDE / 4) / SIDE;
  const [x0, y0] = [
    left + width / 2 - SIDE / 2 * scale,
    top + height / 2 - SIDE / 2 * scale,
  ];
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      const x = Math.floor(x0 + (column + 0.5) * scale);
      const y = Math.floor(y0 + (row + 0.5) * scale);
      if (x < 0 || y < 0 || x >= SIDE || y >= SIDE || !ink[y * SIDE + x]) {
        continue;
      }
      const block = Math.floor(row / BLOCK) * SIDE / BLOCK +
        Math.floor(column / BLOCK);
      pixels[block]++;
    }
  }
  return pixels;
}

function boxAround(ink: readonly boolean[]) {
  let [left, right, top, bottom] = [SIDE, -1, SIDE, -1];
  for (const [i, isInk] of ink.entries()) {
    if (!isInk) continue;
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return right < 0
    ? undefined
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
