import { assertEquals } from "@std/assert";
import type { Observation } from "./recorder.ts";
import { type Answer, send } from "./protocol.ts";
import { receive, receiveAnswer } from "./receive.ts";

/** A frame with an observation in it, or with what somebody passes off as one. */
function observed(observations: unknown, more: object = {}): string {
  return JSON.stringify({
    is: "observed",
    check: "mul",
    observations,
    graphs: [],
    ...more,
  });
}

/** The answer in a frame that is one of what was observed. */
function answerIn(frame: string): Extract<Answer, { is: "observed" }> {
  return receiveAnswer(frame) as Extract<Answer, { is: "observed" }>;
}

const NODE = { name: "a", op: "", data: 1, grad: 0, inputs: [] };

/** Frames that are no answers. */
const GARBAGE: Record<string, string> = {
  "nothing": "",
  "half of an object": '{"is": "ready"',
  "what the learner printed": "hello",
  "null": "null",
  "a number": "7",
  "a list": '["ready"]',
  "an object without a kind": "{}",
  "an unknown kind": '{"is": "passed"}',
  "a kind that is no text": '{"is": {"ready": true}}',
  "a name of Object's prototype": '{"is": "toString"}',
  "no observations": '{"is": "observed", "check": "mul"}',
  "observations that are no list": observed("all right"),
  "an observation that is no list": observed([{ what: "c.data", value: 6 }]),
  "an observation that is too short": observed([[null, "c.data", 6]]),
  "an observation that is too long": observed([[null, "c.data", 6, null, 1]]),
  "tried that is no text": observed([[7, "c.data", 6, null]]),
  "what that is no text": observed([[null, null, 6, null]]),
  "a value that is null": observed([[null, "c.data", null, null]]),
  "a value that is true": observed([[null, "c.data", true, null]]),
  "a value that is a list": observed([[null, "c.data", [6], null]]),
  "a number in words": observed([[null, "c.data", { number: "six" }, null]]),
  "a number inside a number": observed([[null, "c", { number: 6 }, null]]),
  "an unknown kind of value": observed([[null, "c.data", 6, "secret"]]),
};

for (const [what, frame] of Object.entries(GARBAGE)) {
  Deno.test(`receiveAnswer() takes ${what} for no answer`, () => {
    assertEquals(receiveAnswer(frame), undefined);
  });
}

Deno.test("receiveAnswer() takes over only what belongs to the kind of answer", () => {
  const forged = { tried: "x", verdict: "pass", points: 3, fault: { text: 1 } };
  for (const is of ["ready", "prepared"] as const) {
    assertEquals(receiveAnswer(JSON.stringify({ is, ...forged })), { is });
  }
  assertEquals(
    receiveAnswer(JSON.stringify({ is: "trying", ...forged })),
    { is: "trying", tried: "x" },
  );
  assertEquals(receiveAnswer(JSON.stringify({ is: "loaded", ...forged })), {
    is: "loaded",
    fault: { kind: "error", text: "" },
  });
});

Deno.test("receiveAnswer() takes for an address only what a child can have", () => {
  const url = `blob:null/${crypto.randomUUID()}`;
  const addresses = [["02_ops.ts", url], ["a", "blob:a"], ["b", `${url} `], 7];
  assertEquals(
    receiveAnswer(JSON.stringify({ is: "held", addresses })),
    { is: "held", addresses: [["02_ops.ts", url]] },
  );
  assertEquals(
    receiveAnswer('{"is": "held", "addresses": "many"}'),
    { is: "held", addresses: [] },
  );
});

Deno.test("receiveAnswer() gives a prototype in a frame no power", () => {
  const frame = '{"is": "loaded", "__proto__": {"fault": {"kind": "todo"}}}';
  assertEquals(receiveAnswer(frame), { is: "loaded" });
});

