/**
 * The ice-cream network, alive: every number of lesson 7, for any inputs and targets.
 *
 * @module
 */
/// <reference lib="dom" />
import {
  type IceCream,
  PARAMETERS,
} from "../../../core/learning/ice_cream_run.ts";
import { button, el } from "../dom.ts";
import { drawNetwork } from "./ice_cream_network.ts";
import { CodeInView } from "./code_in_view.ts";
import { Knob } from "./knob.ts";
import { type LearningView, type PageContext, viewLinks } from "./place.ts";
import { Remark } from "./remark.ts";

const TENTHS = Array.from({ length: 21 }, (_, i) => (i - 5) / 10);
const SHARES = Array.from({ length: 21 }, (_, i) => i / 20);
const RATES = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/** The numbers of the lesson. */
const START = { x1: 0.5, x2: 0.8, t1: 0.7, t2: 0.6, rate: 0.1 };

/** What each parameter of a layer leads from and to. */
const LEADS = [
  ...["x1 to h1", "x2 to h1", "bias of h1", "x1 to h2", "x2 to h2"],
  ...["bias of h2", "h1 to y1", "h2 to y1", "bias of y1", "h1 to y2"],
  ...["h2 to y2", "bias of y2"],
];

export class IceCreamView implements LearningView {
  readonly element: HTMLElement = el("div", { class: "view learning" });
  readonly #state = el("p", { class: "state", "aria-live": "polite" });
  readonly #drawing = el("div", { class: "stage" });
  readonly #rows = el("tbody", {});
  readonly #remark = new Remark();
  readonly #back: HTMLButtonElement;
  readonly #knobs: Record<keyof typeof START, Knob>;
  readonly #code: CodeInView;
  #steps = 0;
  #busy = false;
  #isStale = false;

  /** @param place What the page hands over. */
  constructor(place: PageContext) {
    this.#code = new CodeInView(place);
    const turned = () => this.#ask();
    const knob = (
      key: keyof typeof START,
      name: string,
      numbers: readonly number[],
    ) => new Knob(name, numbers, START[key], turned);
    this.#knobs = {
      x1: knob("x1", "x1, the temperature", TENTHS),
      x2: knob("x2", "x2, the time of day", TENTHS),
      t1: knob("t1", "target of y1, chocolate", SHARES),
      t2: knob("t2", "target of y2, vanilla", SHARES),
      rate: knob("rate", "learning rate", RATES),
    };
    this.#back = button("The lesson's numbers", () => this.#reset());
    this.#build();
  }

  async open(): Promise<void> {
    await this.#prepare(false);
  }

  leave(): void {
    this.#code.close();
  }

  #build(): void {
    const head = ["parameter", "value", "its slope", "after a step"];
    this.element.append(
      viewLinks("ice-cream"),
      el("h1", { tabindex: "-1" }, "The ice-cream network, alive"),
      this.#code.whose,
      this.#state,
      el(
        "div",
        { class: "learning-grid ice" },
        el("section", {}, el("h2", {}, "Forward"), this.#drawing),
        el(
          "section",
          {},
          el("h2", {}, "Every slope, and one step"),
          el(
            "table",
            { class: "numbers" },
            el(
              "thead",
              {},
              el("tr", {}, ...head.map((one) => el("th", {}, one))),
            ),
            this.#rows,
          ),
        ),
        el(
          "section",
          { class: "knobs" },
          el("h2", {}, "Turn the knobs"),
          ...Object.values(this.#knobs).map(({ element }) => element),
          el(
            "p",
            { class: "actions" },
            button("Take a step", () => {
              this.#steps++;
              this.#ask();
            }, { class: "main" }),
            this.#back,
          ),
          this.#remark.element,
        ),
      ),
    );
  }

  async #prepare(allOurs: boolean): Promise<void> {
    if (await this.#code.open(allOurs) !== undefined) await this.#ask();
  }

  #reset(): void {
    this.#steps = 0;
    for (const [key, knob] of Object.entries(this.#knobs)) {
      knob.value = START[key as keyof typeof START];
    }
    this.#ask();
  }

  /** One question at a time: the last one counts. */
  async #ask(): Promise<void> {
    this.#isStale = true;
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#isStale && this.#code.learner !== undefined) {
        this.#isStale = false;
        const { x1, x2, t1, t2, rate } = this.#knobs;
        const iceCream = {
          inputs: [x1.value, x2.value],
          targets: [t1.value, t2.value],
          learningRate: rate.value,
          steps: this.#steps,
        };
        this.#show(await this.#code.learner.ask({ iceCream }));
      }
    } catch (error) {
      const useOurs = this.#code.insteadOf((ours) => this.#prepare(ours));
      // Where it was left meanwhile, nobody asks.
      if (this.#code.learner !== undefined) {
        this.#remark.stop(error as Error, this.#steps, useOurs);
      }
    } finally {
      this.#busy = false;
    }
  }

  #show(seen: IceCream): void {
    const { parameters, grads, after, loss, lossAfter } = seen;
    const { x1, x2, t1, t2 } = this.#knobs;
    this.#remark.say(false);
    const steps = this.#steps === 1 ? "1 step" : `${this.#steps} steps`;
    this.#state.textContent =
      `After ${steps} the loss is ${four(loss, 6)}; one more step makes it ` +
      `${four(lossAfter, 6)}.`;
    this.#back.disabled = false;
    this.#drawing.replaceChildren(drawNetwork(seen, {
      inputs: [x1.value, x2.value],
      targets: [t1.value, t2.value],
    }));
    this.#rows.replaceChildren(
      ...PARAMETERS.map((name, i) =>
        el(
          "tr",
          {},
          el("th", { scope: "row", title: LEADS[i] }, name),
          el("td", {}, four(parameters[i])),
          el("td", {}, four(grads[i])),
          el("td", {}, four(after[i])),
        )
      ),
    );
  }
}

/** A number to four decimals, as in the lesson. */
function four(number: number, decimals = 4): string {
  return Number.isFinite(number) ? number.toFixed(decimals) : "none";
}
