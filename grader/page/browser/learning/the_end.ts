/**
 * The end of the course: what was built, in numbers of one's own code.
 *
 * @module
 */
/// <reference lib="dom" />
import { filesOf, stemOf } from "../../../core/course/lesson.ts";
import {
  type Digit,
  DIGITS_BY,
  LEARNT_FROM,
  unpackDigits,
} from "../../../core/learning/digits.ts";
import { countCodeLines } from "../../../kit/code_lines.ts";
import { button, el } from "../dom.ts";
import { CodeInView } from "./code_in_view.ts";
import { digitImage, outputsTable } from "./digit_image.ts";
import type { Learner } from "./learner.ts";
import { keptNetwork } from "./network_store.ts";
import { type LearningView, type PageContext, viewLinks } from "./place.ts";

export class TheEnd implements LearningView {
  readonly element: HTMLElement = el("div", { class: "view learning end" });
  readonly #code: CodeInView;
  #image = 0;

  /** @param place What the page hands over. */
  constructor(private readonly place: PageContext) {
    this.#code = new CodeInView(place);
  }

  async open(): Promise<void> {
    const { standing } = this.place.page;
    const isDone = standing.next === undefined;
    const reading = el("div", { class: "end-reading" });
    this.element.replaceChildren(
      viewLinks("end"),
      el(
        "h1",
        { tabindex: "-1" },
        isDone
          ? "You have built a neural network from one number up"
          : "What you have built so far",
      ),
      ...this.#built(),
      el("h2", {}, "It reads"),
      reading,
      ...this.#bonus(),
      ...this.#whereTo(),
    );
    await this.#read(reading);
  }

  leave(): void {
    this.#code.close();
  }

  /** The lines of each exercise that passes. */
  #built(): Node[] {
    const { course, standing, files } = this.place.page;
    const rows = course.edition.integrated.map((lesson) => {
      const passes = standing.report(lesson)?.verdict === "pass";
      const text = passes ? files.text(stemOf(lesson)) ?? "" : "";
      return { lesson, passes, lines: countCodeLines(text) };
    });
    const all = rows.reduce((sum, { lines }) => sum + lines, 0);
    const open = rows.filter(({ passes }) => !passes).length;
    return [
      el(
        "p",
        { class: "lead" },
        all === 0
          ? "No exercise passes yet. Each one that does has its lines here."
          : `${all} lines of code, all of them yours. A deep learning library ` +
            "adds speed and many more operations. What it does is what you " +
            "have written.",
      ),
      el(
        "table",
        { class: "numbers built" },
        el(
          "thead",
          {},
          el(
            "tr",
            {},
            ...["exercise", "file", "lines"].map((one) => el("th", {}, one)),
          ),
        ),
        el(
          "tbody",
          {},
          ...rows.map(({ lesson, passes, lines }) =>
            el(
              "tr",
              {},
              el(
                "th",
                { scope: "row" },
                el("a", { href: `#${lesson.number}` }, lesson.title),
              ),
              el("td", {}, filesOf(lesson).exercise.replace(/^.*\//, "")),
              el("td", {}, passes ? `${lines}` : "to do"),
            )
          ),
        ),
      ),
      el(
        "p",
        { class: "quiet" },
        open > 0 && all > 0 && `${open} of ${rows.length} are still to do.`,
      ),
    ];
  }

  /** An image that was held out, and what the network says of it. */
  async #read(where: HTMLElement): Promise<void> {
    const kept = keptNetwork(this.place.page);
    if (kept === undefined) {
      where.replaceChildren(
        el(
          "p",
          {},
          "Your network has not learnt to read yet. That takes about a minute: ",
          el("a", { href: "#digits" }, "train it"),
          ".",
        ),
      );
      return;
    }
    const [learner, packed] = await Promise.all([
      this.#code.open(false),
      this.place.chunk<string>("digits"),
    ]);
    if (learner === undefined) return;
    const digits = unpackDigits(packed);
    const { parameters } = kept;
    try {
      await learner.ask({ digits: { seed: 1, packed, parameters } });
      await this.#show(where, learner, digits);
    } catch {
      where.replaceChildren(
        el("p", {}, "Your network could not be run. "),
        el("a", { href: "#digits" }, "Handwriting says why."),
      );
    }
  }

  async #show(
    where: HTMLElement,
    learner: Learner,
    digits: readonly Digit[],
  ): Promise<void> {
    const held = digits.slice(LEARNT_FROM);
    const { pixels, digit } = held[this.#image % held.length];
    const { outputs } = await learner.ask({ read: pixels });
    where.replaceChildren(
      el(
        "div",
        { class: "end-digit" },
        digitImage(pixels, `A handwritten ${digit}`),
        outputsTable(outputs),
      ),
      el(
        "p",
        { class: "quiet" },
        `${this.#code.whose.textContent} It had never seen this image.`,
      ),
      el(
        "p",
        { class: "actions" },
        button("Another one", () => {
          this.#image += 7;
          this.#show(where, learner, digits);
        }),
        el("a", { class: "button", href: "#digits" }, "Draw one"),
      ),
      el("p", { class: "quiet credit" }, DIGITS_BY),
    );
  }

  #bonus(): Node[] {
    const { course, standing } = this.place.page;
    const open = course.edition.integrated.flatMap((lesson) => {
      const checks = standing.report(lesson)?.checks ?? [];
      const passed = checks.filter(({ verdict }) => verdict === "pass");
      return lesson.exercise.checks
        .filter(({ name, bonus }) =>
          bonus && !passed.some((one) => one.name === name)
        )
        .map(({ name }) =>
          el(
            "li",
            {},
            el(
              "a",
              { href: `#${lesson.number}` },
              `Exercise ${lesson.number}: ${name}`,
            ),
          )
        );
    });
    return open.length === 0 ? [] : [
      el("h2", {}, "Bonus checks still open"),
      el("ul", {}, ...open),
    ];
  }

  #whereTo(): Node[] {
    const { page } = this.place;
    const link = (href: string, words: string) => el("a", { href }, words);
    return [
      el("h2", {}, "Where to go from here"),
      el(
        "ul",
        {},
        el(
          "li",
          {},
          link(
            page.linkTo(8, "Where to go next"),
            "Lesson 8, Where to go next",
          ),
          ": experiments with your own engine, videos, a book",
        ),
        el(
          "li",
          {},
          link("#training", "Turn up the learning rate"),
          " and see when the loss begins to jump",
        ),
        el(
          "li",
          {},
          link(
            "https://github.com/karpathy/micrograd",
            "micrograd",
          ),
          ", the same engine in Python",
        ),
      ),
    ];
  }
}
