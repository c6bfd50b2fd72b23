/**
 * What somebody can choose of a run on a plane: what to learn, and three sliders.
 *
 * @module
 */
/// <reference lib="dom" />
import type { PlaneName } from "../../../core/learning/examples.ts";
import type { PlaneSettings } from "../../../core/learning/plane_run.ts";
import { button, el } from "../dom.ts";
import { Knob } from "./knob.ts";

const RATES = [
  ...[0.001, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2],
  ...[3, 5, 10],
];
const SIZES = Array.from({ length: 24 }, (_, i) => i + 1);
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

/** Where each begins. */
const STARTS = {
  moons: { hidden: 16, learningRate: 0.2, seed: 5 },
  xor: { hidden: 4, learningRate: 0.5, seed: 1 },
} as const;

/** The sliders. */
export class PlaneKnobs {
  readonly element: HTMLElement;
  readonly #rate: Knob;
  readonly #hidden: Knob;
  readonly #seed: Knob;
  readonly #names: Record<PlaneName, HTMLButtonElement>;
  #name: PlaneName = "moons";

  /**
   * @param onTurn Told when a run has to begin again, and whether something else is to
   * be learnt. A learning rate counts from the next step on.
   */
  constructor(onTurn: (isOther: boolean) => void) {
    const { hidden, learningRate, seed } = STARTS.moons;
    const again = () => onTurn(false);
    this.#rate = new Knob("learning rate", RATES, learningRate, () => {});
    this.#hidden = new Knob("hidden neurons", SIZES, hidden, again);
    this.#seed = new Knob("seed", SEEDS, seed, again);
    const choice = (name: PlaneName, words: string) =>
      button(words, () => {
        this.#choose(name);
        onTurn(true);
      }, { class: "link", "aria-pressed": String(name === this.#name) });
    this.#names = {
      moons: choice("moons", "two moons"),
      xor: choice("xor", "exclusive or"),
    };
    this.element = el(
      "div",
      {},
      el(
        "p",
        { class: "choice", role: "group", "aria-label": "What to learn" },
        ...Object.values(this.#names),
      ),
      this.#rate.element,
      this.#hidden.element,
      this.#seed.element,
    );
  }

  /** What they stand at. */
  get settings(): PlaneSettings {
    return {
      name: this.#name,
      hidden: this.#hidden.value,
      learningRate: this.#rate.value,
      seed: this.#seed.value,
    };
  }

  #choose(name: PlaneName): void {
    this.#name = name;
    const { hidden, learningRate, seed } = STARTS[name];
    this.#rate.value = learningRate;
    this.#hidden.value = hidden;
    this.#seed.value = seed;
    for (const [one, made] of Object.entries(this.#names)) {
      made.setAttribute("aria-pressed", String(one === name));
    }
  }
}
