import { assert, assertEquals } from "@std/assert";
import { compareGraphs } from "../judge/compare_graphs.ts";
import type { Graph, GraphNode } from "../probes/graph.ts";
import { drawGraph } from "./draw_graph.ts";

/** The lines of a drawing of one graph beside another; none if nothing is wrong. */
function draw(expected: Graph, got: Graph): string[] {
  const graph = compareGraphs(expected, got);
  return graph ? drawGraph(graph).map(({ text }) => text) : [];
}

/** The graph of c = tanh(p) + p, p = a * b, with these gradients of a, b, p, t, c. */
function graph(grads: number[], change: Partial<GraphNode> = {}): Graph {
  const [a, b, p, t, c] = grads;
  return {
    tried: "",
    nodes: [
      { name: "a", op: "", data: 2, grad: a, inputs: [] },
      { name: "b", op: "", data: 3, grad: b, inputs: [] },
      { name: "p", op: "*", data: 6, grad: p, inputs: [0, 1], ...change },
      { name: "", op: "tanh", data: 1, grad: t, inputs: [2] },
      { name: "c", op: "+", data: 7, grad: c, inputs: [3, 2] },
    ],
  };
}

const RIGHT = graph([3, 2, 1, 1, 1]);

Deno.test("a right graph needs no drawing", () => {
  assertEquals(draw(RIGHT, RIGHT), []);
});

Deno.test("every value stands once, the first wrong one is marked", () => {
  assertEquals(draw(RIGHT, graph([1.5, 1, 0.5, 1, 1])), [
    "c = v1 + p      data 7  grad 1",
    "  v1 = tanh(p)  data 1  grad 1",
    "    p = a * b   data 6  grad 0.5, not 1  <- first wrong value",
    "      a         data 2  grad 1.5, not 3",
    "      b         data 3  grad 1, not 2",
  ]);
});

Deno.test("of two wrong values at once the first one drawn is marked", () => {
  const lines = draw(RIGHT, graph([0, 0, 1, 1, 1]));
  assertEquals(lines.map((line) => line.includes("<-")), [
    false,
    false,
    false,
    true,
    false,
  ]);
});

Deno.test("wrong data comes before wrong gradients", () => {
  const lines = draw(RIGHT, graph([0, 0, 0, 0, 0], { data: 5 }));
  assert(lines[2].includes("data 5, not 6"));
  assert(lines[2].endsWith("<- first wrong value"));
});

Deno.test("graphs that are built differently are not compared", () => {
  assertEquals(draw(RIGHT, graph([0, 0, 0, 0, 0], { op: "+" })), []);
});

Deno.test("a drawing has five lines at most, with the wrong value in it", () => {
  const chain = (grad: number): Graph => ({
    tried: "",
    nodes: Array.from({ length: 12 }, (_, i) => ({
      name: "",
      op: i === 0 ? "" : "exp",
      data: 1,
      grad: i === 0 ? grad : 1,
      inputs: i === 0 ? [] : [i - 1],
    })),
  });
  const lines = draw(chain(1), chain(2));
  assertEquals(lines.length, 5);
  assert(lines[4].includes("grad 2, not 1"));
  for (const line of lines) assert(line.length <= 76);
});
