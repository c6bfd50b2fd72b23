/**
 * For tests only: what the students of a made class have handed in.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import type { Slip, Work } from "./examples.ts";

/** By exercise, what goes wrong in it: a mistake is often seen in several checks. */
export const SLIPS: Readonly<Record<number, readonly (readonly Slip[])[]>> = {
  1: [
    slips(
      ["fields", "backwardStep"],
      "Tried: v = new Value(2)\nExpected: v.grad is 0\nGot: 1",
      "grad-one",
      "`grad` starts at 1 instead of 0: every gradient comes out one too large.",
    ),
  ],
  2: [
    slips(
      ["used twice"],
      "Tried: a = new Value(-0.27), c = add(a, a); c.grad = 3; c.backwardStep()\n" +
        "  c = a + a  data -0.54  grad 3\n" +
        "    a        data -0.27  grad 3, not 6  <- first wrong value",
      "add-overwrites",
      "`add` writes `grad = …` instead of `grad += …`: a value used twice hears only its last use.",
    ),
    slips(
      ["mul", "plain numbers", "neg, sub, div", "sigmoid", "used twice"],
      "Tried: a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5; c.backwardStep()\n" +
        "  c = a * b  data 6  grad 5\n" +
        "    a        data 2  grad 3, not 15  <- first wrong value\n" +
        "    b        data 3  grad 2, not 10",
      "mul-drops-incoming",
      "`mul` leaves out `out.grad`: it adds its own slope alone, and what comes after it does not count.",
    ),
    [
      {
        check: "pow",
        message:
          "Tried: a = new Value(2), c = pow(a, 3); c.grad = 1; c.backwardStep()\n" +
          "  c = a**3  data 8  grad 1\n" +
          "    a       data 2  grad 48, not 12  <- first wrong value",
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
      "Tried: L = f(a, b), backward(L)\nExpected: a.grad is 6\nGot: 4",
      "backward-not-reversed",
      "the values are visited from the leaves to the root: everybody passes on before having heard.",
    ),
  ],
  4: [
    slips(
      ["weights and bias"],
      "Tried: n = new Neuron(3)\nExpected: n.weights[0].data is -0.4\nGot: 0.3",
      "neuron-range-zero-one",
      "the random numbers are used as they come, in [0, 1): no weight and no bias starts negative.",
    ),
  ],
  5: [[{ check: "forward", message: "Tried: layer.forward([1, 2])\nGot: 3" }]],
  6: [[{ check: "shape", message: "Tried: new MLP(2, [2, 1])\nGot: 3" }]],
  7: [
    slips(
      ["mean squared error", "one step"],
      "Tried: meanSquaredError(p, [1, 0])\nExpected: loss.data is 0.25\nGot: 0.5",
      "mse-sum",
      "the squares are added up but not divided by their number.",
    ),
    slips(
      ["worksheet: gradients"],
      "Tried: worksheet\nGot: dw5 is 0.2\nExpected: a size nearer to 0",
      "worksheet-no-slope",
      "the slope of the sigmoid is left out of the deltas.",
    ),
  ],
  8: [
    slips(
      ["gradients from zero"],
      "Tried: train(model, x, y, { steps: 3 })\nExpected: losses[2] is 0.1\nGot: 0.4",
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
        message:
          "The grader itself failed, twice: no process could be started (os error 11)\n" +
          "This counts neither for nor against you.",
      }],
    },
  },
  {
    student: { id: "r.eaching", name: "Rosa Eaching" },
    exercises: {
      ...done(4),
      2: [{
        verdict: "refused",
        message:
          "exercises/02_ops.ts reached for something outside the exercise (line 3): net access to evil.example",
      }],
    },
  },
  {
    student: { id: "looper", name: "Lou Per" },
    exercises: {
      ...done(5),
      3: [{
        verdict: "timeout",
        message:
          "Tried: topologicalOrder(L)\nGot: no answer in time, a few seconds for each check: is there a loop that does not end?",
      }],
      5: [{ verdict: "does-not-load", message: "cannot be loaded" }],
    },
    late: true,
  },
  {
    student: { id: "exit", name: "Xavier It" },
    exercises: {
      ...done(3),
      1: [{
        verdict: "crashed",
        message:
          "Tried: to import exercises/01_value.ts\nGot: an early end of the process, as after Deno.exit.",
      }],
    },
    printed: { 1: "all tests passed, 100 points\n" },
  },
  {
    student: { id: "chain", name: "Charlie Hain" },
    exercises: done(8),
    chain: "wrong",
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
    exercises: { ...done(2), 2: [{ check: "mul", message: "</pre><h1>100" }] },
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
      3: [{ verdict: "threw", message: "Threw: Error: \x1b[2J\u202e<b>" }],
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
    EXERCISES.slice(0, number).map((lesson) => [lesson.number, []]),
  );
}

/** One mistake as it shows in these checks. */
function slips(
  checks: readonly string[],
  message: string,
  id: string,
  when: string,
): Slip[] {
  return checks.map((check) => ({ check, message, mistakes: { [id]: when } }));
}
