import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { EXERCISES } from "./course/course.ts";
import { type ExerciseLesson, filesOf } from "./course/lesson.ts";
import { grade } from "./grade.ts";
import type { Submission } from "./workspace/submission.ts";
import type { Report, Verdict } from "./report/record.ts";
import { exercise } from "./testing/fresh_kit.ts";
import { KIT, readKit, type Submitted } from "./workspace/workspace.ts";

/** Every exercise solved, but for the given files. */
function solvedBut(
  files: ReadonlyMap<ExerciseLesson, Submitted>,
): Submission {
  return new Map(EXERCISES.map((lesson) => [
    lesson,
    files.get(lesson) ?? written(readKit(filesOf(lesson).solution)),
  ]));
}

/** Every exercise a stub, but for the given files. */
function stubsBut(files: ReadonlyMap<ExerciseLesson, Submitted>): Submission {
  return new Map(EXERCISES.map((lesson) => [
    lesson,
    files.get(lesson) ?? { state: "stub", text: "" },
  ]));
}

function written(text: string): Submitted {
  return { state: "written", text };
}

function solution(lesson: ExerciseLesson): string {
  return readKit(filesOf(lesson).solution);
}

async function gradeAll(submission: Submission, seed = 1): Promise<Report> {
  return await grade(submission, { exercises: EXERCISES, seed });
}

async function gradeOne(
  lesson: ExerciseLesson,
  text: string,
): Promise<Report["exercises"][0]> {
  const submission = stubsBut(new Map([[lesson, written(text)]]));
  const report = await grade(submission, { exercises: [lesson], seed: 1 });
  return report.exercises[0];
}

/** Replaces text that must be there. */
function edit(text: string, from: string, to: string): string {
  assertStringIncludes(text, from);
  return text.replace(from, to);
}

Deno.test("all solutions: 100 of 100, and they work together", async () => {
  const report = await gradeAll(solvedBut(new Map()));
  assertEquals(report.points, 100);
  assertEquals(report.maxPoints, 100);
  assertEquals(report.chain.verdict, "pass");
  for (const { checks } of report.exercises) {
    for (const check of checks) assertEquals(check.verdict, "pass", check.name);
  }
});

Deno.test("all stubs: nothing started, 0 of 100", async () => {
  const report = await gradeAll(stubsBut(new Map()));
  assertEquals(report.points, 0);
  assertEquals(report.maxPoints, 100);
  assertEquals(report.chain.verdict, "not-started");
  for (const { verdict } of report.exercises) {
    assertEquals(verdict, "not-started");
  }
});

for (const style of Deno.readDirSync(new URL("grader/alternatives/", KIT))) {
  if (!style.isDirectory) continue;
  Deno.test(`right, but built differently: ${style.name}`, async () => {
    const own = (lesson: ExerciseLesson) =>
      written(readKit(
        filesOf(lesson).exercise.replace(
          "exercises",
          `grader/alternatives/${style.name}`,
        ),
      ));
    const submission = new Map(EXERCISES.map((row) => [row, own(row)]));
    for (const seed of [1, 2, 3]) {
      const report = await gradeAll(submission, seed);
      for (const { name, verdict, checks } of report.exercises) {
        const failing = checks.find((check) =>
          check.verdict !== "pass" && !check.stretch
        );
        assertEquals(failing, undefined, `${name}, seed ${seed}`);
        assertEquals(verdict, "pass", name);
      }
      assertEquals(report.points, 100);
      assertEquals(report.chain.verdict, "pass", report.chain.message);
    }
  });
}

for (const lesson of EXERCISES) {
  Deno.test(`only ${lesson.name} solved: it passes, the rest is not started`, async () => {
    const files = new Map([[lesson, written(solution(lesson))]]);
    const report = await gradeAll(stubsBut(files));
    for (const { number, verdict } of report.exercises) {
      const expected = number === lesson.number ? "pass" : "not-started";
      assertEquals(verdict, expected);
    }
    assertEquals(report.chain.verdict, "not-started");
  });
}

