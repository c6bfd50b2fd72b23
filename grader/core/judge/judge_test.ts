import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { exercise } from "../../dev/testing/edition.ts";
import type { Check } from "../course/lesson.ts";
import type { ProbeOutcome } from "../probes/outcome.ts";
import type { Verdict } from "../report/report.ts";
import { textOf } from "../report/sentences.ts";
import { causesOf } from "../grade/name_causes.ts";
import { judgeCheck, judgeExercise, reportOf } from "./judge.ts";

const CHECK: Check = { name: "mul", points: 3, idea: "An idea.", read: "Mul" };
const RIGHT = [{ tried: "c = mul(2, 3)", what: "c.data", value: 6 }];
const EXPECTED = { observations: RIGHT, graphs: [] };
const WRONG = [{ tried: "c = mul(2, 3)", what: "c.data", value: 5 }];

/** Every state an outcome can be in, and what becomes of it. */
const STATES: [
  what: string,
  outcome: Partial<ProbeOutcome>,
  verdict: Verdict,
  says: string,
][] = [
  ["the right observations", { observations: RIGHT }, "pass", ""],
  ["a wrong observation", { observations: WRONG }, "wrong", "Got: 5"],
  ["no observation", {}, "wrong", "no answer"],
  [
    "an error",
    { fault: { kind: "threw", text: "Error: oh", line: 7 } },
    "threw",
    "Error: oh (line 7)",
  ],
  [
    "an error after a wrong observation",
    { observations: WRONG, fault: { kind: "threw", text: "Error: oh" } },
    "wrong",
    "Got: 5",
  ],
  [
    "an error when loaded",
    { atLoad: true, fault: { kind: "threw", text: "Error: oh" } },
    "does-not-load",
    "cannot be loaded: Error: oh",
  ],
  [
    "a stub's error",
    { fault: { kind: "todo", text: "TODO: write mul" } },
    "not-started",
    "Still to do: write mul",
  ],
  [
    "a stub's error when loaded",
    { atLoad: true, fault: { kind: "todo", text: "TODO: write mul" } },
    "does-not-load",
    "cannot be loaded",
  ],
  [
    "an export that is not there",
    { fault: { kind: "missing-export", text: "mul" } },
    "missing",
    "02_ops.ts does not export mul:",
  ],
  [
    "an undefined result",
    { fault: { kind: "unusable", text: "TypeError: … of undefined" } },
    "wrong",
    "is a `return` missing?",
  ],
  [
    "an await that never settles",
    { atLoad: true, fault: { kind: "unsettled", text: "" } },
    "does-not-load",
    "never happens",
  ],
  [
    "a file read",
    { fault: { kind: "refused", text: 'read access "/etc"' } },
    "refused",
    'read access "/etc"',
  ],
  [
    "a file imported",
    { atLoad: true, fault: { kind: "refused-import", text: "another file" } },
    "refused",
    "it imports another file",
  ],
  [
    "an endless loop",
    { fault: { kind: "timeout", text: "" } },
    "timeout",
    "loop",
  ],
  [
    "too much memory",
    { fault: { kind: "memory", text: "" } },
    "memory",
    "memory",
  ],
  [
    "too much output",
    { fault: { kind: "output-limit", text: "" } },
    "output-limit",
    "print",
  ],
  [
    "an early end",
    { fault: { kind: "crashed", text: "" } },
    "crashed",
    "Deno.exit",
  ],
];

for (const [what, outcome, verdict, says] of STATES) {
  Deno.test(`${what} is "${verdict}"`, () => {
    const report = judgeCheck(
      CHECK,
      EXPECTED,
      { tried: "c = mul(2, 3)", observations: [], graphs: [], ...outcome },
      exercise(2),
    );
    assertEquals(report.verdict, verdict);
    assertEquals(report.points, verdict === "pass" ? 3 : 0);
    assertEquals(report.maxPoints, 3);
    assertStringIncludes(textOf(report.feedback ?? {}), says);
  });
}

