import { assertThrows } from "@std/assert";
import { classOf } from "../../dev/testing/class_examples.ts";
import type { Feedback } from "../../core/report/feedback.ts";
import { checkFeedback } from "./check_feedback.ts";

const SHOWN = { kind: "number", text: "1" } as const;
const NODE = {
  name: "a",
  expression: "",
  data: 1,
  grad: "NaN" as const,
  inputs: [],
};

/** Feedback that has everything there can be in it. */
const WHOLE = {
  tried: "c = mul(a, b)",
  difference: {
    of: "c.data",
    expected: SHOWN,
    got: SHOWN,
    gotOf: "c.grad",
    secret: true,
  },
  fault: {
    kind: "threw",
    text: "Error: x",
    file: "02_ops.ts",
    line: 1,
    column: 2,
    source: "throw x;",
  },
  graph: {
    nodes: [{ ...NODE, isUnnamed: true }, {
      ...NODE,
      expectedData: 2,
      expectedGrad: "-Infinity",
      inputs: [0, 0],
    }],
    firstWrong: 1,
  },
  mistakes: [{ id: "a", when: "it is wrong." }],
  read: { lesson: 2, section: "Addition" },
  cause: 1,
  numbers: [{ of: "loss", got: SHOWN }],
} as const satisfies Feedback;

function check(value: unknown): void {
  checkFeedback({ value, path: "" });
}

Deno.test("checkFeedback() takes all feedback that the judge gives", () => {
  check({});
  check(WHOLE);
  for (const { report } of classOf(1, 30)) {
    for (const { checks } of report.exercises) {
      for (const { feedback = {} } of checks) check(feedback);
    }
  }
});

/** What is put where, and what is said of it. */
const SPOILED: [path: string, value: unknown, reason: string][] = [
  ["tried", 1, "tried is 1 and should be a text"],
  ["difference", "x", 'difference is "x" and should be an object'],
  ["difference.of", undefined, "difference.of is missing"],
  ["difference.expected", undefined, "difference.expected is missing"],
  ["difference.expected.kind", "x", "should be one of number, text, value"],
  ["difference.got", "1", "should be an object"],
  ["difference.gotOf", 1, "should be a text"],
  ["difference.secret", false, "should be true"],
  ["fault.kind", "toString", "should be one of threw, does-not-load"],
  ["fault.text", undefined, "fault.text is missing"],
  ["fault.file", 1, "should be a text"],
  ["fault.line", null, "fault.line is null and should be a number"],
  ["fault.column", "1", "should be a number"],
  ["fault.source", 1, "should be a text"],
  ["graph.nodes", [], "should be the place of one of 0 nodes"],
  ["graph.firstWrong", 2, "should be the place of one of 2 nodes"],
  ["graph.nodes.1.inputs", [0, 2], "graph.nodes[1].inputs[1] is 2 and"],
  ["graph.nodes.1.name", 1, "should be a text"],
  ["graph.nodes.1.expression", 1, "should be a text"],
  ["graph.nodes.0.data", null, "should be a text"],
  ["graph.nodes.0.grad", "1", "should be one of NaN, Infinity, -Infinity"],
  ["graph.nodes.1.expectedData", "", "should be one of NaN"],
  ["graph.nodes.1.expectedGrad", "", "should be one of NaN"],
  ["graph.nodes.0.isUnnamed", 1, "should be true"],
  ["mistakes", {}, "mistakes is {} and should be a list"],
  ["mistakes.0.id", 1, "mistakes[0].id is 1 and should be a text"],
  ["mistakes.0.when", undefined, "mistakes[0].when is missing"],
  ["read.lesson", 1.5, "should be a whole number"],
  ["read.section", undefined, "read.section is missing"],
  ["cause", "1", 'cause is "1" and should be a whole number'],
  ["numbers.0.of", undefined, "numbers[0].of is missing"],
  ["numbers.0.got", undefined, "numbers[0].got is missing"],
];

for (const [path, value, reason] of SPOILED) {
  Deno.test(`checkFeedback() refuses ${JSON.stringify(value)} as ${path}`, () => {
    const feedback = JSON.parse(JSON.stringify(WHOLE));
    const keys = path.split(".");
    const last = keys.pop()!;
    keys.reduce((part, key) => part[key], feedback)[last] = value;
    assertThrows(() => check(feedback), Error, reason);
  });
}
