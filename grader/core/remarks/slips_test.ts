import { assertEquals } from "@std/assert";
import { textOf } from "../report/sentences.ts";
import type { Slip } from "../report/slip_sentences.ts";
import { SIGNS } from "../mistakes/signs.ts";
import { confirmedRemark, plainRemark } from "./remark_on.ts";
import { FINDERS, slipIn } from "./slips.ts";
import { SourceText } from "./source_text.ts";

/** A slip, what was tried, the code, and the place in it that is named. */
const SLIPS: readonly (readonly [Slip, string, string, string])[] = [
  [
    "put-off",
    "backward(c)",
    "function backward(root) { setTimeout(() => root.backwardStep()); }",
    "setTimeout",
  ],
  [
    "called-at-once",
    "v.backwardStep()",
    "class Value {\n  backwardStep = (() => {})();\n}",
    "(() => {})()",
  ],
  [
    "returns-in-loop",
    "order = topologicalOrder(c)",
    "function topologicalOrder(root) {\n  for (const v of root.prev) { if (v) { go(v); } return order; }\n}",
    "return order",
  ],
  [
    "text-as-mark",
    "order = topologicalOrder(c)",
    "function topologicalOrder(root) {\n  if (seen.has(root.label)) return;\n}",
    "root.label",
  ],
  [
    "text-as-mark",
    "order = topologicalOrder(c)",
    "function topologicalOrder(root) {\n  const key = `${root}`;\n  if (seen[key]) return;\n}",
    "${root}",
  ],
  [
    "grad-as-mark",
    "order = topologicalOrder(c)",
    "function topologicalOrder(root) {\n  if (root.grad !== 0) return;\n}",
    "root.grad",
  ],
  [
    "set-anew",
    "order = topologicalOrder(c)",
    "function topologicalOrder(root) {\n  const seen = new Set();\n  for (const v of root.prev) order.push(...topologicalOrder(v));\n}",
    "seen",
  ],
  [
    "sorted",
    "backward(c)",
    "function backward(root) {\n  order.sort((a, b) => b.data - a.data);\n}",
    "sort(…)",
  ],
  [
    "reversed-twice",
    "backward(c)",
    "function backward(root) {\n  const order = topologicalOrder(root).reverse();\n  for (let i = order.length - 1; i >= 0; i--) order[i].backwardStep();\n}",
    "reverse()",
  ],
  [
    "stops-short",
    "train(model)",
    "function train() {\n  for (let i = 0; i < inputs.length - 1; i++) go(inputs[i]);\n}",
    "i < inputs.length - 1",
  ],
  [
    "stops-short",
    "backward(c)",
    "function backward() {\n  while (stack.length > 1) stack.pop().backwardStep();\n}",
    "stack.length > 1",
  ],
  [
    "ends-early",
    "losses = train(model)",
    "function train() {\n  for (;i < n;) { if (loss.data < 0.1) break; }\n}",
    "if (loss.data < 0.1)",
  ],
  [
    "returns-input",
    "c = pow(a, 1)",
    "function pow(a, n) {\n  const x = val(a);\n  if (n === 1) return x;\n}",
    "return x",
  ],
  [
    "overwrites",
    "c = mul(a, a); c.grad = 1; c.backwardStep()",
    "function mul(a, b) {\n  a.grad = b.data * out.grad;\n}",
    "a.grad = b.data * out.grad",
  ],
  [
    "adds-incoming",
    "c = mul(a, b); c.grad = 1; c.backwardStep()",
    "function mul(a, b) {\n  a.grad += b.data + out.grad;\n}",
    "b.data + out.grad",
  ],
  [
    "precedence",
    "c = pow(a, 3); c.grad = 1; c.backwardStep()",
    "function pow(a, n) {\n  a.grad += n * a.data ** n - 1 * out.grad;\n}",
    "a.data ** n - 1",
  ],
  [
    "from-result",
    "c = pow(a, 3); c.grad = 1; c.backwardStep()",
    "function pow(a, n) {\n  a.grad += n * out.data ** (n - 1) * out.grad;\n}",
    "out.data ** (n - 1)",
  ],
  [
    "as-value",
    "c = mul(a, 2)",
    "function mul(a, b) {\n  const y = b as Value;\n}",
    "b as Value",
  ],
  [
    "kept-field",
    "neuron.forward([1])",
    "class Neuron {\n  forward(x) {\n    this.z = add(this.z, x[0]);\n  }\n}",
    "z",
  ],
  [
    "kept-field",
    "neuron.forward([1])",
    "class Neuron {\n  forward(x) {\n    if (this.out) return this.out;\n  }\n}",
    "out",
  ],
  [
    "made-anew",
    "layer.forward([1])",
    "class Layer {\n  forward(x) {\n    return [new Neuron(2).forward(x)];\n  }\n}",
    "new Neuron",
  ],
  [
    "shared",
    "layer.forward([1])",
    "class Layer {\n  constructor() {\n    n.bias = this.neurons[0].bias;\n  }\n  forward(x) {}\n}",
    "n.bias = this.neurons[0].bias",
  ],
  [
    "cut",
    "train(model)",
    "function train() {\n  go([new Value(n.forward(x).data)]);\n}",
    "new Value(n.forward(x).data)",
  ],
  [
    "indices-swapped",
    "train(model)",
    "function train() {\n  const outs = model.forward(inputs[i]);\n  go(outs[j], targets[j][i]);\n}",
    "targets[j][i]",
  ],
  [
    "newest-first",
    "losses = train(model)",
    "function train() {\n  losses.unshift(loss.data);\n}",
    "losses.unshift(…)",
  ],
  [
    "not-squared",
    "meanSquaredError([5], [3])",
    "function meanSquaredError(p, t) {\n  return pow(sub(p[0], t[0]), 3);\n}",
    "3",
  ],
];