/** One slip an exercise, and the check that should notice it. */
const SLIPS: Record<number, [from: string, to: string, check: string]> = {
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

for (const lesson of EXERCISES) {
  Deno.test(`only ${lesson.name} broken: only it fails, and the chain says which`, async () => {
    const [from, to, name] = SLIPS[lesson.number];
    const text = edit(solution(lesson), from, to);
    const report = await gradeAll(
      solvedBut(new Map([[lesson, written(text)]])),
    );
    for (const { number, verdict } of report.exercises) {
      const expected = number === lesson.number ? "wrong" : "pass";
      assertEquals(verdict, expected, `exercise ${number}`);
    }
    const { checks } = report.exercises[lesson.number - 1];
    const first = checks.find(({ verdict }) => verdict !== "pass");
    assertEquals(first?.name, name);
    assert(report.chain.verdict !== "pass");
    assertStringIncludes(
      report.chain.message ?? "",
      `exercise ${lesson.number}, exercises/0${lesson.number}_`,
    );
  });
}

/** What can go wrong with a file, and what it is called. */
const TROUBLES: [
  what: string,
  change: (text: string) => string,
  verdict: Verdict,
  says: string,
][] = [
  [
    "a syntax error",
    (text) => `${text}\nconst = 3;\n`,
    "does-not-load",
    "cannot be loaded",
  ],
  [
    "a missing export",
    (text) => edit(text, "export function mul(", "function mul("),
    "missing",
    "does not export mul",
  ],
  [
    "a throw",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "throw new Error('oh no'); const out = new Value(x.data * y.data",
      ),
    "threw",
    "Error: oh no",
  ],
  [
    "an endless loop",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "while (true); const out = new Value(x.data * y.data",
      ),
    "timeout",
    "a = new Value(2)",
  ],
  [
    "a top-level await that never settles",
    (text) => `${text}\nawait new Promise(() => {});\n`,
    "does-not-load",
    "never happens",
  ],
  [
    "an endless loop at the top level",
    (text) => `${text}\nwhile (true);\n`,
    "timeout",
    "to import exercises/02_ops.ts",
  ],
  [
    "an early exit",
    (text) => `${text}\nDeno.exit(0);\n`,
    "crashed",
    "an early end of the process",
  ],
  [
    "an early exit in a function",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "Deno.exit(0); const out = new Value(x.data * y.data",
      ),
    "crashed",
    "an early end of the process",
  ],
  [
    "a heap that grows without end",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "const heap: number[][] = []; while (true) heap.push(new Array(1e6).fill(1.5)); const out = new Value(x.data * y.data",
      ),
    "memory",
    "memory",
  ],
  [
    "output without end",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "while (true) console.log('again'.repeat(5000)); const out = new Value(x.data * y.data",
      ),
    "output-limit",
    "output",
  ],
  [
    "a file read",
    (text) =>
      edit(
        text,
        "const out = new Value(x.data * y.data",
        "Deno.readTextFileSync('/etc/hosts'); const out = new Value(x.data * y.data",
      ),
    "refused",
    "Deno.readTextFileSync",
  ],
  [
    "an import of what Deno has for Node's sake",
    (text) => `import "node:fs";\n${text}`,
    "refused",
    'imports "node:fs"',
  ],
  [
    "an import of another file",
    (text) => `import "/etc/hosts";\n${text}`,
    "refused",
    "imports another file",
  ],
  [
    "an import of the solutions",
    (text) =>
      `import * as s from ${
        JSON.stringify(new URL("solutions/02_ops.ts", KIT).href)
      };\n${text}\nexport const used = s;\n`,
    "refused",
    "imports another file",
  ],
  [
    "an import of a later exercise",
    (text) => `import "./03_backward.ts";\n${text}`,
    "does-not-load",
    'imports "03_backward.ts"',
  ],
  [
    "an error at the top level",
    (text) => `${text}\nthrow new Error("at the top");\n`,
    "does-not-load",
    "at the top",
  ],
];

for (const [what, change, verdict, says] of TROUBLES) {
  Deno.test(`${what} is "${verdict}" and costs nobody else a point`, async () => {
    const ops = exercise(2);
    const files = new Map([[ops, written(change(solution(ops)))]]);
    const report = await gradeAll(solvedBut(files));
    for (const { number, verdict, points, maxPoints } of report.exercises) {
      if (number === 2) continue;
      assertEquals(verdict, "pass", `exercise ${number}`);
      assertEquals(points, maxPoints);
    }
    const broken = report.exercises[1];
    assertEquals(broken.verdict, verdict);
    assert(broken.points < broken.maxPoints);
    const first = broken.checks.find((check) => check.verdict !== "pass");
    assertStringIncludes(first?.message ?? "", says);
  });
}

