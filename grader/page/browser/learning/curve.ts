/**
 * The curve of a loss, drawn by uPlot.
 *
 * @module
 */
/// <reference lib="dom" />
// Not in deno.json, where `deno task` would look it up before any command.
// deno-lint-ignore no-import-prefix
import uPlot from "npm:uplot@1.6.32";
import { short } from "../../../core/learning/text_picture.ts";
import { el, onWidth } from "../dom.ts";

/** How high it is, in pixels. */
const HEIGHT = 210;

/** A curve that is drawn again as it grows. */
export class Curve {
  readonly element: HTMLElement;
  readonly #stage = el("div", { class: "stage" });
  #plot: uPlot | undefined;
  #losses: readonly number[] = [];
  #from = 0;
  #theme: string | undefined;

  /** @param each How many steps there are from one loss to the next. */
  constructor(private readonly each = 1) {
    this.element = el("div", { class: "curve", role: "img" }, this.#stage);
    onWidth(this.#stage, () => this.#make());
    new MutationObserver(() => this.#make())
      .observe(document.documentElement, { attributeFilter: ["data-theme"] });
    this.draw([]);
  }

  /**
   * Draws these losses.
   *
   * @param from The step of the first one.
   */
  draw(losses: readonly number[], from = 0): void {
    this.#losses = losses;
    // The axis begins where these losses do.
    const isElsewhere = from !== this.#from;
    this.#from = from;
    const last = losses[losses.length - 1];
    this.element.setAttribute(
      "aria-label",
      losses.length === 0
        ? "The loss by step; there is none yet."
        : `The loss by step: ${short(losses[0])} at first, ${short(last)} at ` +
          `step ${from + losses.length * this.each}.`,
    );
    const { theme } = document.documentElement.dataset;
    // It may have been out of sight when the colours changed.
    if (this.#plot === undefined || isElsewhere || theme !== this.#theme) {
      this.#make();
    } else this.#plot.setData(this.#data());
  }

  #data(): uPlot.AlignedData {
    return [
      this.#losses.map((_, i) => this.#from + i * this.each),
      this.#losses.map((loss) => Number.isFinite(loss) ? loss : null),
    ];
  }

  #make(): void {
    const width = this.#stage.clientWidth;
    if (width === 0) return;
    this.#plot?.destroy();
    this.#theme = document.documentElement.dataset.theme;
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
    const axis = {
      stroke: colour("soft"),
      font: `12px ${colour("sans")}`,
      ticks: { show: false },
    };
    const options: uPlot.Options = {
      width,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: {
          time: false,
          range: (_, __, most) => [
            this.#from,
            Math.max(this.#from + 10, most),
          ],
        },
        y: { range: (_, __, most) => [0, Math.max(0.1, most * 1.05)] },
      },
      axes: [
        { ...axis, size: 26, grid: { show: false }, incrs: STEPS },
        { ...axis, size: 44, grid: { stroke: colour("rule"), width: 1 } },
      ],
      series: [{}, {
        stroke: colour("blue"),
        width: 2,
        points: { show: false },
      }],
    };
    this.#plot = new uPlot(options, this.#data(), this.#stage);
  }
}

/** Between two labelled steps. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];
