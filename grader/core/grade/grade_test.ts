import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EDITION, exercise, gradeHere } from "../../dev/testing/edition.ts";
import {
  edit,
  gradeOne,
  messageOf,
  solution,
  solvedBut,
  stubsBut,
  written,
} from "../../dev/testing/submissions.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import type { Report } from "../report/report.ts";
import type { Submitted } from "./submission.ts";
import { readKit } from "../../kit/workspace.ts";

Deno.test("all solutions: 100 of 100, and they work together", async () => {
  const report = await gradeHere(solvedBut(new Map()));
  assertEquals(report.points, 100);
  assertEquals(report.maxPoints, 100);
  assertEquals(report.together.verdict, "pass");
  for (const { checks } of report.exercises) {
    for (const check of checks) assertEquals(check.verdict, "pass", check.name);
  }
});

Deno.test("all stubs: nothing started, 0 of 100", async () => {
  const report = await gradeHere(stubsBut(new Map()));
  assertEquals(report.points, 0);
  assertEquals(report.maxPoints, 100);
  assertEquals(report.together.verdict, "not-started");
  for (const { verdict } of report.exercises) {
    assertEquals(verdict, "not-started");
  }
});

for (const lesson of EDITION.exercises) {
  Deno.test(`only ${lesson.name} solved: it passes, the rest is not started`, async () => {
    const files = new Map([[lesson, written(solution(lesson))]]);
    const report = await gradeHere(stubsBut(files));
    for (const { number, verdict } of report.exercises) {
      const expected = number === lesson.number ? "pass" : "not-started";
      assertEquals(verdict, expected);
    }
    assertEquals(report.together.verdict, "not-started");
  });
}

Deno.test("what a bonus check shows is explained as well", async () => {
  const lesson = exercise(2);
  const text = solution(lesson).replace(
    "return mul(add(tanh(mul(a, 0.5)), 1), 0.5);",
    "return div(1, add(1, exp(neg(a))));",
  );
  const { exercises: [report] } = await gradeHere(
    new Map([[lesson, written(text)]]),
    { exercises: [lesson], bonus: true },
  );
  const { verdict, bonus, feedback } = report.checks.at(-1)!;
  assertEquals([report.verdict, verdict, bonus], ["pass", "wrong", true]);
  assertEquals(feedback?.remark, { kind: "nan-formula", of: "way back" });
});

/** One slip an exercise, and the check that should notice it. */
const SLIPS: Readonly<
  Record<number, [from: string, to: string, check: string]>
> = {
  1: ["grad = 0", "grad = 1", "fields"],
  2: ["x.grad += y.data * out.grad", "x.grad += out.grad", "mul"],
  3: [
    "order.length - 1; i >= 0; i--",
    "0; i < order.length; i++",
    "chain rule",
  ],
  4: ["let z = this.bias", "let z = new Value(0)", "weighted sum"],
  5: ["new Neuron(nin, options)", "new Neuron(nin)", "options"],
  6: [
    "const sizes = [nin, ...nouts]",
    "const sizes = nouts.map(() => nin)",
    "shape",
  ],
  7: ["-= learningRate", "+= learningRate", "gradient-descent step"],
  8: ["zeroGrad(parameters);", "", "gradients from zero"],
};

for (const [number, [from, to, name]] of Object.entries(SLIPS)) {
  const lesson = exercise(Number(number));
  Deno.test(`only ${lesson.name} broken: only it fails, and the integration check says which`, async () => {
    const text = edit(solution(lesson), from, to);
    const report = await gradeHere(
      solvedBut(new Map([[lesson, written(text)]])),
    );
    for (const { number, verdict } of report.exercises) {
      const expected = number === lesson.number ? "wrong" : "pass";
      assertEquals(verdict, expected, `exercise ${number}`);
    }
    const { checks } = report.exercises[lesson.number - 1];
    const first = checks.find(({ verdict }) => verdict !== "pass");
    assertEquals(first?.name, name);
    assert(report.together.verdict !== "pass");
    assertStringIncludes(
      messageOf(report.together),
      `exercise ${lesson.number}, exercises/0${lesson.number}_`,
    );
  });
}

Deno.test("half an exercise earns half its points", async () => {
  const lesson = exercise(2);
  const text = readKit(filesOf(lesson).stub).replace(
    /export function add[\s\S]*?\n}\n/,
    () =>
      solution(lesson).match(/function toValue[\s\S]*?\n}\n/)![0] +
      solution(lesson).match(/export function add[\s\S]*?\n}\n/)![0],
  );
  const report = await gradeOne(lesson, text);
  assertEquals(report.points, 2);
  assertEquals(report.verdict, "not-started");
  const mul = report.checks.find(({ name }) => name === "mul");
  assertEquals(messageOf(mul), "Still to do: write mul");
});