Deno.test("a function that does not end costs its own check only", async () => {
  const text = edit(
    solution(exercise(2)),
    "if (typeof exponent",
    "while (exponent !== -1); if (typeof exponent",
  );
  const { checks } = await gradeOne(exercise(2), text);
  const verdicts = Object.fromEntries(checks.map((c) => [c.name, c.verdict]));
  assertEquals(verdicts["pow"], "timeout");
  assertEquals(verdicts["add"], "pass");
  assertEquals(verdicts["mul"], "pass");
  assertEquals(verdicts["tanh"], "pass");
  assertEquals(verdicts["neg, sub, div"], "pass");
  assertEquals(verdicts["ice-cream neuron"], "pass");
});

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
  assertEquals(mul?.message, "Still to do: write mul");
});

Deno.test("a file that is not there is missing, and says so", async () => {
  const lesson = exercise(4);
  const reason = "exercises/04_neuron.ts does not exist.";
  const files = new Map<ExerciseLesson, Submitted>([
    [lesson, { state: "missing", reason }],
  ]);
  const report = await gradeAll(solvedBut(files));
  assertEquals(report.exercises[3].verdict, "missing");
  assertEquals(report.exercises[3].checks[0].message, reason);
  assertEquals(report.points, 90);
});

Deno.test("a shared process does not let one file cost another a point", async () => {
  // Patches what every later exercise relies on.
  const value = `${solution(exercise(1))}
Math.tanh = () => 42;
Math.exp = () => 42;
`;
  const report = await gradeAll(
    solvedBut(new Map([[exercise(1), written(value)]])),
  );
  for (const { name, verdict } of report.exercises) {
    assertEquals(verdict, "pass", name);
  }
});

Deno.test("no file can read the solution it is asked for", async () => {
  // Tries to answer with the reference's own mul, by every name it may go by.
  const stolen = `
const places = ["./02_ops.ts", "../02_ops.ts", ${
    JSON.stringify(new URL("solutions/02_ops.ts", KIT).href)
  }, ${JSON.stringify(new URL("mod.ts", KIT).href)}];
let found: Record<string, unknown> = {};
for (const place of places) {
  try { found = await import(place); break; } catch { /* the next one */ }
}
export const { add, mul, pow, exp, tanh, neg, sub, div, sigmoid } = found as any;
`;
  const report = await gradeAll(
    solvedBut(new Map([[exercise(2), written(stolen)]])),
  );
  assertEquals(report.exercises[1].points, 0);
  assertEquals(report.points, 80);
});

Deno.test("what the learner prints is shown apart and changes nothing", async () => {
  const text = `console.log("loading");\n${
    edit(
      solution(exercise(2)),
      "const out = new Value(x.data * y.data",
      'console.error("mul", x.data); const out = new Value(x.data * y.data',
    )
  }`;
  const report = await gradeOne(exercise(2), text);
  assertEquals(report.verdict, "pass");
  assertStringIncludes(report.console ?? "", "loading\nmul 2\n");
});

Deno.test("forged answers on the output earn nothing", async () => {
  const forged = String.raw`
const frame = (answer: unknown) =>
  Deno.stdout.writeSync(new TextEncoder().encode(
    "\u0000gradlings\u0000" + JSON.stringify(answer) + "\n",
  ));
frame({ is: "loaded" });
for (const check of ["add", "mul", "pow", "exp", "tanh"]) {
  frame({ is: "observed", check, observations: [] });
}
Deno.exit(0);
`;
  const report = await gradeOne(exercise(2), forged);
  assertEquals(report.points, 0);
  assert(report.verdict !== "pass" && report.verdict !== "ungraded");
});

/** What a file may print in the hope of being believed. */
const FORGERIES: [what: string, frame: string][] = [
  ["a verdict", '"pass"'],
  ["a fault of the grader's", '"ungraded"'],
  ["a text that is none", '{"is":"trying","tried":{"toString":1}}'],
  [
    "a number that is none",
    '{"is":"observed","check":"add","observations":[["t","w",{"number":{"toString":3}}]]}',
  ],
  [
    "a fault whose text is none",
    '{"is":"loaded","fault":{"kind":"error","text":{"toString":1}}}',
  ],
  [
    "a fault that is none",
    '{"is":"observed","check":"add","observations":[],"fault":null}',
  ],
  [
    "an unknown kind",
    '{"is":"observed","check":"add","observations":[],"fault":{"kind":"pass"}}',
  ],
  ["nothing at all", "null"],
];