for (const [slip, tried, code, place] of SLIPS) {
  Deno.test(`slipIn() finds "${slip}": ${place}`, () => {
    const found = slipIn(new SourceText(code), tried);
    assertEquals(found, { kind: "slip", slip, code: place });
    const text = textOf({ remark: found }).replace(/\s+/g, " ");
    assertEquals(text.includes(place), true, text);
  });
}

/** Everything there is to try. */
const ALL = "add(mul(pow(exp(tanh(neg(sub(div(sigmoid(1)))))))); " +
  "topologicalOrder(c); backward(c); outs = layer.forward(x); new MLP(2, [1]); " +
  "meanSquaredError(p, t); gradientDescentStep(p, 1); iceCreamNetwork(); " +
  "train(model, { steps: 0 }); model.parameters(); add(a, a); add(1, 2); every value in order; the number of values in order; c.backwardStep(); c.data; " +
  "backward(c); sigmoid(a); a.grad; c.grad, afterwards; new Value(2).toString(); weights and bias, sorted; worksheet; the last of order; throws a RangeError";

Deno.test("every finder of slips looks where everything is tried", () => {
  const blind = FINDERS.filter(({ where }) => where && !where.test(ALL));
  assertEquals(blind.map(({ slip }) => slip), []);
});

/** Right sets that do on purpose what is nearly always a mistake. */
const ON_PURPOSE: Readonly<Record<string, readonly Slip[]>> = {
  defensive_typed: ["rounded"],
  exotic_numbers: ["rounded"],
  memory_heavy: ["one-for-all"],
  promise_users: ["put-off"],
  slow_but_finite: ["handed-out"],
};

Deno.test("slipIn() finds nothing in what is right", () => {
  const found: string[] = [];
  const look = (folder: URL) => {
    for (const { name, isDirectory } of Deno.readDirSync(folder)) {
      const url = new URL(isDirectory ? `${name}/` : name, folder);
      if (isDirectory) look(url);
      else if (/^0\d_\w+\.ts$/.test(name)) {
        const remark = slipIn(new SourceText(Deno.readTextFileSync(url)), ALL);
        const set = url.pathname.split("/").at(-2)!;
        if (remark === undefined || remark.kind !== "slip") continue;
        if (ON_PURPOSE[set]?.includes(remark.slip)) continue;
        found.push(`${set}/${name}: ${JSON.stringify(remark)}`);
      }
    }
  };
  look(new URL("../../corpus/right/", import.meta.url));
  look(new URL("../../../solutions/", import.meta.url));
  assertEquals(found, []);
});

Deno.test("slipIn() does not look at what nobody writes, nor gets lost in brackets", () => {
  const slip = "\nfunction train() { losses.unshift(loss.data); }\n";
  const found = (before: string) =>
    slipIn(new SourceText(before + slip), "train(model)")?.kind;
  assertEquals(found("// a comment\n".repeat(5_000)), "slip");
  assertEquals(found("f(1);\n".repeat(5_000)), undefined);
  assertEquals(found("for (".repeat(2_000)), "slip");
});

Deno.test("plainRemark() finds a decimal comma where a file cannot be read", () => {
  const fault = {
    kind: "does-not-load",
    text: "Unexpected token `,`. Expected identifier",
    line: 2,
    source: "  h1: 0,6388,",
  } as const;
  assertEquals(
    plainRemark({ tried: "", fault }, new SourceText("const w = {\n")),
    { kind: "slip", slip: "decimal-comma", code: "0,6388" },
  );
});

Deno.test("plainRemark() says that a file without a name in it is empty", () => {
  const fault = { kind: "missing-export", text: "Value" } as const;
  const of = (text: string) =>
    plainRemark({ tried: "", fault }, new SourceText(text));
  assertEquals(of(" \n"), { kind: "empty-file" });
  assertEquals(of("let a;"), undefined);
});

/** What takes patterns long when there is much of it. */
const HOSTILE = [
  ...["a", "a.", ")", "[", "{", "(", "\n", "/*-*/ ", "`", '"${', "a ? b : "],
  ...[
    "declare function f():",
    "function f<",
    "const q = function ",
    "let a:x\n",
  ],
  ...[
    "this.",
    ".map(",
    "for (",
    "if (",
    "a.grad",
    "new Value(",
    "export const ",
  ],
];

Deno.test("of a file that nobody wrote nothing is said, and nobody waits for it", () => {
  const difference = {
    expected: { tried: "", what: "c.grad", value: 1 },
    got: { tried: "", what: "c.grad", value: 2 },
  };
  const wrong = { tried: "c = add(a, 2)", difference };
  const said = (text: string) => {
    const source = new SourceText(text);
    for (const sign of Object.values(SIGNS)) sign(source);
    return confirmedRemark(wrong, source) ?? plainRemark(wrong, source);
  };
  const slip = "function add(a, b) { a.grad *= 2; }\n";
  assertEquals(said(slip)?.kind, "slip");
  for (const hostile of [...HOSTILE, " ".repeat(100), "\t".repeat(1_000)]) {
    const of = (length: number) =>
      `${slip}declare function f():${
        hostile.repeat(length / hostile.length)
      }any;`;
    said(of(11_000)); // as long as is looked at
    assertEquals(said(of(1_000_000)), undefined, hostile);
  }
});
