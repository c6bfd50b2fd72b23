/**
 * A network as text: its wiring, or each neuron with what it multiplies by what.
 *
 * This module is browser compatible.
 *
 * @module
 */
import { Canvas } from "./canvas.ts";
import type { NetworkFigure, NeuronFigure, Parameter } from "./figure.ts";
import { formatNumber } from "../report/format_number.ts";

/** Draws a network. */
export function networkText(figure: NetworkFigure): string {
  return figure.shows === "none" ? wiring(figure) : neurons(figure);
}

/** How many columns lie between the names of two layers, and lines between two neurons. */
const STRIDE = 18, GAP = 6;

function wiring({ inputs, layers }: NetworkFigure): string {
  const canvas = new Canvas();
  const all: { readonly name: string; readonly note?: string }[][] = [
    [...inputs],
    ...layers.map((layer) => [...layer]),
  ];
  const most = Math.max(...all.map(({ length }) => length));
  const lineOf = (layer: number, i: number) =>
    Math.round(GAP * (i + (most - all[layer].length) / 2));
  for (const [layer, nodes] of all.entries()) {
    for (const [i, { name, note }] of nodes.entries()) {
      const left = layer * STRIDE;
      const text = note === undefined ? name : `${name}   ${note}`;
      for (const from of layer === 0 ? [] : all[layer - 1].keys()) {
        const start = left - STRIDE + all[layer - 1][from].name.length + 1;
        stroke(canvas, [start, lineOf(layer - 1, from)], [
          left - 2,
          lineOf(layer, i),
        ]);
      }
      canvas.write(left, lineOf(layer, i), text);
    }
  }
  return canvas.toString();
}

/** A line from place to place: level, or a dash in each line between. */
function stroke(
  canvas: Canvas,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): void {
  if (y1 === y2) return canvas.across(x1, x2 + 1, y1);
  const way = Math.sign(y2 - y1);
  for (let y = y1 + way; y !== y2; y += way) {
    const x = Math.round(x1 + (x2 - x1) * (y - y1) / (y2 - y1));
    const crosses = canvas.at(x, y) !== " ";
    canvas.write(x, y, crosses ? "X" : way > 0 ? "\\" : "/");
  }
}

function neurons({ inputs, layers, shows }: NetworkFigure): string {
  const canvas = new Canvas();
  let left = 0;
  let before: readonly { readonly name: string }[] = inputs;
  for (const layer of layers) {
    const numbers = layer.flatMap(({ parameters }) =>
      parameters.map((parameter) => numberOf(parameter, shows).length)
    );
    const wide = Math.max(...numbers);
    const names = Math.max(...before.map(({ name }) => name.length));
    let line = 0, right = 0;
    for (const neuron of layer) {
      const middle = line + Math.floor((neuron.parameters.length - 1) / 2);
      for (const [i, parameter] of neuron.parameters.entries()) {
        const by = before[i] === undefined
          ? " ".repeat(names + 3)
          : `${before[i].name.padEnd(names)} * `;
        const text = `${by}${parameter.name} ` +
          `${numberOf(parameter, shows).padStart(wide)} --+`;
        canvas.write(left, line + i, text);
        right = Math.max(right, left + text.length);
      }
      const labels = labelsOf(neuron);
      canvas.write(right, middle, `--> ${labels[0]}`);
      for (const [i, label] of labels.slice(1).entries()) {
        canvas.write(right + 4, middle + 1 + i, label);
      }
      line += neuron.parameters.length + 1;
    }
    const labels = layer.flatMap(labelsOf).map(({ length }) => length);
    left = right + 4 + Math.max(...labels) + 3;
    before = layer;
  }
  return canvas.toString();
}

function numberOf(
  { data, grad }: Parameter,
  shows: NetworkFigure["shows"],
): string {
  const number = shows === "grad" ? grad : data;
  return number === undefined ? "" : formatNumber(number, 7);
}

function labelsOf({ name, note, data, delta }: NeuronFigure): string[] {
  return [
    data === undefined ? name : `${name} = ${formatNumber(data, 7)}`,
    ...(delta === undefined ? [] : [`delta ${formatNumber(delta, 7)}`]),
    ...(note === undefined ? [] : [note]),
  ];
}