Deno.test("receiveAnswer() keeps a fault of the known kinds, and calls others an error", () => {
  const faultOf = (fault: unknown) => answerIn(observed([], { fault })).fault;
  for (
    const kind of [
      "refused",
      "todo",
      "missing-export",
      "unusable",
      "unsettled",
    ] as const
  ) assertEquals(faultOf({ kind, text: "t" }), { kind, text: "t" });
  for (const kind of ["timeout", "grader", "error", 7, null]) {
    assertEquals(faultOf({ kind, text: "t" }), { kind: "error", text: "t" });
  }
  for (const fault of [null, 7, "oh", []]) {
    assertEquals(faultOf(fault), { kind: "error", text: "" });
  }
});

Deno.test("receiveAnswer() keeps of a fault's place only what can be one", () => {
  const placeOf = (place: object) =>
    answerIn(observed([], { fault: { text: "t", ...place } })).fault;
  const fault = { kind: "error" as const, text: "t" };
  const here = { file: "02_ops.ts", line: 7 };
  assertEquals(placeOf(here), { ...fault, ...here });
  for (const line of [0, -1, 1.5, "7", null, { valueOf: 7 }]) {
    assertEquals(placeOf({ file: ["02_ops.ts"], line }), fault);
  }
});

Deno.test("receiveAnswer() cuts long texts, and keeps no half of a character", () => {
  const long = "x".repeat(10_000);
  const { check } = answerIn(observed([], { check: long }));
  assertEquals(check, "x".repeat(4_000));
  const split = `${"x".repeat(3_999)}\u{1F600}`;
  const { fault } = answerIn(observed([], { fault: { text: split } }));
  assertEquals(fault?.text, `${"x".repeat(3_999)}\uFFFD`);
  assertEquals(answerIn(observed([], { check: 7 })).check, "");
});

Deno.test("receiveAnswer() leaves out graphs that cannot be drawn", () => {
  const graphsOf = (graphs: unknown) =>
    answerIn(observed([], { graphs })).graphs;
  const right = { tried: "c", nodes: [NODE, { ...NODE, inputs: [0] }] };
  assertEquals(graphsOf([right]), [right]);
  const wrong: unknown[] = [
    null,
    "graph",
    { nodes: [NODE] },
    { tried: "c", nodes: "many" },
    { tried: "c", nodes: [null] },
    { tried: "c", nodes: [{ ...NODE, name: 1 }] },
    { tried: "c", nodes: [{ ...NODE, op: null }] },
    { tried: "c", nodes: [{ ...NODE, data: "1" }] },
    { tried: "c", nodes: [{ ...NODE, grad: null }] },
    { tried: "c", nodes: [{ ...NODE, inputs: 0 }] },
    { tried: "c", nodes: [{ ...NODE, inputs: [1] }] },
    { tried: "c", nodes: [{ ...NODE, inputs: [-1] }] },
    { tried: "c", nodes: [{ ...NODE, inputs: [0.5] }] },
  ];
  assertEquals(graphsOf([...wrong, right]), [right]);
  for (const none of [undefined, null, {}, "[]"]) {
    assertEquals(graphsOf(none), []);
  }
});

Deno.test("receive() gives back what send() was handed", () => {
  const told: Observation[] = [
    { tried: "c = mul(2, 3)", what: "c.data", value: 6 },
    { tried: "c = mul(2, 3)", what: "c.op", value: '"*"', kind: "text" },
    { tried: "c = pow(-1, 0.5)", what: "c.data", value: NaN },
    { tried: "", what: "c.data", value: Infinity },
    { tried: "", what: "c.grad", value: -Infinity },
    { tried: "", what: "c.grad", value: -0.25 },
  ];
  const sent = told.map((one, i) => send(one, told[i - 1]));
  const { observations } = answerIn(observed(sent));
  assertEquals(receive(observations), told);
});

Deno.test("receive() cuts long texts, and knows no earlier trial", () => {
  const long = "x".repeat(5_000);
  const cut = "x".repeat(4_000);
  assertEquals(receive([[long, long, long, "text"], [null, "b", 1, null]]), [
    { tried: cut, what: cut, value: cut, kind: "text" },
    { tried: cut, what: "b", value: 1 },
  ]);
  assertEquals(receive([[null, "b", 1, null]])[0].tried, "");
});
