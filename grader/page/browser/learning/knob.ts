/**
 * A slider over some numbers, with its name and what it stands at.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "../dom.ts";

let made = 0;

/** A slider. */
export class Knob {
  readonly element: HTMLElement;
  readonly #range: HTMLInputElement;
  readonly #shown = el("strong", {});

  /**
   * @param name What it is called.
   * @param numbers What it can stand at, from the left.
   * @param onTurn Told when somebody has turned it.
   */
  constructor(
    name: string,
    private readonly numbers: readonly number[],
    value: number,
    onTurn: () => void,
  ) {
    const id = `knob-${++made}`;
    this.#range = el("input", {
      id,
      type: "range",
      min: 0,
      max: numbers.length - 1,
      oninput: () => this.#show(),
      onchange: onTurn,
    });
    this.element = el(
      "div",
      { class: "knob" },
      el("label", { for: id }, `${name} `, this.#shown),
      this.#range,
    );
    this.value = value;
  }

  /** The number that it stands at. */
  get value(): number {
    return this.numbers[Number(this.#range.value)];
  }

  set value(value: number) {
    this.#range.value = String(this.numbers.indexOf(value));
    this.#show();
  }

  #show(): void {
    this.#shown.textContent = `${this.value}`;
    this.#range.setAttribute("aria-valuetext", `${this.value}`);
  }
}
