import { assertEquals } from "@std/assert";
import type { ShownNode } from "../report/feedback.ts";
import { figureOfGraph } from "./from_graph.ts";
import { drawFigure } from "./text.ts";

/** The graph of c = tanh(p) + p, p = a * b, as feedback shows it. */
const NODES: ShownNode[] = [
  { name: "a", expression: "", data: 2, grad: 3, inputs: [] },
  { name: "b", expression: "", data: 3, grad: 2, inputs: [] },
  { name: "p", expression: "a * b", data: 6, grad: 1, inputs: [0, 1] },
  { name: "v1", expression: "tanh(p)", data: 1, grad: 1, inputs: [2] },
  { name: "c", expression: "v1 + p", data: 7, grad: 1, inputs: [3, 2] },
];

Deno.test("a learner's graph is drawn by the code that draws a lesson's figures", () => {
  const figure = figureOfGraph({ nodes: NODES, firstWrong: 2 });
  assertEquals(figure.values.map(({ at }) => at[0]), [0, 0, 1, 2, 3]);
  const text = drawFigure(figure);
  for (const part of ["( a * b )--> p = 6", "( v1 + p )--> c = 7"]) {
    assertEquals(text.includes(part), true, text);
  }
  assertEquals(text.endsWith("The first wrong value is p."), true);
});

Deno.test("no two values of a graph stand in the same place", () => {
  const { values } = figureOfGraph({ nodes: NODES, firstWrong: 2 });
  const places = values.map(({ at }) => at.join());
  assertEquals(new Set(places).size, places.length);
});

Deno.test("who cannot see a graph is told all its values", () => {
  const { says } = figureOfGraph({ nodes: NODES, firstWrong: 2 });
  for (const { name, grad } of NODES) {
    assertEquals(says.includes(name) && says.includes(`grad ${grad}`), true);
  }
});
