import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import {
  backward,
  gradientDescentStep,
  iceCreamNetwork,
  Layer,
  meanSquaredError,
  MLP,
  topologicalOrder,
  train,
  Value,
  zeroGrad,
} from "../../mod.ts";
import type { PlotFigure } from "../../grader/core/figures/figure.ts";
import { readFigure } from "../figures/in_lessons.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

/** The generator that the lesson shows. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The lesson's moons. */
function moons(random: () => number, count: number) {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  for (let i = 0; i < count; i++) {
    const angle = Math.PI * random();
    const upper = i % 2 === 0;
    const x1 = upper ? Math.cos(angle) : 1 - Math.cos(angle);
    const x2 = upper ? Math.sin(angle) : 0.5 - Math.sin(angle);
    inputs.push([x1 + 0.2 * random() - 0.1, x2 + 0.2 * random() - 0.1]);
    targets.push([upper ? 1 : -1]);
  }
  return { inputs, targets };
}

type Examples = ReturnType<typeof moons>;

/** The loss, the answers, and how many are on the right side of 0. */
function judge(model: MLP, { inputs, targets }: Examples) {
  const outputs = inputs.flatMap((x) => model.forward(x));
  const loss = meanSquaredError(outputs, targets.flat()).data;
  const answers = outputs.map(({ data }) => data);
  const right =
    answers.filter((answer, i) => Math.sign(answer) === targets[i][0]).length;
  return { loss, answers, right };
}

/** What the lesson asks the reader to add. */
function relu(x: Value): Value {
  const out = new Value(Math.max(0, x.data), [x], "relu");
  out.backwardStep = () => {
    if (x.data > 0) x.grad += out.grad;
  };
  return out;
}

/** What lesson 8 tells of the ice cream, step by step. */
function iceCream(steps: number, rate: number, zeroed = true) {
  const model = iceCreamNetwork();
  const parameters = model.parameters();
  const w6 = parameters[7];
  const rows: { loss: number; y1: number; grad: number; w6: number }[] = [];
  for (let step = 0; step <= steps; step++) {
    const outputs: Value[] = model.forward([0.5, 0.8]);
    const loss = meanSquaredError(outputs, [0.7, 0.6]);
    if (zeroed) zeroGrad(parameters);
    backward(loss);
    gradientDescentStep(parameters, rate);
    rows.push({
      loss: loss.data,
      y1: outputs[0].data,
      grad: w6.grad,
      w6: w6.data,
    });
  }
  return rows;
}

