/**
 * For tests only: what the students of a made class have handed in.
 *
 * @module
 */
import { EDITION } from "./edition.ts";
import type { Feedback, ShownNode } from "../../core/report/feedback.ts";
import { difference, fault, type Slip, type Work } from "./class_work.ts";

/** By exercise, what goes wrong in it: a mistake is often seen in several checks. */
export const SLIPS: Readonly<Record<number, readonly (readonly Slip[])[]>> = {
  1: [
    slips(
      ["fields", "backwardStep"],
      difference("v = new Value(2)", "v.grad", "0", "1"),
      "grad-one",
      "`grad` starts at 1 instead of 0: shares are added on top of the 1.",
    ),
  ],
  2: [
    slips(
      ["used twice"],
      graph(
        "a = new Value(-0.27), c = add(a, a); c.grad = 3; c.backwardStep()",
        [leaf("a", -0.27, 3, 6), result("a + a", -0.54, 3, [0, 0])],
      ),
      "add-overwrites",
      "`add` writes `grad = …` instead of `grad += …`: what was in `grad` already is lost.",
    ),
    slips(
      ["mul", "plain numbers", "neg, sub, div", "sigmoid", "used twice"],
      graph(
        "a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5; c.backwardStep()",
        [
          leaf("a", 2, 3, 15),
          leaf("b", 3, 2, 10),
          result("a * b", 6, 5, [0, 1]),
        ],
      ),
      "mul-drops-incoming",
      "`mul` leaves out `out.grad`: it adds its own slope alone, and what comes after it does not count.",
    ),
    [
      {
        check: "pow",
        feedback: graph(
          "a = new Value(2), c = pow(a, 3); c.grad = 1; c.backwardStep()",
          [leaf("a", 2, 48, 12), result("a**3", 8, 1, [0])],
        ),
        mistakes: {
          "pow-keeps-exponent":
            "`pow` does not lower the exponent: its slope is n * a^n instead of n * a^(n-1).",
          "pow-twice": "`pow` passes its share on twice.",
        },
      },
    ],
  ],
  3: [
    slips(
      ["used twice", "random expressions"],
      difference("L = f(a, b), backward(L)", "a.grad", "6", "4"),
      "backward-not-reversed",
      "the values are visited from the leaves to the root: everybody passes on before having heard.",
    ),
  ],
  4: [
    slips(
      ["weights and bias"],
      difference("n = new Neuron(3)", "n.weights[0].data", "-0.4", "0.3"),
      "neuron-range-zero-one",
      "the random numbers are used as they come, in [0, 1): no weight and no bias starts negative.",
    ),
  ],
  5: [[{
    check: "forward",
    feedback: difference("layer.forward([1, 2])", "outs.length", "2", "3"),
  }]],
  6: [[{
    check: "shape",
    feedback: difference("new MLP(2, [2, 1])", "model.layers.length", "2", "3"),
  }]],
  7: [
    slips(
      ["mean squared error", "one step"],
      difference("meanSquaredError(p, [1, 0])", "loss.data", "0.25", "0.5"),
      "mse-sum",
      "the squares are added up but not divided by their number.",
    ),
    slips(
      ["worksheet: gradients"],
      {
        tried: "worksheet",
        difference: {
          of: "dw5",
          expected: { kind: "text", text: "a size nearer to 0" },
          got: { kind: "number", text: "0.2" },
          secret: true,
        },
      },
      "worksheet-no-slope",
      "the slope of the sigmoid is left out of the deltas.",
    ),
  ],
  8: [
    slips(
      ["gradients from zero"],
      difference(
        "train(model, x, y, { steps: 3 })",
        "losses[2]",
        "0.1",
        "0.4",
      ),
      "train-zero-once",
      "the gradients are set to zero once, before the loop: each step walks all former ones again.",
    ),
  ],
};

