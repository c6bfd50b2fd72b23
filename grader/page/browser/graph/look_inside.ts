/**
 * Look inside: an expression in the learner's own operations, its leaves with sliders.
 *
 * @module
 */
/// <reference lib="dom" />
import { type ExerciseLesson, stemOf } from "../../../core/course/lesson.ts";
import type { Inspected } from "../../../worker/inspected.ts";
import { el } from "../dom.ts";
import { short } from "./drawn_value.ts";
import {
  type Expression,
  ExpressionError,
  readExpression,
} from "./expression.ts";
import {
  type FilesToInspect,
  filesToInspect,
  inspectWith,
} from "./inspector.ts";
import { Stepper } from "./stepper.ts";
import type { Grading } from "../grading.ts";
import type { Page } from "../page.ts";

/** What stands there at first: a neuron. */
const FIRST = "tanh(add(mul(w, x), b))";

/** The leaves begin with these, in turn. */
const STARTS = [0.3, 0.5, 0.1, -0.4, 0.8, -1];

/** How far a leaf is nudged. */
const NUDGE = 1e-5;

/** The view. */
export class LookInside {
  readonly element: HTMLElement = el("div", { class: "view inside" });
  readonly #input: HTMLInputElement;
  readonly #fault = el("p", { class: "fault", role: "alert" });
  readonly #sliders = el("div", { class: "sliders" });
  readonly #slope = el("p", { class: "slope", "aria-live": "polite" });
  readonly #whose = el("p", { class: "quiet" });
  readonly #stage = el("div", { class: "stage" });
  readonly #grid = el("div", { class: "inside-grid" });
  readonly #numbers = new Map<string, number>();
  #stepper: Stepper | undefined;
  #toInspect: FilesToInspect | undefined;
  #expression: Expression | undefined;
  #nudged: string | undefined;
  #busy = false;
  #again = false;

  /** @param page The course and the files. */
  constructor(
    private readonly page: Page,
    private readonly grading: () => Promise<Grading>,
  ) {
    this.#input = el("input", {
      id: "expression",
      type: "text",
      value: FIRST,
      autocapitalize: "off",
      autocomplete: "off",
      spellcheck: "false",
      oninput: () => this.#read(),
    });
    this.element.append(
      el("h1", { tabindex: "-1" }, "Look inside"),
      el(
        "p",
        { class: "lead" },
        "Type an expression, such as mul(a, b), and move its numbers.",
      ),
      el("label", { for: "expression" }, "Expression"),
      this.#input,
      this.#fault,
      this.#grid,
    );
    this.#grid.append(
      el("div", {}, this.#sliders, this.#slope, this.#whose),
      this.#stage,
    );
  }

  /** Opens it, with the files as they are now. */
  async open(): Promise<void> {
    const grading = await this.grading();
    if (this.#stepper === undefined) {
      this.#stepper = new Stepper();
      this.#stage.append(this.#stepper.element);
    }
    if (await this.#takeFiles(grading)) this.#read();
  }

  /** The learner's operations where they pass, ours where they do not. */
  async #takeFiles(grading: Grading): Promise<boolean> {
    const { course, standing, files } = this.page;
    const ops = course.operations!;
    const passes = (lesson: ExerciseLesson) =>
      standing.report(lesson)?.verdict === "pass";
    const isOwn = passes(ops);
    if (!isOwn && !course.hasSolution(ops)) {
      this.#whose.textContent =
        `This opens once your exercise ${ops.number} passes.`;
      return false;
    }
    const text = isOwn ? files.text(stemOf(ops))! : await course.solution(ops);
    this.#toInspect = await filesToInspect(ops, text, course, grading);
    this.#whose.textContent = isOwn
      ? "Every number here is computed by the operations you wrote."
      : course.isOpen(ops)
      ? `Your exercise ${ops.number} does not pass yet, so our operations stand in for yours.`
      : "Every number here is computed by the operations that came with this homework.";
    return true;
  }

  #read(): void {
    const { exercise } = this.page.course.operations!;
    try {
      this.#expression = readExpression(this.#input.value, exercise.exports);
      this.#fault.textContent = "";
      this.#grid.inert = false;
      this.#input.removeAttribute("aria-invalid");
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.#fault.textContent = error.message;
      // What is seen belongs to another expression.
      this.#grid.inert = true;
      this.#input.setAttribute("aria-invalid", "true");
      return;
    }
    this.#drawSliders();
    this.#ask();
  }

  #drawSliders(): void {
    const names = [...this.#expression!.leaves.keys()];
    this.#nudged = names.includes(this.#nudged ?? "") ? this.#nudged : names[0];
    for (const [i, name] of names.entries()) {
      if (!this.#numbers.has(name)) {
        this.#numbers.set(name, STARTS[i % STARTS.length]);
      }
    }
    this.#sliders.replaceChildren(...names.map((name) => this.#slider(name)));
  }

  #slider(name: string): HTMLElement {
    const number = el("strong", {}, short(this.#numbers.get(name)!));
    const range = el("input", {
      id: `leaf-${name}`,
      type: "range",
      min: -3,
      max: 3,
      step: 0.05,
      value: this.#numbers.get(name)!,
      oninput: () => {
        this.#numbers.set(name, Number(range.value));
        this.#nudged = name;
        number.textContent = short(range.value);
        this.#ask();
      },
      onfocus: () => {
        this.#nudged = name;
        this.#ask();
      },
    });
    return el(
      "div",
      { class: "leaf" },
      el("label", { for: `leaf-${name}` }, el("code", {}, name), " ", number),
      range,
    );
  }

  /** One question at a time: the last one counts. */
  async #ask(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    try {
      do {
        this.#again = false;
        await this.#askOnce();
      } while (this.#again);
    } finally {
      this.#busy = false;
    }
  }

  async #askOnce(): Promise<void> {
    const { nodes, leaves } = this.#expression!;
    const nudged = this.#nudged;
    const whose = this.#toInspect!.backward.ours === undefined ? "own" : "ours";
    const seen = await inspectWith(this.#toInspect!, whose, {
      nodes: nodes.map((node) =>
        node.data === undefined
          ? node
          : { ...node, data: this.#numbers.get(node.name) ?? 0 }
      ),
      ...(nudged !== undefined && leaves.has(nudged) &&
        { nudge: { node: leaves.get(nudged)!, by: NUDGE } }),
    }, await this.grading());
    const fault = seen === undefined
      ? "This expression does not come to an end."
      : seen.fault;
    this.#fault.textContent = fault ?? "";
    this.#stage.inert = seen === undefined || seen.nodes.length === 0;
    if (this.#stage.inert) this.#slope.textContent = "";
    if (seen === undefined || seen.nodes.length === 0) return;
    this.#stepper!.show({ own: seen }, true);
    this.#slope.textContent = nudged === undefined ? "" : slopeOf(seen, nudged);
  }
}

/** The slope by nudging, beside the grad. */
function slopeOf({ nodes, steps, nudged }: Inspected, name: string): string {
  const leaf = nodes.find((node) => node.name === name);
  if (nudged === undefined || leaf === undefined) return "";
  const slope = (nudged[1] - nudged[0]) / (2 * NUDGE);
  const moves = `Nudge ${name} up and down a little: the result moves ${
    short(Number(slope.toPrecision(6)))
  } times as far.`;
  // In a homework in which `backward` is still to be written, nobody has set it.
  return steps.length === 0
    ? moves
    : `${moves} ${name}.grad is ${short(leaf.grad)}.`;
}