Deno.test("a file that is not there is missing, and says so", async () => {
  const lesson = exercise(4);
  const reason = "exercises/04_neuron.ts does not exist.";
  const files = new Map<ExerciseLesson, Submitted>([
    [lesson, { state: "missing", reason }],
  ]);
  const report = await gradeHere(solvedBut(files));
  assertEquals(report.exercises[3].verdict, "missing");
  assertEquals(messageOf(report.exercises[3].checks[0]), reason);
  assertEquals(report.points, 90);
});

Deno.test("Math.random and the name of the folder do not change the report", async () => {
  const text = edit(
    solution(exercise(2)),
    "const out = new Value(x.data * y.data",
    "console.log(new Error('here').stack?.split('\\n')[1], Math.random()); const out = new Value(Math.random()",
  );
  const one = JSON.stringify(await gradeOne(exercise(2), text));
  assertEquals(JSON.stringify(await gradeOne(exercise(2), text)), one);
});

Deno.test("broken text stays valid JSON", async () => {
  const text = edit(
    solution(exercise(2)),
    "const out = new Value(x.data * y.data",
    "throw new Error(String.fromCharCode(0xd800)); const out = new Value(x.data * y.data",
  );
  const report = await gradeOne(exercise(2), text);
  const json = JSON.stringify(report);
  assertEquals(json, json.toWellFormed());
  assert(!/\\ud[89ab]../i.test(json));
});

Deno.test("a result that is missing is called that", async () => {
  const lesson = exercise(3);
  const text = edit(solution(lesson), "  return [...order];\n", "");
  const { checks } = await gradeOne(
    lesson,
    text.replace(": Value[] {", ": any {"),
  );
  assertEquals(checks[0].verdict, "wrong");
  assertStringIncludes(
    messageOf(checks[0]),
    "Got: `topologicalOrder` returned nothing",
  );
  const mul = edit(
    solution(exercise(2)),
    "y.grad += x.data * out.grad;\n  };\n  return out;",
    "y.grad += x.data * out.grad;\n  };",
  );
  const report = await gradeOne(exercise(2), mul);
  assertEquals(report.checks[1].verdict, "wrong");
  assertStringIncludes(messageOf(report.checks[1]), "is a `return` missing?");
});

Deno.test("parameters() that grows the weights is noticed", async () => {
  const text = edit(
    solution(exercise(4)),
    "return [...this.weights, this.bias];",
    "this.weights.push(this.bias); return this.weights;",
  );
  const report = await gradeOne(exercise(4), text);
  const check = report.checks.find(({ name }) => name === "parameters");
  assertEquals(check?.verdict, "wrong");
});

Deno.test("a backwardStep that returns something is right all the same", async () => {
  const text = edit(
    solution(exercise(1)),
    "backwardStep: () => void = nothing",
    "backwardStep: () => void = () => null",
  );
  assertEquals((await gradeOne(exercise(1), text)).verdict, "pass");
});

Deno.test("grade() gives the same report with the same seed, and tries other inputs with another", async () => {
  const text = edit(
    solution(exercise(8)),
    "losses.push(loss.data)",
    "losses.push(2 * loss.data)",
  );
  const files = new Map([[exercise(8), written(text)]]);
  const grading = async (seed: number) =>
    JSON.stringify(await gradeHere(solvedBut(files), { seed }));
  const [one, again, two] = [
    await grading(1),
    await grading(1),
    await grading(2),
  ];
  assertEquals(one, again);
  const messages = (json: string) =>
    (JSON.parse(json) as Report).exercises[7].checks.map(messageOf).join("\n");
  assert(messages(one) !== messages(two), messages(one));
});

Deno.test("exercise 7 reports the twelve updated parameters", async () => {
  const report = await gradeOne(exercise(7), solution(exercise(7)));
  const step = report.checks.find(({ name }) => name === "one step");
  assertEquals(
    messageOf(step),
    "w1=0.3001, w2=0.4002, b1=0.1003, w3=-0.1001, w4=0.1999, b2=-0.1001, " +
      "w5=0.5015, w6=-0.1988, b3=0.2023, w7=-0.3000, w8=0.6000, b4=0.3000",
  );
});
