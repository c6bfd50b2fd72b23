/**
 * What a network believes of a plane, on a canvas: two grounds, and the points on them.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  boxOf,
  type Examples,
  type PlaneName,
} from "../../../core/learning/examples.ts";
import type { Part, Raster } from "../../../core/learning/plane_run.ts";
import { planeLines } from "../../../core/learning/text_picture.ts";
import { el } from "../dom.ts";

/** How many cells are computed, and in how many parts: a part with each answer. */
export const RASTER: Raster = { columns: 40, rows: 36 };
export const PARTS = 6;

/** How large the canvas is, in its own pixels: it is scaled to the room there is. */
const WIDTH = 768, HEIGHT = 690;
/** How large a point is. */
const POINT = 9;

/** The picture. */
export class PlaneCanvas {
  readonly element: HTMLCanvasElement;
  readonly #small: HTMLCanvasElement;
  readonly #cells: number[] = new Array(RASTER.columns * RASTER.rows).fill(0);
  #name: PlaneName = "moons";
  #examples: Examples = { inputs: [], targets: [] };

  constructor() {
    const size = { width: WIDTH, height: HEIGHT };
    this.element = el("canvas", {
      class: "plane",
      role: "img",
      "aria-label": "What the network believes: nothing yet",
      ...size,
    });
    this.#small = el("canvas", {
      width: RASTER.columns,
      height: RASTER.rows,
    });
    new MutationObserver(() => this.draw())
      .observe(document.documentElement, { attributeFilter: ["data-theme"] });
  }

  /** Begins again with these points. */
  begin(name: PlaneName, examples: Examples): void {
    [this.#name, this.#examples] = [name, examples];
    this.#cells.fill(0);
    this.draw();
  }

  /** Takes a part of what the network says. */
  take({ columns, rows, phase, phases }: Part, cells: readonly number[]): void {
    let i = 0;
    for (let row = phase; row < rows; row += phases) {
      for (let column = 0; column < columns; column++) {
        const output = cells[i++];
        this.#cells[row * columns + column] = Number.isFinite(output)
          ? Math.max(-1, Math.min(1, output))
          : 0;
      }
    }
  }

  /** Says what is to be seen, for those who do not see it. */
  describe(words: string): void {
    this.element.setAttribute("aria-label", words);
  }

  /** The same as text. */
  text(): string {
    // A line of text is twice as high as its characters are wide.
    const raster = { columns: RASTER.columns, rows: RASTER.rows / 2 };
    const cells = Array.from(
      { length: raster.columns * raster.rows },
      (_, i) => {
        const row = Math.floor(i / raster.columns);
        return this.#cells[2 * row * raster.columns + i % raster.columns];
      },
    );
    return planeLines(this.#name, this.#examples, cells, raster).join("\n");
  }

  draw(): void {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    this.#drawGround(
      ["ground-b", "ground-between", "ground-a"].map((name) =>
        numbersOf(colour(name))
      ),
    );
    const to = this.element.getContext("2d")!;
    to.imageSmoothingEnabled = true;
    to.drawImage(this.#small, 0, 0, WIDTH, HEIGHT);
    const { left, right, bottom, top } = boxOf(this.#name);
    to.lineWidth = 2;
    to.strokeStyle = colour("sheet");
    for (const [i, [x1, x2]] of this.#examples.inputs.entries()) {
      const x = (x1 - left) / (right - left) * WIDTH;
      const y = (top - x2) / (top - bottom) * HEIGHT;
      const isA = this.#examples.targets[i][0] > 0;
      to.fillStyle = colour(isA ? "point-a" : "point-b");
      to.beginPath();
      // Told apart by their shape as well.
      if (isA) to.arc(x, y, POINT, 0, 2 * Math.PI);
      else to.rect(x - POINT + 1, y - POINT + 1, 2 * POINT - 2, 2 * POINT - 2);
      to.fill();
      to.stroke();
    }
  }

  #drawGround([b, between, a]: readonly (readonly number[])[]): void {
    const to = this.#small.getContext("2d")!;
    const image = to.createImageData(RASTER.columns, RASTER.rows);
    for (const [i, output] of this.#cells.entries()) {
      const end = output > 0 ? a : b;
      const share = Math.sqrt(Math.abs(output));
      for (let part = 0; part < 3; part++) {
        image.data[4 * i + part] = between[part] +
          share * (end[part] - between[part]);
      }
      image.data[4 * i + 3] = 255;
    }
    to.putImageData(image, 0, 0);
  }
}

/** `"#a0c4dc"` as three numbers. */
function numbersOf(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) || 0);
}
