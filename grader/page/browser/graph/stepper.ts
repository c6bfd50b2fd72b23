/**
 * Steps through a walk back: one `backwardStep` at a time, forwards and backwards, in the
 * learner's order and in the right one.
 *
 * @module
 */
/// <reference lib="dom" />
import type { Inspected } from "../../../worker/inspected.ts";
import { button, el, icon, onWidth } from "../dom.ts";
import { drawValues, type Flow, textOfValues } from "./draw.ts";
import {
  isClose,
  namesOf,
  plainNames,
  short,
  valuesAtStep,
} from "./drawn_value.ts";

/** Walks through the same graph. */
export interface Walks {
  /** In the learner's order. */
  readonly own?: Inspected;
  /** In the right one. */
  readonly right?: Inspected;
}

/** Whose order is shown. */
type Whose = keyof Walks;

/** A picture, above it what the step does and the buttons for others. */
export class Stepper {
  readonly element: HTMLElement = el("div", { class: "stepper" });
  readonly #picture = el("div", { class: "picture", tabindex: "0" });
  readonly #says = el("p", { class: "step-says", "aria-live": "polite" });
  readonly #slider: HTMLInputElement;
  readonly #orders = el("div", { class: "orders", role: "group" });
  readonly #asText: HTMLButtonElement;
  #walks: Walks = {};
  #whose: Whose = "own";
  #step = Infinity;

  constructor() {
    this.#orders.setAttribute("aria-label", "Order");
    this.#slider = el("input", {
      type: "range",
      min: 0,
      "aria-label": "Step",
      oninput: () => this.#goTo(Number(this.#slider.value)),
    });
    this.#asText = button("as text", () => {
      const pressed = this.#asText.getAttribute("aria-pressed") === "true";
      this.#asText.setAttribute("aria-pressed", String(!pressed));
      this.#draw();
    }, { class: "link", "aria-pressed": "false" });
    this.element.append(
      el("div", { class: "graph-head" }, this.#says, this.#asText),
      el(
        "div",
        { class: "controls" },
        button(icon("M3 3h2v10H3zM13 3v10L6 8z"), () => this.#goTo(0), {
          "aria-label": "To the start",
        }),
        button(icon("M12 2v12L4 8z"), () => this.#goTo(this.#step - 1), {
          "aria-label": "One step back",
        }),
        button(icon("M4 2v12l8-6z"), () => this.#goTo(this.#step + 1), {
          "aria-label": "One step on",
        }),
        this.#slider,
        this.#orders,
      ),
      this.#picture,
    );
    this.#picture.setAttribute("aria-label", "The graph");
    this.#picture.setAttribute("role", "group");
    onWidth(this.#picture, () => this.#draw());
  }

  /** Goes to where nothing has been passed on yet. */
  toStart(): void {
    this.#goTo(0);
  }

  /** Shows walks, at their end; the same number of steps stays where it was. */
  show(walks: Walks, keepStep = false): void {
    this.#walks = walks;
    if (walks[this.#whose] === undefined) {
      this.#whose = walks.own === undefined ? "right" : "own";
    }
    const count = this.#walk()?.steps.length ?? 0;
    const wasAtEnd = this.#step >= Number(this.#slider.max);
    this.#step = keepStep && !wasAtEnd ? Math.min(this.#step, count) : count;
    this.#draw();
  }

  #walk(): Inspected | undefined {
    return this.#walks[this.#whose];
  }

  #goTo(step: number): void {
    const most = this.#walk()?.steps.length ?? 0;
    this.#step = Math.max(0, Math.min(step, most));
    this.#draw();
  }

  #draw(): void {
    const walk = this.#walk();
    if (walk === undefined) return;
    const { steps, nodes } = walk;
    const right = this.#walks.right?.nodes;
    const same = right?.length === nodes.length &&
      right.every(({ op }, i) => op === nodes[i].op);
    const wanted = same ? right.map(({ grad }) => grad) : undefined;
    const values = valuesAtStep(walk, this.#step, wanted);
    this.#slider.max = String(steps.length);
    this.#slider.value = String(this.#step);
    this.#slider.setAttribute("aria-valuetext", saysOf(walk, this.#step));
    this.#says.textContent = saysOf(walk, this.#step);
    const isText = this.#asText.getAttribute("aria-pressed") === "true";
    this.#picture.replaceChildren(
      isText ? textOfValues(values) as Node : drawValues(
        values,
        flowsOf(walk, this.#step, this.#walks.right),
        this.#picture.clientWidth || 420,
      ),
    );
    this.#drawOrders();
  }

  #drawOrders(): void {
    const { own, right } = this.#walks;
    const both = own !== undefined && right !== undefined && own !== right;
    this.#orders.replaceChildren(
      ...(both
        ? (["own", "right"] as const).map((whose) =>
          button(whose === "own" ? "your order" : "right order", () => {
            this.#whose = whose;
            this.#goTo(this.#step);
          }, { class: "link", "aria-pressed": String(whose === this.#whose) })
        )
        : []),
    );
  }
}

/** "Step 3 of 5: d passes 0 to a and b." */
function saysOf({ nodes, steps, fault }: Inspected, step: number): string {
  if (steps.length === 0) {
    return fault === undefined ? "No step was called." : fault;
  }
  if (step === 0) return `Before the first of ${steps.length} steps.`;
  const names = plainNames(nodes);
  const { node } = steps[step - 1];
  const told = passedOn({ nodes, steps }, step)
    .map(({ to, amount }) => `${short(amount)} to ${names[to]}`);
  return `Step ${step} of ${steps.length}: ${names[node]} passes ${
    told.length === 0 ? "nothing on" : told.join(" and ")
  }.`;
}

/** The shares of a step, and whether the right walk passes on the same. */
function flowsOf(
  { steps, nodes }: Inspected,
  step: number,
  right: Inspected | undefined,
): Flow[] {
  if (step === 0) return [];
  const { node } = steps[step - 1];
  const title = namesOf(nodes)[node];
  const rightStep = right?.steps.find((one) =>
    one.node === node && namesOf(right.nodes)[one.node] === title
  );
  const passed = passedOn({ nodes, steps }, step);
  return passed.map(({ to, amount }) => {
    const wanted = rightStep?.shares.find((one) => one.to === to)?.amount ?? 0;
    return {
      from: node,
      to,
      amount: `${amount >= 0 ? "+" : ""}${short(amount)}`,
      isWrong: rightStep !== undefined && !isClose(amount, wanted),
    };
  });
}

/** What a value passes on in a step: to each of its inputs, nothing included. */
function passedOn(
  { nodes, steps }: Pick<Inspected, "nodes" | "steps">,
  step: number,
): { to: number; amount: number }[] {
  const { node, shares } = steps[step - 1];
  return nodes[node].inputs.map((to) => ({
    to,
    amount: shares.find((one) => one.to === to)?.amount ?? 0,
  }));
}
