/**
 * Networks of lessons: their wiring, or each neuron with its parameters.
 *
 * @module
 */
import type {
  NetworkFigure,
  NeuronFigure,
  Parameter,
} from "../../core/figures/figure.ts";
import { formatNumber } from "../../core/report/format_number.ts";
import { box, curve, picture, text, widthOf } from "./svg_text.ts";

const LINE = 18, PADDING = 10;

/** Draws a network. */
export function networkSvg(figure: NetworkFigure, says: string): string {
  const { inputs, layers, shows } = figure;
  const columns: { title: string; lines: string[] }[][] = [
    inputs.map(({ name, data }) => ({
      title: data === undefined ? name : `${name} = ${formatNumber(data, 7)}`,
      lines: [],
    })),
    ...layers.map((layer, i) =>
      layer.map((neuron) => ({
        title: titleOf(neuron),
        lines: shows === "none" ? noteOf(neuron) : [
          ...noteOf(neuron),
          ...parametersOf(neuron, shows, i === 0 ? inputs : layers[i - 1]),
        ],
      }))
    ),
  ];
  const heights = columns.map((column) =>
    column.map(({ lines }) => (1 + lines.length) * LINE + 12)
  );
  const totals = heights.map((column) =>
    column.reduce((sum, height) => sum + height + 18, -18)
  );
  const height = Math.max(...totals) + 4;
  const centers: { x: number; right: number; y: number }[][] = [];
  let left = 2, body = "";
  for (const [i, column] of columns.entries()) {
    const width = Math.max(
      44,
      ...column.flatMap(({ title, lines }) =>
        [title, ...lines].map((line) => widthOf(line))
      ),
    ) + 2 * PADDING;
    let top = (height - totals[i]) / 2;
    centers.push(heights[i].map((high) => {
      const y = top + high / 2;
      top += high + 18;
      return { x: left, right: left + width, y };
    }));
    for (const [j, { title, lines }] of column.entries()) {
      const { y } = centers[i][j];
      const high = heights[i][j];
      for (const from of i === 0 ? [] : centers[i - 1]) {
        body = curve(from.right, from.y, left, y) + body;
      }
      body +=
        box(left, y - high / 2, width, high, i === 0 ? "value leaf" : "value") +
        text(left + PADDING, y - high / 2 + LINE + 1, title, "title") +
        lines.map((line, k) =>
          text(left + PADDING, y - high / 2 + (k + 2) * LINE + 1, line, "grad")
        ).join("");
    }
    left += width + 70;
  }
  return picture(left - 68, height, says, body);
}

function titleOf({ name, data }: NeuronFigure): string {
  return data === undefined ? name : `${name} = ${formatNumber(data, 7)}`;
}

function noteOf({ note, delta }: NeuronFigure): string[] {
  return [
    ...(note === undefined ? [] : [note]),
    ...(delta === undefined ? [] : [`delta ${formatNumber(delta, 7)}`]),
  ];
}

/** "w1 = 0.3, times x1" */
function parametersOf(
  { parameters }: NeuronFigure,
  shows: "data" | "grad",
  before: readonly { readonly name: string }[],
): string[] {
  return parameters.map((parameter: Parameter, i) => {
    const number = shows === "grad" ? parameter.grad : parameter.data;
    const shown = number === undefined
      ? parameter.name
      : shows === "grad"
      ? `${parameter.name} grad ${formatNumber(number, 7)}`
      : `${parameter.name} = ${formatNumber(number, 7)}`;
    return before[i] === undefined ? shown : `${shown} · ${before[i].name}`;
  });
}
