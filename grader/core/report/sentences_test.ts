import { assert, assertEquals } from "@std/assert";
import { Random } from "../probes/random.ts";
import type { Feedback } from "./feedback.ts";
import { sentences, textOf } from "./sentences.ts";

type FaultOf = NonNullable<Feedback["fault"]>;

/** Every kind of fault, and how it is told. A kind without its sentence is no type. */
const FAULTS: Record<
  FaultOf["kind"],
  [fault: Omit<FaultOf, "kind">, text: string]
> = {
  "threw": [
    { text: "Error: oh", line: 7 },
    "Tried: mul(2, 3)\nThrew: Error: oh (line 7)",
  ],
  "does-not-load": [
    { text: "Expected ident", line: 3, column: 7 },
    "exercises/02_ops.ts cannot be loaded: Expected ident (line 3, column 7)",
  ],
  "bad-import": [
    { text: '"./09_more.ts"' },
    'exercises/02_ops.ts cannot be loaded: it imports "./09_more.ts". ' +
    "An exercise imports only from exercises with a lower number.",
  ],
  "refused-import": [
    { text: '"node:fs"', line: 1 },
    "exercises/02_ops.ts reached for something outside the exercise (line 1): " +
    'it imports "node:fs". An exercise imports only from exercises with a ' +
    "lower number.",
  ],
  "refused": [
    { text: 'read access "/etc"' },
    "exercises/02_ops.ts reached for something outside the exercise: " +
    'read access "/etc". An exercise uses no files, no network and no other ' +
    "process.",
  ],
  "todo": [{ text: "TODO: write mul" }, "Still to do: write mul"],
  "missing-export": [
    { text: "mul" },
    "exercises/02_ops.ts does not export mul: does `export` stand before it?",
  ],
  "unusable": [
    { text: "TypeError: undefined is not an object" },
    "Tried: mul(2, 3)\nGot: undefined, where a result should be: is a " +
    "`return` missing?",
  ],
  "unsettled": [
    { text: "" },
    "exercises/02_ops.ts waits at its top level for something that never " +
    "happens: an await there does not end.",
  ],
  "timeout": [
    { text: "" },
    "Tried: mul(2, 3)\nGot: no answer in time, a few seconds for each check: " +
    "is there a loop that does not end?",
  ],
  "memory": [
    { text: "" },
    "Tried: mul(2, 3)\nGot: out of memory: does something grow without end?",
  ],
  "output-limit": [
    { text: "" },
    "Tried: mul(2, 3)\nGot: too much output: is there a print in a loop?",
  ],
  "crashed": [
    { text: "" },
    "Tried: mul(2, 3)\nGot: the process ended early, as after Deno.exit.",
  ],
  "missing-file": [
    { text: "exercises/02_ops.ts does not exist." },
    "exercises/02_ops.ts does not exist.",
  ],
  "needs-exercise": [
    { text: "1" },
    "Still to do: exercise 1, which this one is built on.",
  ],
  "not-all-written": [
    { text: "" },
    "Your own files run together once all are written.",
  ],
  "not-whole-course": [
    { text: "" },
    "Your own files run together when the whole course is graded.",
  ],
  "exercise-fails": [
    { text: "2" },
    "It begins with exercise 2, exercises/02_ops.ts.",
  ],
  "grader": [{ text: "The disk is full." }, "The disk is full."],
  "right-at-home": [
    { text: "" },
    "It is right with the numbers that you have at home, and not with others.",
  ],
  "after-exercise": [
    { text: "2" },
    "What was observed is shown once exercise 2 passes.",
  ],
  "not-shown": [{ text: "" }, "What was observed cannot be shown here."],
};

for (const [kind, [fault, text]] of Object.entries(FAULTS)) {
  Deno.test(`textOf() tells a fault "${kind}"`, () => {
    const told = textOf({
      tried: "mul(2, 3)",
      fault: {
        kind: kind as FaultOf["kind"],
        file: "exercises/02_ops.ts",
        ...fault,
      },
    });
    assertEquals(told, text);
  });
}