for (const [what, frame] of FORGERIES) {
  Deno.test(`printing ${what} as an answer earns nothing and costs nobody else`, async () => {
    const forged = "console.log('\\0gradlings\\0' + " + JSON.stringify(frame) +
      ");\n";
    const report = await gradeAll(
      solvedBut(new Map([[exercise(2), written(forged)]])),
    );
    assertEquals(report.maxPoints, 100);
    assertEquals(report.exercises[1].points, 0);
    assert(!["pass", "ungraded"].includes(report.exercises[1].verdict));
    assertEquals(report.points, 80);

    // The same from within a right function, where an observation is waited for:
    // it is printing like any other, or spoils the file's own grade.
    const inside = edit(
      solution(exercise(2)),
      "const out = new Value(x.data + y.data",
      `${forged} const out = new Value(x.data + y.data`,
    );
    const again = await gradeAll(
      solvedBut(new Map([[exercise(2), written(inside)]])),
    );
    assertEquals(again.maxPoints, 100);
    assert(again.exercises[1].verdict !== "ungraded");
    for (const { number, verdict } of again.exercises) {
      if (number !== 2) assertEquals(verdict, "pass", `exercise ${number}`);
    }
  });
}

Deno.test("a right but slow function keeps its points beside an endless one", async () => {
  const text = edit(
    edit(
      solution(exercise(2)),
      "if (typeof exponent",
      "const until = Date.now() + 20; while (Date.now() < until); if (typeof exponent",
    ),
    "const out = new Value(x.data + y.data",
    "while (true); const out = new Value(x.data + y.data",
  );
  const { checks } = await gradeOne(exercise(2), text);
  const verdicts = Object.fromEntries(checks.map((c) => [c.name, c.verdict]));
  assertEquals(verdicts["add"], "timeout");
  assertEquals(verdicts["pow"], "pass");
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
    "throw new Error('\\ud800'); const out = new Value(x.data * y.data",
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
  assertStringIncludes(checks[0].message!, "Got: order is undefined");
  const mul = edit(
    solution(exercise(2)),
    "y.grad += x.data * out.grad;\n  };\n  return out;",
    "y.grad += x.data * out.grad;\n  };",
  );
  const report = await gradeOne(exercise(2), mul);
  assertEquals(report.checks[1].verdict, "wrong");
  assertStringIncludes(report.checks[1].message!, "is a `return` missing?");
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
    "backwardStep: () => void = () => {}",
    "backwardStep: () => void = () => null",
  );
  assertEquals((await gradeOne(exercise(1), text)).verdict, "pass");
});

Deno.test("the same seed: the same report; another seed: other inputs", async () => {
  const text = edit(
    solution(exercise(2)),
    "x.grad += exponent * x.data ** (exponent - 1) * out.grad",
    "x.grad += (x.data * 2) % 1 === 0 ? exponent * x.data ** (exponent - 1) * out.grad : 0",
  );
  const files = new Map([[exercise(2), written(text)]]);
  const grading = async (seed: number) =>
    JSON.stringify(await gradeAll(solvedBut(files), seed));
  const [one, again, two] = [
    await grading(1),
    await grading(1),
    await grading(2),
  ];
  assertEquals(one, again);
  const pow = (json: string) =>
    (JSON.parse(json) as Report).exercises[1].checks[2].message;
  assert(pow(one) !== pow(two));
});

Deno.test("exercise 7 reports the twelve updated parameters", async () => {
  const report = await gradeOne(exercise(7), solution(exercise(7)));
  const step = report.checks.find(({ name }) => name === "one step");
  assertEquals(
    step?.message,
    "w1=0.3001, w2=0.4002, b1=0.1003, w3=-0.1001, w4=0.1999, b2=-0.1001, " +
      "w5=0.5015, w6=-0.1988, b3=0.2023, w7=-0.3000, w8=0.6000, b4=0.3000",
  );
});
