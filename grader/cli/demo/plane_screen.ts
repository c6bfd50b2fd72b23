/**
 * A network that learns points on a plane, as a screen of text.
 *
 * @module
 */
import { diagnose } from "../../core/learning/diagnosis.ts";
import {
  type Examples,
  examplesOf,
  PLANE_TITLES,
} from "../../core/learning/examples.ts";
import type { Learnt, Stepped } from "../../core/learning/learn.ts";
import { PHASES } from "../../core/learning/learn_probe.ts";
import type {
  Measured,
  PlaneSettings,
  Raster,
} from "../../core/learning/plane_run.ts";
import {
  curveLines,
  planeLines,
  short,
} from "../../core/learning/text_picture.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { bold, cyan, dim, red } from "../colors.ts";

/** How large the picture is, and the curve beside it. */
export const PICTURE: Raster = { columns: 48, rows: 15 };
const CURVE: Raster = { columns: 28, rows: 9 };

/** Between the picture and the curve. */
const BETWEEN = "   ";

/** The curve alone, in a window too narrow for the picture. */
const LOW_CURVE: Raster = { columns: 28, rows: 4 };

/** What the signs of the picture mean. */
const LEGEND = "A and B are the points; where it is dotted, the network says B";

/** What is known of a run, and how it looks. */
export class PlaneScreen {
  /** The loss before each step. */
  readonly losses: number[] = [];
  readonly #examples: Examples;
  readonly #cells: number[] = new Array(PICTURE.columns * PICTURE.rows).fill(1);
  #parameterCount = 0;
  #shown = 0;
  #measured: Measured = { right: 0, steepest: NaN, flatShare: 0 };

  /**
   * @param settings How the run begins.
   * @param steps How many steps it takes.
   */
  constructor(
    private readonly settings: PlaneSettings,
    private readonly steps: number,
  ) {
    this.#examples = examplesOf(settings.name, settings.seed);
  }

  /** How many steps have been taken. */
  get step(): number {
    return this.losses.length;
  }

  /** Whether a whole picture has been computed. */
  get isDrawn(): boolean {
    return this.#shown >= PHASES;
  }

  /** What is left to be read where nothing is redrawn. */
  ending(): string[] {
    return [...this.picture(), LEGEND, "", ...wrap(this.diagnosis(), WIDTH)];
  }

  /** Takes what the network says. */
  take(learnt: Learnt): void {
    if (learnt.is === "begun") this.#parameterCount = learnt.parameterCount;
    if (learnt.is !== "stepped") return;
    this.losses.push(...learnt.losses);
    if (learnt.measured !== undefined) this.#measured = learnt.measured;
    this.#draw(learnt);
  }

  #draw({ cells, phase }: Stepped): void {
    this.#shown++;
    const { columns, rows } = PICTURE;
    let i = 0;
    for (let row = phase; row < rows; row += PHASES) {
      for (let column = 0; column < columns; column++) {
        this.#cells[row * columns + column] = cells[i++] ?? 1;
      }
    }
  }

  /**
   * The whole screen, at most 80 columns wide.
   *
   * @param whose Whose code it is, in a sentence.
   * @param columns How wide the window is.
   */
  lines(whose: string, columns: number): string[] {
    const width = Math.min(columns, WIDTH);
    const { hidden, learningRate, seed } = this.settings;
    return [
      ...wrap(PLANE_TITLES[this.settings.name], width).map(bold),
      ...wrap(whose, width),
      ...wrap(
        `${this.#examples.inputs.length} points, ${this.#parameterCount} ` +
          `parameters, ${hidden} a layer, learning rate ${learningRate}, ` +
          `seed ${seed}`,
        width,
      ).map(dim),
      ...this.#body(width),
      ...wrap(this.diagnosis(), width),
    ];
  }

  /** What there is to say of the run. */
  diagnosis(): string {
    return diagnose({
      ...this.#measured,
      losses: this.losses,
      learningRate: this.settings.learningRate,
      hidden: this.settings.hidden,
      of: this.#examples.inputs.length,
    }).says;
  }

  /** The picture alone, without colours. */
  picture(): string[] {
    return planeLines(
      this.settings.name,
      this.#examples,
      this.#cells,
      PICTURE,
    );
  }

  /** A line for a program that reads. */
  line(): string {
    const step = `${this.step}`.padStart(`${this.steps}`.length);
    return `step ${step} of ${this.steps}  loss ${
      short(this.losses.at(-1) ?? NaN).padEnd(7)
    }  ${this.#measured.right} of ${this.#examples.inputs.length} right`;
  }

  #body(width: number): string[] {
    const loss = `Loss ${short(this.losses.at(-1) ?? NaN)}`;
    if (width < PICTURE.columns) {
      const wide =
        `The picture is ${PICTURE.columns} columns wide: it is there ` +
        "as soon as the window is.";
      return [
        ...wrap(wide, width),
        loss,
        ...curveLines(this.losses, LOW_CURVE),
      ];
    }
    const picture = this.picture().map(colored);
    if (width < PICTURE.columns + BETWEEN.length + CURVE.columns) {
      return [loss, ...picture, ...wrap(LEGEND, width).map(dim)];
    }
    const right = [
      loss,
      ...curveLines(this.losses, CURVE),
      ...wrap(LEGEND, CURVE.columns).map(dim),
    ];
    return picture.map((line, i) =>
      `${line}${BETWEEN}${right[i] ?? ""}`.trimEnd()
    );
  }
}

function colored(line: string): string {
  return line.replaceAll(/A+/g, (points) => cyan(points))
    .replaceAll(/B+/g, (points) => red(points))
    .replaceAll(/\.+/g, (ground) => dim(ground));
}
