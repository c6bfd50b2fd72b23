/**
 * Handwriting: a network learns to read digits, is tested on others, and reads one that
 * somebody draws.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  type Digit,
  DIGITS_BY,
  HELD_OUT,
  LEARNT_FROM,
  unpackDigits,
} from "../../../core/learning/digits.ts";
import {
  DIGIT_STEPS,
  EPOCH,
  MEAN_OF,
  meansOf,
  type Misread,
  PORTION,
  SLICE,
} from "../../../core/learning/digits_run.ts";
import { announce } from "../announce.ts";
import { button, el } from "../dom.ts";
import { CodeInView } from "./code_in_view.ts";
import { Curve } from "./curve.ts";
import { digitImage } from "./digit_image.ts";
import { DrawnDigit } from "./drawn_digit.ts";
import type { Learner } from "./learner.ts";
import { keepNetwork, keptNetwork } from "./network_store.ts";
import {
  isCalm,
  type LearningView,
  type PageContext,
  viewLinks,
} from "./place.ts";
import { Remark } from "./remark.ts";

/** A slice of training is so long, in milliseconds: then a drawing can be read. */
const SLICE_MS = 120;
/** So often what was learnt is kept while it learns, in milliseconds. */
const KEEP_MS = 2_000;
/** So many of those that it reads wrongly are shown. */
const SHOWN = 8;

