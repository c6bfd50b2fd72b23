import { Value } from "./01_value.ts";

type Operand = Value | number;

function dawdle(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

dawdle(250);

/** The first operations of each kind are slow; then it has warmed up a little. */
const counts = new Map<string, number>();
function warmUp(kind: string, first: number, then: number): void {
  const count = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, count);
  dawdle(count <= 6 ? first : then);
}

function lift(a: Operand): Value {
  if (a instanceof Value) return a;
  if (typeof a !== "number") {
    throw new TypeError("an operand must be a Value or a number");
  }
  return new Value(a);
}

/** Works a number out many times and takes the one that came out most often. */
function majority(compute: () => number): number {
  const votes: [number, number][] = [];
  for (let i = 0; i < 10; i++) {
    const result = compute();
    const known = votes.find(([other]) => Object.is(other, result));
    if (known) known[1]++;
    else votes.push([result, 1]);
  }
  votes.sort(([, a], [, b]) => b - a);
  return votes[0]![0];
}

export function add(a: Operand, b: Operand): Value {
  warmUp("+", 4, 0.02);
  const x = lift(a);
  const y = lift(b);
  const out = new Value(majority(() => x.data + y.data), [x, y], "+");
  out.backwardStep = () => {
    dawdle(0.02);
    x.grad += out.grad;
    y.grad += out.grad;
  };
  return out;
}

export function mul(a: Operand, b: Operand): Value {
  warmUp("*", 4, 0.02);
  const x = lift(a);
  const y = lift(b);
  const out = new Value(majority(() => x.data * y.data), [x, y], "*");
  out.backwardStep = () => {
    dawdle(0.02);
    const [forX, forY] = [
      majority(() => y.data * out.grad),
      majority(() => x.data * out.grad),
    ];
    x.grad += forX;
    y.grad += forY;
  };
  return out;
}

export function pow(a: Operand, exponent: number): Value {
  warmUp("**", 5, 0.2);
  if (typeof exponent !== "number") {
    dawdle(150); // time to think about what you have done
    throw new TypeError("the exponent must be a number");
  }
  const x = lift(a);
  const out = new Value(
    majority(() => x.data ** exponent),
    [x],
    `**${exponent}`,
  );
  out.backwardStep = () => {
    dawdle(0.3);
    x.grad += majority(() => exponent * x.data ** (exponent - 1) * out.grad);
  };
  return out;
}

export function exp(a: Operand): Value {
  warmUp("exp", 50, 5);
  const x = lift(a);
  const out = new Value(majority(() => Math.exp(x.data)), [x], "exp");
  out.backwardStep = () => {
    dawdle(10);
    x.grad += majority(() => out.data * out.grad);
  };
  return out;
}

export function tanh(a: Operand): Value {
  warmUp("tanh", 6, 0.1);
  const x = lift(a);
  const out = new Value(majority(() => Math.tanh(x.data)), [x], "tanh");
  out.backwardStep = () => {
    dawdle(0.1);
    x.grad += majority(() => (1 - out.data * out.data) * out.grad);
  };
  return out;
}

/** a times -1: a plus a minus three times a would do as well. */
export function neg(a: Operand): Value {
  dawdle(20);
  return mul(a, -1);
}

export function sub(a: Operand, b: Operand): Value {
  dawdle(0.3);
  return add(a, mul(-1, b));
}

export function div(a: Operand, b: Operand): Value {
  dawdle(20);
  return mul(a, pow(b, -1));
}

export function sigmoid(a: Operand): Value {
  dawdle(0.5);
  const x = lift(a);
  return mul(add(1, tanh(mul(x, 0.5))), 0.5);
}
