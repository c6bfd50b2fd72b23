import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise, gradeHere } from "../../dev/testing/edition.ts";
import {
  edit,
  gradeOne,
  solution,
  solvedBut,
  written,
} from "../../dev/testing/submissions.ts";
import { KIT } from "../../kit/workspace.ts";

Deno.test("a shared process does not let one file cost another a point", async () => {
  // Patches what every later exercise relies on.
  const value = `${solution(exercise(1))}
Math.tanh = () => 42;
Math.exp = () => 42;
`;
  const report = await gradeHere(
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
  const report = await gradeHere(
    solvedBut(new Map([[exercise(2), written(stolen)]])),
  );
  assertEquals(report.exercises[1].points, 0);
  assertEquals(report.points, 80);
});

Deno.test("grade() shows printed text apart, and it changes no verdict", async () => {
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

/** The exercise and those beside it, which share its process. */
const NEIGHBOURS = [1, 2, 3].map(exercise);

for (const [what, frame] of FORGERIES) {
  Deno.test(`printing ${what} as an answer earns nothing and costs nobody else`, async () => {
    const forged = "console.log('\\0gradlings\\0' + " + JSON.stringify(frame) +
      ");\n";
    const report = await gradeHere(
      solvedBut(new Map([[exercise(2), written(forged)]])),
      { exercises: NEIGHBOURS },
    );
    assertEquals(report.maxPoints, 44);
    assertEquals(report.exercises[1].points, 0);
    assert(!["pass", "ungraded"].includes(report.exercises[1].verdict));
    assertEquals(report.points, 24);

    // The same from within a right function, where an observation is waited for:
    // it is printing like any other, or spoils the file's own grade.
    const inside = edit(
      solution(exercise(2)),
      "const out = new Value(x.data + y.data",
      `${forged} const out = new Value(x.data + y.data`,
    );
    const again = await gradeHere(
      solvedBut(new Map([[exercise(2), written(inside)]])),
      { exercises: NEIGHBOURS },
    );
    assertEquals(again.maxPoints, 44);
    assert(again.exercises[1].verdict !== "ungraded");
    for (const { number, verdict } of again.exercises) {
      if (number !== 2) assertEquals(verdict, "pass", `exercise ${number}`);
    }
  });
}
