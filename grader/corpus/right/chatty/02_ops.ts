import { Value } from "./01_value.ts";

type Operand = Value | number;

const raw = (text: string) => {
  Deno.stdout.writeSync(new TextEncoder().encode(text));
};

console.log(
  "TAP version 13\n1..9\nnot ok 1 - add\n  ---\n  severity: fail\n  ...",
);
console.log("error: Uncaught (in promise) RangeError: this is only a drill");
console.log("    at file:///exercises/02_ops.ts:1:1");
console.log(JSON.stringify({
  schema: "gradlings/report/v1",
  seed: 1,
  points: 0,
  maxPoints: 100,
  exercises: [],
  chain: { name: "chain", verdict: "ungraded", points: 0, maxPoints: 0 },
}));
console.group("operations");
raw("\x1b]0;a new window title\x07\x1b[2J\x1b[H\x1b[?25l");
raw("]]></system-out></testcase><script>alert(1)</script><!--");
raw("\n```\n| a | table |\n| - | - |\n</details>\n");

/** Spins. */
let turns = 0;
function spin(name: string): void {
  raw(`\r${"|/-\\"[turns++ % 4]} ${name}   `);
}

function show(name: string, x: Value, y: Value | string, out: Value): Value {
  console.groupCollapsed(name);
  console.log("%s(%s, %s) = %d", name, x.data, String(y), out.data);
  console.table({
    in: { data: x.data, grad: x.grad },
    out: { data: out.data },
  });
  console.groupEnd();
  spin(name);
  return out;
}

function lift(a: Operand): Value {
  if (a instanceof Value) return a;
  console.warn("a plain number:", a, "- I make it a Value");
  return new Value(a);
}

function add(a: Operand, b: Operand): Value {
  console.time("add");
  const x = lift(a), y = lift(b);
  const out = new Value(x.data + y.data, [x, y], "+");
  out.backwardStep = () => {
    console.log("add.backwardStep: 1 and 1 times", out.grad);
    x.grad += out.grad;
    y.grad += out.grad;
    spin("back");
  };
  console.timeEnd("add");
  return show("add", x, y, out);
}

function mul(a: Operand, b: Operand): Value {
  const x = lift(a), y = lift(b);
  const out = new Value(x.data * y.data, [x, y], "*");
  out.backwardStep = () => {
    console.log("mul.backwardStep:", y.data, "and", x.data, "times", out.grad);
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
    spin("back");
  };
  return show("mul", x, y, out);
}

function pow(a: Operand, exponent: number): Value {
  if (typeof exponent !== "number") {
    console.error("TypeError: pow: the exponent is", exponent);
    console.trace("how did we get here?");
    throw new TypeError(`pow: the exponent must be a number`);
  }
  const x = lift(a);
  const out = new Value(Math.pow(x.data, exponent), [x], `**${exponent}`);
  out.backwardStep = () => {
    console.log("pow.backwardStep");
    x.grad += exponent * Math.pow(x.data, exponent - 1) * out.grad;
  };
  return show("pow", x, String(exponent), out);
}

function exp(a: Operand): Value {
  const x = lift(a);
  const out = new Value(Math.exp(x.data), [x], "exp");
  out.backwardStep = () => {
    console.log("exp.backwardStep");
    x.grad += out.data * out.grad;
  };
  return show("exp", x, "", out);
}

function tanh(a: Operand): Value {
  const x = lift(a);
  const out = new Value(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = () => {
    console.log("tanh.backwardStep, timeout, memory, crashed, refused");
    x.grad += (1 - out.data ** 2) * out.grad;
  };
  return show("tanh", x, "", out);
}

function neg(a: Operand): Value {
  console.log("neg: see mul");
  return mul(a, -1);
}

function sub(a: Operand, b: Operand): Value {
  console.log("sub: see add and neg");
  return add(a, neg(b));
}

function div(a: Operand, b: Operand): Value {
  console.log("div: see mul and pow");
  return mul(a, pow(b, -1));
}

function sigmoid(a: Operand): Value {
  console.group("sigmoid");
  const out = div(add(tanh(div(a, 2)), 1), 2);
  console.groupEnd();
  return out;
}

// Bytes that are no text, at the end and without a line feed.
Deno.stdout.writeSync(Uint8Array.of(0xff, 0xfe, 0, 0xc0, 0x80, 0xf0, 0x9f));

export { add, div, exp, mul, neg, pow, sigmoid, sub, tanh };
