/**
 * Training: two moons or exclusive or, learnt while one watches.
 *
 * @module
 */
/// <reference lib="dom" />
import { diagnose, type Diagnosis } from "../../../core/learning/diagnosis.ts";
import { PLANE_TITLES } from "../../../core/learning/examples.ts";
import { short } from "../../../core/learning/text_picture.ts";
import { announce } from "../announce.ts";
import { button, el } from "../dom.ts";
import { Curve } from "./curve.ts";
import { CodeInView } from "./code_in_view.ts";
import type { Learner } from "./learner.ts";
import {
  isCalm,
  type LearningView,
  type PageContext,
  viewLinks,
} from "./place.ts";
import { PlaneCanvas } from "./plane_canvas.ts";
import { PlaneKnobs } from "./plane_knobs.ts";
import { PlaneLearner } from "./plane_learner.ts";
import { Remark } from "./remark.ts";

/** So many steps in a slice: few points are so fast that one sees each. */
const MOST = { moons: 20, xor: 1 };

/** A run stops after so many steps; one can go on. */
const STEPS = 200;
/** The picture is drawn this often where little is to move, in milliseconds. */
const CALM_MS = 1000;

export class Training implements LearningView {
  readonly element: HTMLElement = el("div", { class: "view learning" });
  readonly #title = el("h1", { tabindex: "-1" });
  readonly #state = el("p", { class: "state" });
  readonly #remark = new Remark();
  readonly #canvas = new PlaneCanvas();
  readonly #text = el("pre", {});
  readonly #curve = new Curve();
  readonly #knobs = new PlaneKnobs((isOther) =>
    this.#again(isOther || this.#runs)
  );
  readonly #run: HTMLButtonElement;
  readonly #step: HTMLButtonElement;
  readonly #code: CodeInView;
  readonly #plane = new PlaneLearner(this.#canvas);
  #goal = STEPS;
  #runs = false;
  /** Whether its worker has been ended: then only another run goes on. */
  #isBroken = false;
  #drawn = 0;
  #last: Diagnosis["is"] | undefined;
  /** A run that was begun before another one says nothing any more. */
  #round = 0;
  #busy: Promise<void> = Promise.resolve();

  /** @param place What the page hands over. */
  constructor(private readonly place: PageContext) {
    this.#code = new CodeInView(place);
    this.#run = button("Start", () => this.#toggle(), { class: "main" });
    this.#step = button("One step", () => this.#oneStep());
    this.#build();
  }

  async open(): Promise<void> {
    await this.#prepare();
  }

  leave(): void {
    this.#stop();
    this.#code.close();
  }

  #build(): void {
    const details = el(
      "details",
      { ontoggle: () => this.#drawText() },
      el("summary", {}, "The picture as text"),
      this.#text,
    );
    this.element.append(
      viewLinks("training"),
      this.#title,
      this.#code.whose,
      this.#state,
      el(
        "div",
        { class: "learning-grid" },
        el(
          "section",
          {},
          el("h2", {}, "What it believes"),
          this.#canvas.element,
          details,
        ),
        el(
          "section",
          {},
          el("h2", {}, "Loss"),
          this.#curve.element,
          el(
            "p",
            { class: "then" },
            el("a", { href: "#digits" }, "Then let it read handwriting"),
          ),
        ),
        el(
          "section",
          { class: "knobs" },
          el("h2", {}, "Turn the knobs"),
          this.#knobs.element,
          el(
            "p",
            { class: "actions" },
            this.#run,
            this.#step,
            button("Again", () => this.#again(true)),
          ),
          this.#remark.element,
        ),
      ),
    );
  }

  async #prepare(allOurs = false): Promise<void> {
    this.leave();
    if (await this.#code.open(allOurs) !== undefined) await this.#again(false);
  }

  #stop(): void {
    this.#runs = false;
    this.#round++;
    this.#label();
  }

  /** Begins again, from random weights. */
  async #again(runs: boolean): Promise<void> {
    this.#stop();
    const round = this.#round;
    await this.#busy;
    if (round !== this.#round) return;
    this.#goal = STEPS;
    this.#isBroken = false;
    this.#last = undefined;
    this.#title.textContent = PLANE_TITLES[this.#knobs.settings.name];
    await this.#work(async (learner) => {
      await this.#plane.begin(learner, this.#knobs.settings);
      await this.#drawWhole(learner);
    });
    if (runs && round === this.#round) this.#toggle();
  }

  async #toggle(): Promise<void> {
    if (this.#runs) return this.#stop();
    if (this.#isBroken) return await this.#again(true);
    if (this.#plane.step >= this.#goal) this.#goal += STEPS;
    this.#runs = true;
    const round = ++this.#round;
    this.#label();
    await this.#busy;
    await this.#work(async (learner) => {
      const most = MOST[this.#knobs.settings.name];
      while (round === this.#round && this.#plane.step < this.#goal) {
        const left = this.#goal - this.#plane.step;
        await this.#plane.take(
          learner,
          Math.min(most, left),
          this.#knobs.settings.learningRate,
        );
        if (!isCalm() || performance.now() - this.#drawn > CALM_MS) {
          this.#draw();
        }
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      await this.#drawWhole(learner);
    });
    if (round === this.#round) this.#stop();
  }

  async #oneStep(): Promise<void> {
    if (this.#isBroken) return await this.#again(false);
    this.#stop();
    await this.#busy;
    await this.#work(async (learner) => {
      await this.#plane.take(learner, 1, this.#knobs.settings.learningRate);
      this.#goal = Math.max(this.#goal, this.#plane.step);
      await this.#drawWhole(learner);
    });
  }

  /** Has the whole picture computed and drawn. */
  async #drawWhole(learner: Learner): Promise<void> {
    await this.#plane.drawWhole(learner);
    this.#draw();
  }

  /** Works with the network; where that ends early, says why. */
  async #work(action: (learner: Learner) => Promise<void>): Promise<void> {
    const { learner } = this.#code;
    if (learner === undefined) return;
    this.#busy = action(learner).catch((error) => {
      if (learner === this.#code.learner) this.#fail(error);
    });
    await this.#busy;
  }

  #fail(error: Error): void {
    this.#isBroken = true;
    this.#stop();
    const useOurs = this.#code.insteadOf((ours) => this.#prepare(ours));
    this.#remark.stop(error, this.#plane.step, useOurs);
  }

  #draw(): void {
    this.#drawn = performance.now();
    const { step, losses, measured, examples, parameterCount } = this.#plane;
    const of = examples.inputs.length;
    this.#canvas.draw();
    this.#curve.draw(losses);
    this.#drawText();
    const loss = losses.at(-1);
    this.#state.textContent =
      `${of} points, ${parameterCount} parameters, step ${step} of ` +
      `${this.#goal}${loss === undefined ? "" : `, loss ${short(loss)}`}.`;
    const diagnosis = diagnose({
      ...this.#knobs.settings,
      ...measured,
      losses,
      of,
    });
    this.#say(diagnosis);
    this.#canvas.describe(
      `${of} points of two kinds; the network has ${measured.right} of ` +
        "them on the right side. Below it is the same as text.",
    );
    this.#label();
  }

  #say({ is, says }: Diagnosis): void {
    const isTrouble = is === "jumps" || is === "still" || is === "broken";
    const link = el("a", {
      href: this.place.page.linkTo(8, "How large a step?"),
    }, "Read why");
    this.#remark.say(isTrouble, says, isTrouble && " ", isTrouble && link);
    if (is !== this.#last && (isTrouble || is === "learned")) announce(says);
    this.#last = is;
  }

  #drawText(): void {
    if (this.#text.parentElement?.hasAttribute("open")) {
      this.#text.textContent = this.#canvas.text();
    }
  }

  #label(): void {
    const isEnd = this.#plane.step >= this.#goal;
    this.#run.textContent = this.#runs
      ? "Pause"
      : isEnd
      ? `${STEPS} more steps`
      : this.#plane.step > 0
      ? "Go on"
      : "Start";
  }
}