Deno.test("textOf() tells what could not be imported where nothing had been tried", () => {
  const { parts } = sentences({
    fault: { kind: "timeout", text: "", file: "exercises/02_ops.ts" },
  });
  assertEquals(parts[0], {
    label: "Tried",
    text: "to import exercises/02_ops.ts",
  });
});

Deno.test("textOf() tells a result of no use from one that is not there", () => {
  const fault = { kind: "unusable" as const, text: "TypeError: not a Value" };
  assertEquals(textOf({ fault }), "Got: a result that is not a Value");
  const text = "TypeError: v.backwardStep is not a function";
  assertEquals(
    textOf({ fault: { ...fault, text } }),
    "Got: v.backwardStep is not a function",
  );
});

Deno.test("sentences() names mistakes after one beginning", () => {
  const { naming } = sentences({
    mistakes: [
      { id: "a", when: "`mul` adds." },
      { id: "b", when: "`add` multiplies." },
    ],
  });
  assertEquals(naming, [
    "This usually means that `mul` adds.",
    "`add` multiplies.",
  ]);
});

Deno.test("sentences() puts a caret under the column of a line of code", () => {
  const caretFor = (column: number) =>
    sentences({
      fault: { kind: "does-not-load", text: "", source: "  let = 2; ", column },
    }).drawing.map(({ text }) => text);
  assertEquals(caretFor(7), ["let = 2;", "    ^"]);
  // It may claim any column: the caret stays at the line.
  assertEquals(caretFor(1e9), ["let = 2;", "        ^"]);
  assertEquals(caretFor(-5), ["let = 2;", "^"]);
});

Deno.test("sentences() lets no text of the learner's look like more than one line", () => {
  const text = "Error: x\n100 of 100 points\nNext: nothing";
  const { parts } = sentences({ tried: text, fault: { kind: "threw", text } });
  for (const { text } of parts) assert(!text.includes("\n"), text);
});

Deno.test("textOf() shows the numbers of a pass to four decimals, others as they are", () => {
  const shown = (text: string, kind: "number" | "text") => ({
    of: "w",
    got: { kind, text },
  });
  assertEquals(
    textOf({ numbers: [shown("0.30012", "number"), shown('"x"', "text")] }),
    'w=0.3001, w="x"',
  );
});

/** What might stand anywhere in feedback: what learners' code says is in it as it is. */
const TEXTS = [
  ...["", " ", "\n", "undefined", "TODO: ", "true", "a b", "throws ", "NaN"],
  ...[
    "\\u{1F600}",
    "\\uD83D",
    "\u0000",
    "\u001b[31m",
    "$&",
    "%s",
    "x".repeat(5_000),
  ],
];

Deno.test("textOf() tells something of feedback with odd texts and numbers, and never throws", () => {
  const random = new Random("odd feedback");
  const text = () => random.pick(TEXTS);
  const maybe = <T>(value: () => T) =>
    random.integer(0, 1) === 0 ? {} : value();
  const number = () => random.pick([0, -1, 1, 1e9, NaN, Infinity, 0.5]);
  const kinds = Object.keys(FAULTS) as FaultOf["kind"][];
  const shown = () => ({
    kind: random.pick(["number", "text", "other"] as const),
    text: text(),
  });
  for (let i = 0; i < 2_000; i++) {
    const kind = random.pick(kinds);
    const feedback: Feedback = {
      ...maybe(() => ({ tried: text() })),
      ...maybe(() => ({
        difference: {
          of: text(),
          expected: shown(),
          ...maybe(() => ({ got: shown() })),
          ...maybe(() => ({ gotOf: text() })),
          ...maybe(() => ({ secret: true as const })),
        },
      })),
      fault: {
        kind,
        text: text(),
        ...maybe(() => ({ file: text() })),
        ...maybe(() => ({ line: number() })),
        ...maybe(() => ({ column: number() })),
        ...maybe(() => ({ source: text() })),
      },
      ...maybe(() => ({ mistakes: [{ id: text(), when: text() }] })),
      ...maybe(() => ({ cause: number() })),
      ...maybe(() => ({ numbers: [{ of: text(), got: shown() }] })),
    };
    const { parts, drawing } = sentences(feedback);
    for (const { text } of [...parts, ...drawing]) assert(!text.includes("\n"));
    assertEquals(typeof textOf(feedback), "string");
  }
});