export class HandwritingView implements LearningView {
  readonly element: HTMLElement = el("div", { class: "view learning" });
  readonly #state = el("p", { class: "state" });
  readonly #progress = el("progress", {
    max: DIGIT_STEPS,
    value: 0,
    "aria-label": "Steps taken",
  });
  readonly #curve = new Curve(MEAN_OF);
  readonly #remark = new Remark();
  readonly #wrong = el("div", { class: "misread" });
  readonly #drawn = new DrawnDigit({
    learner: () => this.#code.learner,
    hasLearnt: () => this.#step > 0,
    onError: (error) => this.#fail(error),
  });
  readonly #run: HTMLButtonElement;
  #digits: readonly Digit[] = [];
  #packed = "";
  readonly #code: CodeInView;
  #losses: number[] = [];
  #step = 0;
  #seed = 0;
  #right: number | undefined;
  #runs = false;
  #round = 0;
  #kept = 0;

  /** @param place What the page hands over. */
  constructor(private readonly place: PageContext) {
    this.#code = new CodeInView(place);
    this.#run = button("Train it", () => this.#toggle(), { class: "main" });
    this.#build();
  }

  async open(): Promise<void> {
    await this.#prepare(false);
  }

  leave(): void {
    this.#runs = false;
    this.#round++;
    this.#code.close();
  }

  #build(): void {
    this.element.append(
      viewLinks("digits"),
      el("h1", { tabindex: "-1" }, "Your network learns to read"),
      this.#code.whose,
      this.#state,
      el(
        "div",
        { class: "learning-grid" },
        el(
          "section",
          {},
          el("h2", {}, "Loss"),
          this.#progress,
          this.#curve.element,
          el(
            "p",
            { class: "actions" },
            this.#run,
            button("Again", () => this.#again()),
          ),
        ),
        el(
          "section",
          {},
          el("h2", {}, "Images it has never seen"),
          this.#remark.element,
          this.#wrong,
        ),
        this.#drawn.element,
      ),
      el("p", { class: "quiet credit" }, DIGITS_BY),
    );
  }

  async #prepare(allOurs: boolean): Promise<void> {
    this.leave();
    const [learner, packed] = await Promise.all([
      this.#code.open(allOurs),
      this.place.chunk<string>("digits"),
    ]);
    if (learner === undefined || learner !== this.#code.learner) return;
    this.#packed = packed;
    this.#digits = unpackDigits(packed);
    this.#code.whose.append(` ${this.#code.slow ?? ""}`);
    const kept = keptNetwork(this.place.page);
    this.#step = kept?.steps ?? 0;
    this.#losses = [];
    await this.#work(async (learner) => {
      await this.#begin(learner, kept?.parameters);
      if (kept !== undefined) await this.#test(learner, this.#round);
    });
  }

  async #begin(
    learner: Learner,
    parameters?: readonly number[],
  ): Promise<void> {
    this.#seed++;
    const digits = { seed: this.#seed, packed: this.#packed, parameters };
    await learner.ask({ digits });
    this.#right = undefined;
    this.#showImages(
      this.#digits.slice(LEARNT_FROM).map((one) => ({
        one,
        words: `a ${one.digit}`,
      })),
    );
    this.#draw();
    this.#drawn.read();
  }

  async #again(): Promise<void> {
    this.#runs = false;
    this.#round++;
    [this.#step, this.#losses] = [0, []];
    await this.#work((learner) => this.#begin(learner));
    this.#toggle();
  }

  async #toggle(): Promise<void> {
    this.#round++;
    this.#runs = !this.#runs;
    this.#draw();
    if (!this.#runs) return;
    if (this.#step >= DIGIT_STEPS) return await this.#again();
    const round = this.#round;
    await this.#work(async (learner) => {
      while (round === this.#round && this.#step < DIGIT_STEPS) {
        const toTest = EPOCH - this.#step % EPOCH;
        const { losses } = await learner.ask({
          steps: { most: toTest, ms: SLICE_MS },
        });
        if (round !== this.#round) return;
        this.#step += losses.length;
        this.#losses.push(...losses);
        await this.#keep(learner, round, KEEP_MS);
        if (!isCalm()) this.#draw();
        if (this.#step % EPOCH === 0) await this.#test(learner, round);
      }
    });
    if (round !== this.#round) return;
    this.#runs = false;
    this.#draw();
    announce(this.#remark.element.textContent ?? "");
  }

  /** Reads what is held out, a portion at a time: a drawing may come in between. */
  async #test(learner: Learner, round: number): Promise<void> {
    const misread: Misread[] = [];
    for (let from = 0; from < HELD_OUT; from += PORTION) {
      const tested = await learner.ask({ test: { from, count: PORTION } });
      if (round !== this.#round) return;
      misread.push(...tested.misread);
    }
    this.#right = HELD_OUT - misread.length;
    await this.#keep(learner, round);
    this.#showImages(
      misread.map(({ image, says }) => {
        const one = this.#digits[image];
        return { one, words: `a ${one?.digit}, read as ${says}` };
      }),
    );
    this.#draw();
  }

  /**
   * Keeps what was learnt: whoever leaves finds it again.
   *
   * @param everyMs Not more often than this.
   */
  async #keep(learner: Learner, round: number, everyMs = 0): Promise<void> {
    if (this.#right === undefined) return;
    if (performance.now() - this.#kept < everyMs) return;
    this.#kept = performance.now();
    const { parameters } = await learner.ask({ keep: true });
    if (round !== this.#round) return;
    const [right, steps] = [this.#right, this.#step];
    keepNetwork(this.place.page, { parameters, right, steps });
  }

  #showImages(
    images: readonly { one: Digit | undefined; words: string }[],
  ): void {
    this.#wrong.replaceChildren(
      ...images.slice(0, SHOWN).map(({ one, words }) =>
        el(
          "figure",
          {},
          digitImage(one?.pixels ?? [], `A handwritten ${one?.digit}`),
          el("figcaption", {}, words),
        )
      ),
    );
  }

  async #work(action: (learner: Learner) => Promise<void>): Promise<void> {
    const { learner } = this.#code;
    if (learner === undefined) return;
    try {
      await action(learner);
    } catch (error) {
      if (learner === this.#code.learner) this.#fail(error as Error);
    }
  }

  #fail(error: Error): void {
    if (this.#code.learner === undefined) return;
    const useOurs = this.#code.insteadOf((ours) => this.#prepare(ours));
    this.leave();
    this.#draw();
    this.#remark.stop(error, this.#step, useOurs);
  }

  #draw(): void {
    const step = this.#step;
    this.#progress.value = step;
    this.#state.textContent =
      `${LEARNT_FROM} images, ${SLICE} a step; 64 inputs, 16 hidden neurons, ` +
      `10 outputs; step ${step} of ${DIGIT_STEPS}.`;
    this.#curve.draw(meansOf(this.#losses), step - this.#losses.length);
    const of = HELD_OUT;
    this.#remark.say(
      false,
      this.#right === undefined
        ? `${of} images by other writers are kept back, to test it with.`
        : `It reads ${this.#right} of ${of} rightly: ${
          (100 * this.#right / of).toFixed(1)
        } %.${this.#right < of ? " Among those that it reads wrongly:" : ""}`,
    );
    this.#run.textContent = this.#runs
      ? "Pause"
      : step >= DIGIT_STEPS
      ? "Train another"
      : step > 0
      ? "Go on"
      : "Train it";
  }
}