Deno.test("an ungraded check counts neither for nor against", () => {
  const { points, maxPoints } = reportOf(CHECK, "ungraded", {
    fault: { kind: "grader", text: "our fault" },
  });
  assertEquals({ points, maxPoints }, { points: 0, maxPoints: 0 });
});

Deno.test("an exercise takes the verdict of its first check that fails", () => {
  const { verdict, points, maxPoints } = judgeExercise(exercise(2), [
    reportOf(CHECK, "pass"),
    reportOf({ ...CHECK, name: "pow" }, "threw"),
    reportOf({ ...CHECK, name: "exp" }, "wrong"),
  ]);
  assertEquals({ verdict, points, maxPoints }, {
    verdict: "threw",
    points: 3,
    maxPoints: 9,
  });
});

Deno.test("a bonus check keeps nothing from passing", () => {
  const bonus: Check = { ...CHECK, points: 0, bonus: true };
  const { verdict } = judgeExercise(exercise(2), [
    reportOf(CHECK, "pass"),
    reportOf(bonus, "threw"),
  ]);
  assertEquals(verdict, "pass");
});

Deno.test("no check at all is never a pass", () => {
  assert(judgeExercise(exercise(2), []).verdict !== "pass");
});

Deno.test("enough digits are shown to see the difference", () => {
  const report = judgeCheck(CHECK, EXPECTED, {
    tried: "",
    graphs: [],
    observations: [{ ...RIGHT[0], value: 6.0000001 }],
  }, exercise(2));
  assertStringIncludes(textOf(report.feedback!), "Got: 6.0000001");
});

/** What was looked at, what is right and what came, and how that is told. */
const SENTENCES: [
  what: string,
  right: string | number,
  got: string | number,
  says: string,
][] = [
  ["c.data", 6, 5, "Expected: c.data is 6\nGot: 5"],
  [
    'pow(a, "3")',
    "throws a TypeError",
    "no error, but a Value",
    'Expected: pow(a, "3") throws a TypeError\nGot: no error, but a Value',
  ],
  [
    "model is an MLP",
    "true",
    "false",
    "Expected: model is an MLP",
  ],
  [
    "every value in order",
    "comes after all it was computed from",
    "tanh(p) before p",
    "Expected: every value in order comes after all it was computed from\n" +
    "Got: tanh(p) before p\n" +
    "Something stands before what it was computed from: a value comes " +
    "after all of its inputs, by whichever way they are met.",
  ],
];

for (const [what, right, got, says] of SENTENCES) {
  Deno.test(`"${what}" is told in a sentence`, () => {
    const seen = (value: string | number) => ({
      tried: "",
      graphs: [],
      observations: [{ tried: "", what, value }],
    });
    const { feedback } = judgeCheck(
      CHECK,
      seen(right),
      seen(got),
      undefined,
      (wrong, told) => causesOf(wrong, told, []),
    );
    assertEquals(textOf(feedback!), says);
  });
}

Deno.test("judgeCheck() tells nothing seen of what was tried next as an answer to this", () => {
  const seen = (tried: string, what: string, value: number) => ({
    tried,
    what,
    value,
  });
  const next = seen("d = neg(2)", "d.data", -2);
  const got = { graphs: [], tried: "", observations: [next] };
  const due = { graphs: [], observations: [...RIGHT, next] };
  const { feedback } = judgeCheck(CHECK, due, got);
  assertEquals(
    textOf(feedback!),
    "Tried: c = mul(2, 3)\nExpected: c.data is 6\nGot: no answer to that",
  );
});

Deno.test("judgeCheck() sends a number of the worksheet to where the lesson tells of it", () => {
  const lesson = exercise(7);
  const check = lesson.exercise.checks.find(({ name }) =>
    name === "worksheet: forward"
  )!;
  const sectionOf = (name: string) => {
    const seen = (value: number) => ({
      tried: "",
      graphs: [],
      observations: [{ tried: "", what: `worksheet.${name}`, value }],
    });
    return judgeCheck(check, seen(1), seen(2), lesson).feedback?.read?.section;
  };
  assertEquals(sectionOf("h1"), "Forward, by hand");
  assertEquals(sectionOf("loss"), "How wrong is it?");
});
