/**
 * A network that learns to read digits, as a screen of text.
 *
 * @module
 */
import {
  DIGITS_BY,
  HELD_OUT,
  LEARNT_FROM,
  PIXELS,
  unpackDigits,
} from "../../core/learning/digits.ts";
import {
  DIGIT_STEPS,
  HIDDEN,
  meansOf,
  type Misread,
  PORTION,
  SLICE,
} from "../../core/learning/digits_run.ts";
import type { Learnt } from "../../core/learning/learn.ts";
import {
  curveLines,
  digitLines,
  short,
} from "../../core/learning/text_picture.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { bold, dim, red } from "../colors.ts";

const CURVE = { columns: 46, rows: 4 };

/** So many of the images that were read wrongly are shown. */
const SHOWN = 4;

/** What is known of a run, and how it looks. */
export class DigitsScreen {
  /** The loss before each step. */
  readonly losses: number[] = [];
  readonly #digits;
  #parameterCount = 0;
  #tested = 0;
  #misread: Misread[] = [];
  #last: { readonly right: number; readonly misread: Misread[] } | undefined;

  /** @param packed The images. */
  constructor(packed: string) {
    this.#digits = unpackDigits(packed);
  }

  /** How many steps have been taken. */
  get step(): number {
    return this.losses.length;
  }

  /** How many of the images held out were read rightly at the last test. */
  get right(): number | undefined {
    return this.#last?.right;
  }

  /** Takes what the network says. */
  take(learnt: Learnt): void {
    if (learnt.is === "begun") this.#parameterCount = learnt.parameterCount;
    if (learnt.is === "stepped") this.losses.push(...learnt.losses);
    if (learnt.is !== "tested") return;
    this.#tested += PORTION;
    this.#misread.push(...learnt.misread);
    if (this.#tested < HELD_OUT) return;
    const misread = this.#misread.filter(({ image }) =>
      this.#digits[image] !== undefined
    );
    this.#last = { right: HELD_OUT - misread.length, misread };
    [this.#tested, this.#misread] = [0, []];
  }

  /** Whether there is something to show. */
  get isDrawn(): boolean {
    return this.#parameterCount > 0;
  }

  /** What is left to be read where nothing is redrawn. */
  ending(): string[] {
    return [
      this.result(),
      ...this.#examples(),
      ...wrap(DIGITS_BY, WIDTH),
    ];
  }

  /**
   * The whole screen, at most 80 columns wide.
   *
   * @param whose Whose code it is, in a sentence.
   * @param columns How wide the window is.
   */
  lines(whose: string, columns: number): string[] {
    const width = Math.min(columns, WIDTH);
    const curve = { ...CURVE, columns: Math.min(CURVE.columns, width) };
    return [
      bold("Your network learns to read"),
      ...wrap(whose, width),
      ...wrap(
        `${LEARNT_FROM} images of ${PIXELS} pixels, ${SLICE} a step; a network of ` +
          `${PIXELS}, ${HIDDEN} and 10, ${this.#parameterCount} parameters`,
        width,
      ).map(dim),
      `Step ${this.step} of ${DIGIT_STEPS}, loss ${
        short(meansOf(this.losses).at(-1) ?? NaN)
      }`,
      ...curveLines(meansOf(this.losses), curve).slice(0, -1),
      ...wrap(this.result(), width).map(bold),
      ...(width === WIDTH ? this.#examples() : wrap(
        `What it reads wrongly is shown in a window of ${WIDTH} columns.`,
        width,
      )),
      ...wrap(DIGITS_BY, width).map(dim),
    ];
  }

  /** How well it reads what it has not seen. */
  result(): string {
    if (this.#last === undefined) {
      return `It has not been tested yet on the ${HELD_OUT} images held out.`;
    }
    const { right } = this.#last;
    return `It reads ${right} of ${HELD_OUT} images that it has never seen: ` +
      `${(100 * right / HELD_OUT).toFixed(1)} %`;
  }

  /** A line for a program that reads. */
  line(): string {
    const { right } = this.#last ?? {};
    const tested = right === undefined
      ? ""
      : `  ${right} of ${HELD_OUT} held out right`;
    return `step ${`${this.step}`.padStart(3)} of ${DIGIT_STEPS}  loss ${
      short(meansOf(this.losses).at(-1) ?? NaN).padEnd(7)
    }${tested}`;
  }

  /** Images that it reads wrongly, side by side. */
  #examples(): string[] {
    const some = this.#last?.misread.slice(0, SHOWN) ?? [];
    if (some.length === 0) return [];
    const images = some.map(({ image }) =>
      digitLines(this.#digits[image].pixels)
    );
    const titles = some.map(({ image, says }) =>
      `a ${this.#digits[image].digit}, read as ${says}`
    );
    return [
      ...images[0].map((_, row) =>
        images.map((lines) => lines[row].padEnd(20)).join("").trimEnd()
      ),
      red(titles.map((title) => title.padEnd(20)).join("").trimEnd()),
    ];
  }
}
