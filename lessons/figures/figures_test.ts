import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import type {
  Figure,
  GraphFigure,
  NetworkFigure,
} from "../../grader/core/figures/figure.ts";
import { keyOf } from "../../grader/core/figures/graph_text.ts";
import { drawFigure } from "../../grader/core/figures/text.ts";
import {
  add,
  backward,
  exp,
  meanSquaredError,
  MLP,
  mul,
  pow,
  sigmoid,
  tanh,
  Value,
} from "../../mod.ts";
import {
  figureNames,
  figuresIn,
  lessonFiles,
  readFigure,
} from "./in_lessons.ts";

for (const name of figureNames()) {
  Deno.test(`figure ${name} is drawn in 80 columns, two of them for a terminal's indent, and told in words`, () => {
    const figure = readFigure(name);
    const lines = drawFigure(figure).split("\n");
    assertEquals(lines.filter((line) => [...line].length > 78), []);
    assert(lines.length <= 30, `${lines.length} lines`);
    assert(figure.caption.length > 20);
    assert(figure.says.length > 40, "says is for a reader who cannot see it");
  });

  Deno.test(`the numbers of figure ${name} are the reference's`, () => {
    const figure = readFigure(name);
    if (figure.figure === "graph") checkGraph(figure);
    if (figure.figure === "network") checkNetwork(figure);
  });
}

Deno.test("every figure in a lesson is what its declaration draws", () => {
  const used = new Set<string>();
  for (const file of lessonFiles()) {
    for (const { name, text } of figuresIn(Deno.readTextFileSync(file))) {
      assertEquals(
        text,
        drawFigure(readFigure(name)),
        `${name}: deno run --allow-read --allow-write lessons/figures/redraw.ts`,
      );
      assert(file.pathname.includes(`/${name.slice(0, 2)}_`), name);
      used.add(name);
    }
  }
  assertEquals([...used].sort(), figureNames());
});

const ONE: Record<string, (a: Value) => Value> = {
  tanh,
  sigmoid,
  exp,
  square: (a) => pow(a, 2),
};

/** Builds the graph again from its leaves, and compares data and grads. */
function checkGraph({ values, frames }: GraphFigure): void {
  if (values.every(({ data }) => data === undefined)) return;
  const made = new Map<string, Value>();
  for (const value of values) {
    const { op, from = [], data } = value;
    const inputs = from.map((one) => made.get(one)!);
    const key = keyOf(value);
    made.set(key, apply(op, inputs, data));
    if (data !== undefined) near(made.get(key)!.data, data, `${key}.data`);
  }
  const root = made.get(keyOf(values.at(-1)!))!;
  if (values.at(-1)!.grad === 1) {
    backward(root);
    for (const value of values) {
      const { grad } = value;
      const key = keyOf(value);
      if (grad !== undefined) near(made.get(key)!.grad, grad, `${key}.grad`);
    }
  }
  if (frames === undefined) return;
  // Each frame after the first is one value's step, told by its name.
  for (const value of made.values()) value.grad = 0;
  for (const { says, grads } of frames) {
    const [first] = says.split(" ");
    if (made.has(first)) made.get(first)!.backwardStep();
    else root.grad = 1;
    for (const [name, grad] of Object.entries(grads)) {
      near(made.get(name)!.grad, grad, `${says}: ${name}.grad`);
    }
  }
}

function apply(
  op: string | undefined,
  inputs: readonly Value[],
  data: number | undefined,
): Value {
  if (op === undefined) return new Value(data ?? NaN);
  const [a] = inputs;
  const [, sign, constant] = op.match(/^([+*]) ?(-?[\d.]*)$/) ?? [];
  if (sign === undefined) return ONE[op](a);
  if (constant !== "") {
    return sign === "+" ? add(a, Number(constant)) : mul(a, Number(constant));
  }
  return inputs.slice(1).reduce(
    (all, one) => sign === "+" ? add(all, one) : mul(all, one),
    a,
  );
}

/** Builds the network, and compares outputs, gradients and deltas. */
function checkNetwork({ inputs, layers, shows }: NetworkFigure): void {
  if (shows === "none") return;
  const model = new MLP(inputs.length, layers.map(({ length }) => length), {
    activation: sigmoid,
  });
  const declared = layers.flat().flatMap(({ parameters }) => parameters);
  const parameters = model.parameters();
  assertEquals(parameters.length, declared.length);
  const start = [
    0.3,
    0.4,
    0.1,
    -0.1,
    0.2,
    -0.1,
    0.5,
    -0.2,
    0.2,
    -0.3,
    0.6,
    0.3,
  ];
  for (const [i, { name, data }] of declared.entries()) {
    if (shows === "data") assertEquals(data, start[i], name);
    parameters[i].data = start[i];
  }
  const outputs = model.layers.reduce(
    (all, layer) => [...all, layer.forward(all.at(-1)!)],
    [[new Value(0.5), new Value(0.8)]],
  );
  backward(meanSquaredError(outputs.at(-1)!, [0.7, 0.6]));
  for (const [i, layer] of layers.entries()) {
    for (const [j, neuron] of layer.entries()) {
      const output = outputs[i + 1][j];
      if (neuron.data !== undefined) {
        near(output.data, neuron.data, neuron.name);
      }
      if (neuron.delta !== undefined) {
        near(
          model.layers[i].neurons[j].bias.grad,
          neuron.delta,
          `delta(${neuron.name})`,
        );
      }
    }
  }
  for (const [i, { name, grad }] of declared.entries()) {
    if (grad !== undefined) near(parameters[i].grad, grad, `${name}.grad`);
  }
}

/** Equal as far as it is printed: half a unit in its last place. */
function near(computed: number, printed: number, of: string): void {
  const [, decimals = ""] = String(printed).split(".");
  assertAlmostEquals(
    computed,
    printed,
    0.5000001 * 10 ** -Math.max(1, decimals.length),
    of,
  );
}

Deno.test("a wrong number in a graph is found", () => {
  const figure = readFigure("01_history") as Figure & GraphFigure;
  const [first, ...others] = figure.values;
  let found = false;
  try {
    checkGraph({ ...figure, values: [{ ...first, data: 0.4 }, ...others] });
  } catch {
    found = true;
  }
  assert(found);
});
