/**
 * The ice-cream network as a drawing: what each neuron says, and each weight on its line.
 *
 * @module
 */
/// <reference lib="dom" />
import type { IceCream } from "../../../core/learning/ice_cream_run.ts";
import { svg } from "../dom.ts";

const WIDTH = 560, HEIGHT = 250;
/** The middle of each neuron: inputs, hidden, outputs. */
const COLUMNS = [60, 280, 500], ROWS = [70, 185];
const BOX = { width: 86, height: 44 };

/** Which parameter lies on the line from one neuron to one of the next layer. */
const LINES = [
  { layer: 0, from: 0, to: 0, parameter: 0, name: "w1" },
  { layer: 0, from: 1, to: 0, parameter: 1, name: "w2" },
  { layer: 0, from: 0, to: 1, parameter: 3, name: "w3" },
  { layer: 0, from: 1, to: 1, parameter: 4, name: "w4" },
  { layer: 1, from: 0, to: 0, parameter: 6, name: "w5" },
  { layer: 1, from: 1, to: 0, parameter: 7, name: "w6" },
  { layer: 1, from: 0, to: 1, parameter: 9, name: "w7" },
  { layer: 1, from: 1, to: 1, parameter: 10, name: "w8" },
];

export function drawNetwork(
  { parameters, hidden, outputs }: IceCream,
  given: { inputs: readonly number[]; targets: readonly number[] },
): SVGElement {
  const names = [["x1", "x2"], ["h1", "h2"], ["y1", "y2"]];
  const numbers = [given.inputs, hidden, outputs];
  const says = names.flatMap((column, layer) =>
    column.map((name, row) => `${name} = ${short(numbers[layer][row])}`)
  ).join(", ");
  return svg(
    "svg",
    {
      class: "network",
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: "img",
      "aria-label": `Two inputs, two hidden neurons, two outputs: ${says}.`,
    },
    ...LINES.map(({ layer, from, to }) =>
      svg("line", {
        x1: COLUMNS[layer] + BOX.width / 2,
        y1: ROWS[from],
        x2: COLUMNS[layer + 1] - BOX.width / 2,
        y2: ROWS[to],
      })
    ),
    ...LINES.map((line) => weightOn(line, parameters)),
    ...names.flatMap((column, layer) =>
      column.flatMap((name, row) =>
        neuron(name, numbers[layer][row], COLUMNS[layer], ROWS[row])
      )
    ),
    ...ROWS.map((y, i) =>
      text(COLUMNS[2], y + 40, `target ${short(given.targets[i])}`, "quiet")
    ),
  );
}

function weightOn(
  { layer, from, to, parameter, name }: typeof LINES[number],
  parameters: readonly number[],
): SVGElement {
  // Where lines cross, one would stand on the other: a third of the way along.
  const share = from === to ? 0.5 : 0.27;
  const [start, end] = [
    COLUMNS[layer] + BOX.width / 2,
    COLUMNS[layer + 1] - BOX.width / 2,
  ];
  const y = ROWS[from] + share * (ROWS[to] - ROWS[from]);
  const dy = from === to ? (from === 0 ? -6 : 15) : 4;
  return text(
    start + share * (end - start),
    y + dy,
    `${name} ${short(parameters[parameter])}`,
    "weight",
  );
}

function neuron(
  name: string,
  number: number,
  x: number,
  y: number,
): SVGElement[] {
  const { width, height } = BOX;
  return [
    svg("rect", {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: 8,
    }),
    text(x, y - 4, name, "title"),
    text(x, y + 14, short(number), "number"),
  ];
}

function text(x: number, y: number, words: string, kind: string): SVGElement {
  return svg("text", { x, y, class: kind, "text-anchor": "middle" }, words);
}

function short(number: number): string {
  return Number.isFinite(number) ? `${Number(number.toFixed(4))}` : "none";
}
