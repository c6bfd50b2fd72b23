/**
 * Handwritten digits of 8 × 8 pixels.
 *
 * E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten Digits, UCI Machine
 * Learning Repository, 1998, CC BY 4.0. They are in `digits.txt`, packed.
 *
 * @module
 */

/** An image, and what it shows. */
export interface Digit {
  /** Row by row, from 0 for paper to 16 for ink. */
  readonly pixels: readonly number[];
  readonly digit: number;
}

/** Whose images they are: said wherever one is shown. */
export const DIGITS_BY =
  "Images: E. Alpaydin and C. Kaynak, Optical Recognition of Handwritten " +
  "Digits, UCI Machine Learning Repository, 1998, CC BY 4.0.";

/** The images that are learnt from; the others, by other writers, are held out. */
export const LEARNT_FROM = 1500;
export const HELD_OUT = 297;

/** How many pixels an image has, and how dark one can be. */
export const PIXELS = 64;
export const DARKEST = 16;

const LEVELS = "0123456789abcdefg";
/** So many of these in a row: paper from `h` for two on, full ink from `G` for two on. */
const PAPER = "hijklmnopqrstuvwxyz";
const INK = "GHIJKLMNOPQRSTUVWXYZ";

/** Packs images into text, a line each. */
export function packDigits(digits: readonly Digit[]): string {
  const lines = digits.map(({ digit, pixels }) => {
    const text = pixels.map((level) => LEVELS[level]).join("")
      .replace(/0{2,20}/g, ({ length }) => PAPER[length - 2])
      .replace(/g{2,21}/g, ({ length }) => INK[length - 2]);
    return `${digit}${text}\n`;
  });
  return lines.join("");
}

/** Takes images out of a text. */
export function unpackDigits(packed: string): Digit[] {
  return packed.trimEnd().split("\n").map((line) => {
    const pixels: number[] = [];
    for (const sign of line.slice(1)) {
      const [paper, ink] = [PAPER.indexOf(sign), INK.indexOf(sign)];
      const level = paper >= 0 ? 0 : ink >= 0 ? DARKEST : LEVELS.indexOf(sign);
      const count = paper >= 0 ? paper + 2 : ink >= 0 ? ink + 2 : 1;
      for (let i = 0; i < count; i++) pixels.push(level);
    }
    return { digit: Number(line[0]), pixels };
  });
}

/** What a network is given of an image: numbers around 0, so that it learns faster. */
export function inputsOf(pixels: readonly number[]): number[] {
  return pixels.map((level) => level / 8 - 0.6);
}

/** What it should answer: 1 for the digit, -1 for the nine others. */
export function targetsOf(digit: number): number[] {
  return Array.from({ length: 10 }, (_, i) => i === digit ? 1 : -1);
}

/** The digits from the largest output to the smallest. */
export function ranked(outputs: readonly number[]): number[] {
  return outputs.map((_, digit) => digit).sort((a, b) =>
    outputs[b] - outputs[a]
  );
}