/** Work that somebody has to look at. */
export const TROUBLE: readonly Work[] = [
  { student: { id: "ada", name: "Ada Lovelace" }, exercises: done(8) },
  { student: { id: "empty" } },
  {
    student: { id: "grace", name: "Grace Hopper" },
    exercises: {
      ...done(8),
      3: [{
        verdict: "ungraded",
        feedback: fault(
          "grader",
          "The grader itself failed, twice: no process could be started (os error 11)",
        ),
      }],
    },
  },
  {
    student: { id: "r.eaching", name: "Rosa Eaching" },
    exercises: {
      ...done(4),
      2: [{
        verdict: "refused",
        feedback: fault(
          "refused",
          "net access to evil.example",
          "exercises/02_ops.ts",
        ),
      }],
    },
  },
  {
    student: { id: "looper", name: "Lou Per" },
    exercises: {
      ...done(5),
      3: [{
        verdict: "timeout",
        feedback: { ...fault("timeout"), tried: "topologicalOrder(L)" },
      }],
      5: [{
        verdict: "does-not-load",
        feedback: fault("does-not-load", "Expected a semicolon"),
      }],
    },
    late: true,
  },
  {
    student: { id: "exit", name: "Xavier It" },
    exercises: {
      ...done(3),
      1: [{
        verdict: "crashed",
        feedback: fault("crashed", "", "exercises/01_value.ts"),
      }],
    },
    printed: { 1: "all tests passed, 100 points\n" },
  },
  {
    student: { id: "together", name: "Tom Gether" },
    exercises: done(8),
    together: "wrong",
    late: true,
    notes: ["Two folders of this name were handed in: the later one counts."],
  },
];

/** Work whose every text tries to be more than text. */
export const HOSTILE: readonly Work[] = [
  {
    student: {
      id: "../../etc/passwd",
      name: "<script>document.title = 'taken'</script>",
    },
    exercises: {
      ...done(2),
      2: [{ check: "mul", feedback: fault("threw", "</pre><h1>100") }],
    },
    printed: {
      2: "```\n# 100 points\n<img src=http://evil.example/x onerror=alert(1)>",
    },
  },
  {
    student: {
      id: 'a,"b"\n</td>',
      name: "](javascript:alert(1)) ![x](http://evil.example/x.png)",
    },
    exercises: {
      ...done(3),
      3: [{
        verdict: "threw",
        feedback: fault("threw", "Error: \x1b[2J\u202e<b>"),
      }],
    },
    notes: [
      "exercises/03_backward.ts contains hidden direction-control characters (line 4).",
    ],
  },
  {
    student: { id: "CON", name: "محمد بن موسى الخوارزمی" },
    exercises: done(6),
  },
  { student: { id: "עדה", name: "\u202eadA\u202c" }, exercises: done(7) },
  {
    student: { id: "👩‍💻", name: "علی\u200cرضا" },
    exercises: { ...done(4), 4: SLIPS[4][0] },
  },
  {
    student: { id: "x".repeat(200), name: "Maximilian".repeat(12) },
    exercises: done(1),
  },
  { student: { id: "zalgo", name: `Z${"\u0333\u0321\u035c".repeat(20)}algo` } },
];

/** The first few exercises, right. */
function done(number: number): Record<number, readonly Slip[]> {
  return Object.fromEntries(
    EDITION.exercises.slice(0, number).map((lesson) => [lesson.number, []]),
  );
}

/** One mistake as it shows in these checks. */
function slips(
  checks: readonly string[],
  feedback: Feedback,
  id: string,
  when: string,
): Slip[] {
  return checks.map((check) => ({
    check,
    feedback,
    mistakes: { [id]: when },
  }));
}

/** Feedback on a graph whose first value has the wrong gradient. */
function graph(tried: string, nodes: readonly ShownNode[]): Feedback {
  const [{ name, grad, expectedGrad }] = nodes;
  return {
    ...difference(tried, `${name}.grad`, `${expectedGrad}`, `${grad}`),
    graph: { nodes, firstWrong: 0 },
  };
}

/** A value that should have another gradient. */
function leaf(
  name: string,
  data: number,
  grad: number,
  expectedGrad: number,
): ShownNode {
  return { name, expression: "", data, grad, expectedGrad, inputs: [] };
}

/** The value computed from them. */
function result(
  expression: string,
  data: number,
  grad: number,
  inputs: readonly number[],
): ShownNode {
  return { name: "c", expression, data, grad, inputs };
}