Deno.test("every number of lesson 8", () => {
  const right = iceCream(500, 0.1), wrong = iceCream(300, 0.1, false);
  const losses = (rate: number) => {
    const rows = iceCream(100, rate);
    return [0, 1, 10, 100].map((step) => rows[step].loss);
  };
  const lowest = wrong.slice(0, 21).map(({ loss }) => loss);
  assertEquals(lowest.indexOf(Math.min(...lowest)), 16);
  const giant = iceCreamNetwork();
  train(giant, [[0.5, 0.8]], [[0.7, 0.6]], { steps: 2, learningRate: 1000 });
  const hidden = giant.layers[0].forward([0.5, 0.8]);
  const thrown = giant.layers[1].neurons.map(({ weights, bias }) =>
    weights.reduce((z, w, i) => z + w.data * hidden[i].data, bias.data)
  );
  const lost = meanSquaredError(giant.forward([0.5, 0.8]), [0.7, 0.6]);
  zeroGrad(giant.parameters());
  backward(lost);
  for (const { grad } of giant.parameters()) assertEquals(grad, 0);
  const after = (r: number, steps: number) => 2 * (1 - 2 * r) ** steps;

  const corners = {
    inputs: [[0, 0], [0, 1], [1, 0], [1, 1]],
    targets: [[-1], [1], [1], [-1]],
  };
  const xor = new MLP(2, [4, 1], { random: seeded(42) });
  const single = new MLP(2, [1], { random: seeded(42) });
  train(single, corners.inputs, corners.targets, {
    steps: 2000,
    learningRate: 0.3,
  });
  const alone = judge(single, corners);
  assertAlmostEquals(alone.loss, 1, 1e-9);
  for (const answer of alone.answers) assertAlmostEquals(answer, 0, 1e-9);

  const starts = Array.from({ length: 30 }, (_, i) => {
    const one = new MLP(2, [1], { random: seeded(7919 * (i + 1)) });
    train(one, corners.inputs, corners.targets, {
      steps: 2000,
      learningRate: 0.3,
    });
    return judge(one, corners).answers.every((y) => Math.abs(y) < 1e-3);
  });
  assert(starts.filter(Boolean).length > 27, "nearly every start ends at 0");

  const random = seeded(42);
  const known = moons(random, 60);
  const fresh = moons(seeded(1), 1000);
  const model = new MLP(2, [8, 1], { random });
  assertEquals(model.parameterCount, 33);
  /** Trains on until so many steps are done. */
  const until = (
    [from, to]: readonly [number, number],
    one: MLP,
    examples: Examples,
    learningRate: number,
  ) => {
    train(one, examples.inputs, examples.targets, {
      steps: to - from,
      learningRate,
    });
    return judge(one, examples);
  };
  // The reader's own relu: in all layers it learns nothing, in the hidden one it does.
  const relus = (all: boolean) => {
    const random = seeded(42);
    const moonlight = moons(random, 60);
    const one = new MLP(
      2,
      [8, 1],
      all ? { random, activation: relu } : { random },
    );
    if (!all) one.layers[0] = new Layer(2, 8, { activation: relu, random });
    return until([0, 150], one, moonlight, 0.5).right;
  };
  assertEquals([relus(true), relus(false)], [0, 60]);

  const atFirst = judge(model, known).right;
  const one = until([0, 1], model, known, 0.5);
  const two = until([1, 2], model, known, 0.5);
  const learned = until([2, 150], model, known, 0.5);
  const unseen = judge(model, fresh);

  const big = new MLP(2, [16, 16, 1], { random: seeded(1) });
  const points = moons(seeded(1), 100);
  const loss = meanSquaredError(
    points.inputs.flatMap((x) => big.forward(x)),
    points.targets.flat(),
  );
  const leaves = topologicalOrder(loss).filter((v) => v.prev.length === 0);
  assertEquals([learned.right, unseen.right], [60, 995]);
  assertEquals([one.right, two.right], [41, 36]);
  assertEquals(Math.floor(right[20].loss / wrong[20].loss), 6);
  assert(wrong[300].loss > 100 * right[300].loss);

  assertEquals(
    faultsInNumbers(readLesson("08_training"), {
      given: [
        ...[0.1, 0.7, 0.6, 0.2, 0.9, 0.3, 20, 99, 60, 300, 100, 1000, 2000],
        ...[0.01, 0.04, 0.09, 150, 200, 16, 500, 0.5, 1.1, 40, 42, 641],
      ],
      computed: {
        atTwenty: [right[20].loss, wrong[20].loss],
        atEnd: [right[300].loss, wrong[300].loss],
        w6: -0.2,
        moons: [one.loss, two.loss, learned.loss, unseen.loss],
        counts: [33, 41, 36, 995, 304, 33, 337, 50],
        values: [topologicalOrder(loss).length],
        rates: [0.001, 50],
        thrown,
        graph: [641 * 100, 402, leaves.length],
        // As tensors: three layers with a product, a sum, a tanh, and two
        // parameters each; inputs, targets; a difference, a square, a mean.
        tensors: 3 * (3 + 2) + 2 + 3,
        atFirst,
      },
      lines: [
        ...[0, 1, 10, 100, 500].map((step): [string, ...number[]] => [
          `${String(step).padStart(3)}        0.00`.slice(0, 11),
          right[step].loss,
          right[step].y1,
        ]),
        ["slope                   ", right[0].grad, right[0].grad],
        ["w6.grad                 ", right[0].grad, wrong[0].grad],
        ["w6 after the step       ", right[0].w6, wrong[0].w6],
        ["step 2   slope", right[1].grad, wrong[1].grad - wrong[0].grad],
        ["-0.0115171\n         w6.grad", right[1].grad, wrong[1].grad],
        [
          "-0.0231575\n         w6 after the step",
          right[1].w6,
          wrong[1].w6,
        ],
        ...[0.01, 0.1, 0.5, 0.9, 1, 1.1].map((r): [string, ...number[]] => [
          `\n${String(r).padEnd(9)}`,
          1 - 2 * r,
          after(r, 1),
          after(r, 10),
        ]),
        ...[0.001, 0.1, 10, 50, 1000].map((r): [string, ...number[]] => [
          `\n${String(r).padEnd(11)}0.004684`.slice(0, 12),
          ...losses(r),
        ]),
        ...[[0, 0], [0, 10], [10, 20], [20, 50], [50, 100], [100, 200]].map(
          ([from, to]): [string, ...number[]] => {
            const { loss, answers } = until([from, to], xor, corners, 0.3);
            return [`after ${String(to).padStart(3)}  `, loss, ...answers];
          },
        ),
      ],
    }),
    [],
  );
});

Deno.test("the curves of lesson 8 are what training gives", () => {
  const [wrong, right] = (readFigure("08_zeroed") as PlotFigure).curves;
  for (const [curve, zeroed] of [[wrong, false], [right, true]] as const) {
    const rows = iceCream(300, 0.1, zeroed);
    for (const [step, loss] of curve.places!) {
      assertAlmostEquals(loss, rows[step].loss, 1e-6);
    }
  }
  for (
    const { name, places } of (readFigure("08_rates") as PlotFigure).curves
  ) {
    const rate = Number(name.replace("rate ", ""));
    for (const [step, away] of places!) {
      assertAlmostEquals(away, 2 * (1 - 2 * rate) ** step, 1e-6);
    }
  }
});
