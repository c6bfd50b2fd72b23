import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import type { Check } from "../course/lesson.ts";
import type { Verdict } from "../report/record.ts";
import type { Outcome } from "../sandbox/session.ts";
import { exercise } from "../testing/fresh_kit.ts";
import { judgeCheck, judgeExercise, reportOf } from "./judge.ts";

const CHECK: Check = { name: "mul", points: 3, idea: "An idea.", read: "Mul" };
const RIGHT = [{ tried: "c = mul(2, 3)", what: "c.data", value: 6 }];
const EXPECTED = { observations: RIGHT, graphs: [] };
const WRONG = [{ tried: "c = mul(2, 3)", what: "c.data", value: 5 }];

/** Every state an outcome can be in, and what becomes of it. */
const STATES: [
  what: string,
  outcome: Partial<Outcome>,
  verdict: Verdict,
  says: string,
][] = [
  ["the right observations", { observations: RIGHT }, "pass", ""],
  ["a wrong observation", { observations: WRONG }, "wrong", "Got: 5"],
  ["no observation", {}, "wrong", "no answer"],
  [
    "an error",
    { fault: { kind: "error", text: "Error: oh", line: 7 } },
    "threw",
    "Error: oh (line 7)",
  ],
  [
    "an error after a wrong observation",
    { observations: WRONG, fault: { kind: "error", text: "Error: oh" } },
    "wrong",
    "Got: 5",
  ],
  [
    "an error when loaded",
    { atLoad: true, fault: { kind: "error", text: "Error: oh" } },
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
    { fault: { kind: "missing", text: "mul" } },
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
    { atLoad: true, fault: { kind: "unsettled" } },
    "does-not-load",
    "never happens",
  ],
  [
    "a file read",
    {
      fault: {
        kind: "error",
        text: 'NotCapable: Requires read access to "/etc", run again with …',
      },
    },
    "refused",
    'read access "/etc"',
  ],
  [
    "a file imported",
    {
      atLoad: true,
      fault: {
        kind: "error",
        text: 'TypeError: Requires read access to "/etc", run again with …',
      },
    },
    "refused",
    'read access "/etc"',
  ],
  ["an endless loop", { fault: { kind: "timeout" } }, "timeout", "loop"],
  ["too much memory", { fault: { kind: "memory" } }, "memory", "memory"],
  [
    "too much output",
    { fault: { kind: "output-limit" } },
    "output-limit",
    "print",
  ],
  ["an early end", { fault: { kind: "crashed" } }, "crashed", "Deno.exit"],
];

for (const [what, outcome, verdict, says] of STATES) {
  Deno.test(`${what} is "${verdict}"`, () => {
    const report = judgeCheck(
      CHECK,
      EXPECTED,
      { tried: "c = mul(2, 3)", observations: [], graphs: [], ...outcome },
      "02_ops.ts",
    );
    assertEquals(report.verdict, verdict);
    assertEquals(report.points, verdict === "pass" ? 3 : 0);
    assertEquals(report.maxPoints, 3);
    assertStringIncludes(report.message ?? "", says);
  });
}

Deno.test("an ungraded check counts neither for nor against", () => {
  const { points, maxPoints } = reportOf(CHECK, "ungraded", "our fault");
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

Deno.test("a stretch check keeps nothing from passing", () => {
  const stretch: Check = { ...CHECK, points: 0, stretch: true };
  const { verdict } = judgeExercise(exercise(2), [
    reportOf(CHECK, "pass"),
    reportOf(stretch, "threw"),
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
  }, "02_ops.ts");
  assertStringIncludes(report.message!, "Got: 6.0000001");
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
    "Expected: model is an MLP\nGot: that is not so",
  ],
  [
    "every value in order",
    "comes after all it was computed from",
    "tanh(p) before p",
    "Expected: every value in order comes after all it was computed from\n" +
    "Got: tanh(p) before p",
  ],
];

for (const [what, right, got, says] of SENTENCES) {
  Deno.test(`"${what}" is told in a sentence`, () => {
    const seen = (value: string | number) => ({
      tried: "",
      graphs: [],
      observations: [{ tried: "", what, value }],
    });
    const { message } = judgeCheck(CHECK, seen(right), seen(got), "x.ts");
    assertEquals(message, says);
  });
}
