/**
 * What a network has learnt, as text: for terminals, and for those who read with their
 * ears.
 *
 * @module
 */
import { boxOf, type Examples, type PlaneName } from "./examples.ts";
import { DARKEST } from "./digits.ts";
import type { Raster } from "./plane_run.ts";

/** The plane: `A` and `B` are the points, a dot is where the network says B. */
export function planeLines(
  name: PlaneName,
  { inputs, targets }: Examples,
  cells: readonly number[],
  { columns, rows }: Raster,
): string[] {
  const { left, right, bottom, top } = boxOf(name);
  const signs: string[] = cells.map((output) => output > 0 ? " " : ".");
  for (const [i, [x1, x2]] of inputs.entries()) {
    const column = Math.floor((x1 - left) / (right - left) * columns);
    const row = Math.floor((top - x2) / (top - bottom) * rows);
    signs[row * columns + column] = targets[i][0] > 0 ? "A" : "B";
  }
  return Array.from(
    { length: rows },
    (_, row) => signs.slice(row * columns, (row + 1) * columns).join(""),
  );
}

/**
 * A curve, from its first loss to its last one, however many there are.
 *
 * @returns As many lines as asked for, and two more: the steps, and what they are.
 */
export function curveLines(
  losses: readonly number[],
  { columns, rows }: Raster,
): string[] {
  const label = 6;
  const width = columns - label - 1;
  const finite = losses.filter(Number.isFinite);
  const most = Math.max(0.001, ...finite);
  const each = Math.max(1, losses.length / width);
  const lines = Array.from({ length: rows }, (_, row) => {
    const scale = row === 0 ? short(most) : row === rows - 1 ? "0" : "";
    let line = `${scale.padStart(label - 1)} |`;
    for (let column = 0; column * each < losses.length; column++) {
      if (column >= width) break;
      const loss = losses[Math.floor(column * each)];
      const at = Math.round((1 - loss / most) * (rows - 1));
      line += at === row ? "*" : " ";
    }
    return line.trimEnd();
  });
  const end = `step ${losses.length}`;
  return [
    ...lines,
    `${" ".repeat(label)}+${"-".repeat(width)}`,
    `${" ".repeat(label)}0${end.padStart(width)}`,
  ];
}

/** An image of a digit, a line a row. */
export function digitLines(pixels: readonly number[]): string[] {
  const shades = [" ", "░", "▒", "▓", "█"];
  return Array.from(
    { length: 8 },
    (_, row) =>
      pixels.slice(row * 8, row * 8 + 8).map((level) => {
        const shade = Math.round(level / DARKEST * (shades.length - 1));
        return shades[shade].repeat(2);
      }).join(""),
  );
}

/** A loss in few characters. */
export function short(loss: number): string {
  if (!Number.isFinite(loss)) return "none";
  return loss >= 1000 ? loss.toExponential(0) : loss.toPrecision(3).slice(0, 6);
}
