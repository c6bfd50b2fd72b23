/**
 * Images of digits, and the ten outputs of a network.
 *
 * @module
 */
/// <reference lib="dom" />
import { DARKEST, ranked } from "../../../core/learning/digits.ts";
import { el, svg } from "../dom.ts";

/** An image of 8 × 8 pixels. */
export function digitImage(
  pixels: readonly number[],
  says: string,
): SVGElement {
  return svg(
    "svg",
    { class: "digit", viewBox: "0 0 8 8", role: "img", "aria-label": says },
    ...pixels.flatMap((level, i) =>
      level === 0 ? [] : [svg("rect", {
        x: i % 8,
        y: Math.floor(i / 8),
        width: 1.02,
        height: 1.02,
        opacity: level / DARKEST,
      })]
    ),
  );
}

/** What a network says: the digit with the largest output, and the ten of them. */
export function outputsTable(outputs: readonly number[]): HTMLElement {
  const [best, second] = ranked(outputs);
  const two = (digit: number) => outputs[digit].toFixed(2);
  return el(
    "div",
    { class: "outputs" },
    el(
      "p",
      { class: "reading" },
      "It says ",
      el("strong", {}, `${best}`),
      ` (output ${two(best)}); next: ${second} (${two(second)}).`,
    ),
    el(
      "table",
      { "aria-label": "The ten outputs" },
      ...outputs.map((output, digit) => {
        const bar = el("span", { class: "bar" });
        bar.style.width = `${Math.max(0, (output + 1) / 2) * 100}%`;
        return el(
          "tr",
          { class: digit === best && "best" },
          el("th", { scope: "row" }, `${digit}`),
          el("td", {}, bar),
          el("td", { class: "number" }, two(digit)),
        );
      }),
    ),
  );
}
