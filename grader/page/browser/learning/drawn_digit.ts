/**
 * A digit that somebody draws, and what the network says of it.
 *
 * @module
 */
/// <reference lib="dom" />
import { button, el } from "../dom.ts";
import { digitImage, outputsTable } from "./digit_image.ts";
import { DrawField } from "./draw_field.ts";
import type { Learner } from "./learner.ts";

/** Who reads it. */
export interface Reader {
  /** The network; absent while there is none. */
  readonly learner: () => Learner | undefined;
  /** Whether it has learnt anything. */
  readonly hasLearnt: () => boolean;
  readonly onError: (error: Error) => void;
}

/** The field, and all that belongs to it. */
export class DrawnDigit {
  readonly element: HTMLElement;
  readonly #seen = el("div", { class: "seen" });
  readonly #outputs = el("div", {});
  #pixels: number[] = [];
  #isStale = false;
  #isReading = false;

  /** @param reader Who reads it. */
  constructor(private readonly reader: Reader) {
    const field = new DrawField((pixels) => {
      this.#pixels = pixels;
      this.read();
    });
    this.element = el(
      "section",
      {},
      el("h2", {}, "Draw a digit"),
      el("div", { class: "drawing-pair" }, field.element, this.#seen),
      el("p", { class: "actions" }, button("Clear", () => field.clear())),
      this.#outputs,
    );
  }

  /** Has it read. One question at a time: the last drawing counts. */
  async read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        await this.#readOnce();
      }
    } catch (error) {
      this.reader.onError(error as Error);
    } finally {
      this.#isReading = false;
    }
  }

  async #readOnce(): Promise<void> {
    const pixels = this.#pixels;
    const learner = this.reader.learner();
    if (!pixels.some((level) => level > 0)) {
      this.#seen.replaceChildren();
      this.#outputs.replaceChildren();
      return;
    }
    this.#seen.replaceChildren(
      digitImage(pixels, "What the network is given: 8 by 8 pixels"),
    );
    if (learner === undefined) return;
    const { outputs } = await learner.ask({ read: pixels });
    this.#outputs.replaceChildren(
      ...(this.reader.hasLearnt()
        ? []
        : [el("p", {}, "It has learnt nothing yet, so it guesses.")]),
      outputsTable(outputs),
    );
  }
}
