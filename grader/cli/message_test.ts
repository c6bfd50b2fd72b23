import { assert, assertEquals } from "@std/assert";
import type { Feedback } from "../core/report/feedback.ts";
import { messageLines } from "./message.ts";

const CODE = "a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5; " +
  "c.backwardStep()";

function difference(expected: string): Feedback {
  return {
    tried: CODE,
    difference: {
      of: "c.grad",
      expected: { kind: "other", text: expected },
      got: { kind: "number", text: "3" },
    },
  };
}

Deno.test("messageLines() breaks what was tried into lines, and cuts nothing where there is room", () => {
  assertEquals(messageLines(difference("5"), 6), [
    "  Tried:    a = new Value(2), b = new Value(3), c = mul(a, b); c.grad = 5;",
    "            c.backwardStep()",
    "  Expected: c.grad is 5",
    "  Got:      3",
  ]);
});

Deno.test("messageLines() may take two lines for what was expected", () => {
  const expected = "throws a RangeError that says how many predictions and " +
    "how many targets it was given";
  const lines = messageLines({ ...difference(expected), tried: "" }, 6);
  assertEquals(lines.length, 3);
  assert(!lines.join("\n").includes("…"), lines.join("\n"));
});

/** Five values in a row, all of them right but the last. */
const GRAPH: Feedback["graph"] = {
  nodes: ["a", "b", "c", "d", "e"].map((name, i) => ({
    name,
    expression: i === 0 ? "" : `exp(${"abcde"[i - 1]})`,
    data: 1,
    grad: i === 0 ? 2 : 1,
    ...(i === 0 && { expectedGrad: 1 }),
    inputs: i === 0 ? [] : [i - 1],
  })),
  firstWrong: 0,
};

Deno.test("messageLines() shows a drawing whole, and cuts what was tried", () => {
  const feedback: Feedback = {
    ...difference("5"),
    graph: GRAPH,
    mistakes: [{ id: "slip", when: `${"it is added ".repeat(10)}twice.` }],
  };
  const lines = messageLines(feedback, 8);
  assertEquals(
    lines[0],
    "  Tried:    a = new Value(2), … c = mul(a, b); c.grad = 5; c.backwardStep()",
  );
  assertEquals(lines.filter((line) => line.includes("data 1")).length, 5);
  const fewer = messageLines(feedback, 6);
  assertEquals(fewer.length, 6);
  assert(fewer.some((line) => line.endsWith("<- first wrong value")));
});

Deno.test("messageLines() names a second mistake whole or not at all", () => {
  const first = "`mul` leaves out `out.grad`: it adds its own slope alone.";
  const second = "`pow` does not lower the exponent.";
  const naming = (second: string) =>
    messageLines({
      mistakes: [{ id: "a", when: first }, { id: "b", when: second }],
    }, 8).join(" ");
  assertEquals(
    naming(second),
    `This usually means that ${first} And: ${second}`,
  );
  assertEquals(
    naming(second.repeat(5)),
    `This usually means that ${first} There may be another.`,
  );
});

Deno.test("messageLines() keeps text of a learner's code harmless and in its part", () => {
  const forged = "\x1b[2J\nExpected: 3\nThis usually means that you win";
  const lines = messageLines({
    tried: CODE,
    fault: { kind: "threw", text: forged },
  }, 8);
  assertEquals(lines.filter((line) => line.startsWith("  Expected:")), []);
  assert(lines.join("\n").includes("\\u{1b}[2J Expected: 3"));
});
