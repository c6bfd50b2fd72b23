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
    return [...this.picture(), "", ...wrap(this.diagnosis(), WIDTH)];
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
   */
  lines(whose: string): string[] {
    const { hidden, learningRate, seed } = this.settings;
    return [
      bold(PLANE_TITLES[this.settings.name]),
      ...wrap(whose, WIDTH),
      dim(
        `${this.#examples.inputs.length} points, ${this.#parameterCount} ` +
          `parameters, ${hidden} a layer, learning rate ${learningRate}, ` +
          `seed ${seed}`,
      ),
      ...this.#body(),
      ...wrap(this.diagnosis(), WIDTH),
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

  #body(): string[] {
    const right = [
      `Loss ${short(this.losses.at(-1) ?? NaN)}`,
      ...curveLines(this.losses, CURVE),
      "",
      dim("A and B are the points;"),
      dim("where it is dotted, the"),
      dim("network says B"),
    ];
    return this.picture().map((line, i) =>
      `${colored(line)}   ${right[i] ?? ""}`.trimEnd()
    );
  }
}

function colored(line: string): string {
  return line.replaceAll(/A+/g, (points) => cyan(points))
    .replaceAll(/B+/g, (points) => red(points))
    .replaceAll(/\.+/g, (ground) => dim(ground));
}
