/**
 * A field to draw a digit in, by mouse, finger, pen or keyboard.
 *
 * @module
 */
/// <reference lib="dom" />
import { el } from "../dom.ts";
import { SIDE, toPixels } from "./to_pixels.ts";

/** How thick a line is, in cells of the field. */
const PEN = 2.1;
/** How large a cell is, in pixels of the canvas. */
const CELL = 10;

export class DrawField {
  readonly element: HTMLCanvasElement;
  readonly #ink: boolean[] = new Array(SIDE * SIDE).fill(false);
  #last: { readonly x: number; readonly y: number } | undefined;
  /** Where the pen of the keyboard is, and whether it is down. */
  #pen = { x: SIDE / 2, y: SIDE / 4, isDown: false };
  #hasKeys = false;

  /** @param onChange Told the 64 pixels whenever they have changed. */
  constructor(private readonly onChange: (pixels: number[]) => void) {
    this.element = el("canvas", {
      class: "digit-field",
      width: SIDE * CELL,
      height: SIDE * CELL,
      tabindex: 0,
      role: "img",
      "aria-label":
        "A field to draw a digit in. With the keyboard: arrow keys " +
        "move the pen, the space bar puts it down and lifts it, Delete clears.",
      onpointerdown: (event) => {
        this.#last = undefined;
        this.element.setPointerCapture((event as PointerEvent).pointerId);
        this.#toPointer(event as PointerEvent);
      },
      onpointermove: (event) => {
        if ((event as PointerEvent).buttons > 0) {
          this.#toPointer(event as PointerEvent);
        }
      },
      onkeydown: (event) => this.#press(event as KeyboardEvent),
      onblur: () => {
        this.#hasKeys = false;
        this.draw();
      },
    });
    new MutationObserver(() => this.draw())
      .observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.draw();
  }

  /** Wipes it. */
  clear(): void {
    this.#ink.fill(false);
    this.draw();
    this.onChange(toPixels(this.#ink));
  }

  draw(): void {
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const to = this.element.getContext("2d")!;
    to.fillStyle = colour("sheet");
    to.fillRect(0, 0, SIDE * CELL, SIDE * CELL);
    to.fillStyle = colour("rule");
    for (let line = 4; line < SIDE; line += 4) {
      to.fillRect(line * CELL, 0, 1, SIDE * CELL);
      to.fillRect(0, line * CELL, SIDE * CELL, 1);
    }
    to.fillStyle = colour("ink");
    for (const [i, isInk] of this.#ink.entries()) {
      if (!isInk) continue;
      const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
      to.fillRect(x * CELL, y * CELL, CELL, CELL);
    }
    if (!this.#hasKeys) return;
    const { x, y, isDown } = this.#pen;
    to.strokeStyle = to.fillStyle = colour("blue");
    to.lineWidth = 4;
    to.beginPath();
    to.arc(x * CELL, y * CELL, 14, 0, 2 * Math.PI);
    if (isDown) to.fill();
    else to.stroke();
  }

  #toPointer(event: PointerEvent): void {
    event.preventDefault();
    const { left, top, width } = this.element.getBoundingClientRect();
    this.#line({
      x: (event.clientX - left) / width * SIDE,
      y: (event.clientY - top) / width * SIDE,
    });
  }

  #press(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (event.key === " ") this.#pen.isDown = !this.#pen.isDown;
    else if (event.key === "Delete" || event.key === "Backspace") this.clear();
    else if (step === undefined) return;
    event.preventDefault();
    this.#hasKeys = true;
    const { x, y, isDown } = this.#pen;
    const [dx, dy] = step ?? [0, 0];
    this.#last = isDown ? { x, y } : undefined;
    this.#pen.x = Math.max(1, Math.min(SIDE - 1, x + dx));
    this.#pen.y = Math.max(1, Math.min(SIDE - 1, y + dy));
    if (isDown) this.#line(this.#pen);
    else this.draw();
  }

  /** A line from where the pen was to where it is. */
  #line(to: { readonly x: number; readonly y: number }): void {
    const from = this.#last ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (let at = 0; at <= length; at += 0.5) {
      const share = length === 0 ? 0 : at / length;
      this.#dot(
        from.x + share * (to.x - from.x),
        from.y + share * (to.y - from.y),
      );
    }
    this.#last = { x: to.x, y: to.y };
    this.draw();
    this.onChange(toPixels(this.#ink));
  }

  #dot(x: number, y: number): void {
    for (let row = 0; row < SIDE; row++) {
      for (let column = 0; column < SIDE; column++) {
        if (Math.hypot(column + 0.5 - x, row + 0.5 - y) > PEN) continue;
        this.#ink[row * SIDE + column] = true;
      }
    }
  }
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-2, 0],
  ArrowRight: [2, 0],
  ArrowUp: [0, -2],
  ArrowDown: [0, 2],
};
