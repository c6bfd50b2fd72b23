import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise, gradeHere } from "../../dev/testing/edition.ts";
import {
  edit,
  gradeOne,
  messageOf,
  solution,
  solvedBut,
  written,
} from "../../dev/testing/submissions.ts";
import type { Verdict } from "../report/report.ts";
import { KIT } from "../../kit/workspace.ts";
import { COURSE_LIMITS } from "../../sandbox/limits.ts";
import { Sandbox } from "../../sandbox/sandbox.ts";

/** Smaller limits than the course's, reached sooner, on a busy machine too. */
const QUICK = {
  ...COURSE_LIMITS,
  probeMs: 300,
  clockFactor: 1000,
};

/** So little memory and so much time that the memory ends first, on a busy machine too. */
const LITTLE_MEMORY = { ...COURSE_LIMITS, heapMiB: 64, probeMs: 20_000 };

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
    "the process ended early",
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
    "the process ended early",
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
    "out of memory",
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
    'imports "./03_backward.ts"',
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
    const limits = verdict === "memory" ? LITTLE_MEMORY : QUICK;
    const observer = new Sandbox(limits);
    const exercises = [1, 2, 3].map(exercise);
    const report = await gradeHere(solvedBut(files), { observer, exercises });
    await observer.stop();
    for (const { number, verdict, points, maxPoints } of report.exercises) {
      if (number === 2) continue;
      assertEquals(verdict, "pass", `exercise ${number}`);
      assertEquals(points, maxPoints);
    }
    const broken = report.exercises[1];
    assertEquals(broken.verdict, verdict);
    assert(broken.points < broken.maxPoints);
    const first = broken.checks.find((check) => check.verdict !== "pass");
    assertStringIncludes(messageOf(first), says);
  });
}

Deno.test("a function that does not end costs its own check only", async () => {
  const text = edit(
    solution(exercise(2)),
    "if (typeof exponent",
    "while (exponent !== -1); if (typeof exponent",
  );
  const observer = new Sandbox(QUICK);
  const { checks } = await gradeOne(exercise(2), text, { observer });
  await observer.stop();
  const verdicts = Object.fromEntries(checks.map((c) => [c.name, c.verdict]));
  assertEquals(verdicts["pow"], "timeout");
  assertEquals(verdicts["add"], "pass");
  assertEquals(verdicts["mul"], "pass");
  assertEquals(verdicts["tanh"], "pass");
  assertEquals(verdicts["neg, sub, div"], "pass");
  assertEquals(verdicts["ice-cream neuron"], "pass");
});

Deno.test("a right but slow function keeps its points beside an endless one", async () => {
  const text = edit(
    edit(
      solution(exercise(2)),
      "if (typeof exponent",
      "const until = Date.now() + 2; while (Date.now() < until); if (typeof exponent",
    ),
    "const out = new Value(x.data + y.data",
    "while (true); const out = new Value(x.data + y.data",
  );
  const observer = new Sandbox(QUICK);
  const { checks } = await gradeOne(exercise(2), text, { observer });
  await observer.stop();
  const verdicts = Object.fromEntries(checks.map((c) => [c.name, c.verdict]));
  assertEquals(verdicts["add"], "timeout");
  assertEquals(verdicts["pow"], "pass");
});
