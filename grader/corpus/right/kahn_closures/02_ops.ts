import { Value } from "./01_value.ts";

type Operand = Value | number;

// What an operation says about one call: the result, and its slope for each operand.
// The slopes are taken on the way forward and kept in a closure for the way back.
type Rule = (...xs: number[]) => { data: number; slopes: number[] };

const operation =
  (op: string, rule: Rule) => (...operands: Operand[]): Value => {
    const from: Value[] = [];
    for (const o of operands) {
      from.push(typeof o === "number" ? new Value(o) : o);
    }
    const { data, slopes } = rule(...from.map((v) => v.data));
    const out = new Value(data, from, op);
    out.backwardStep = function () {
      let i = from.length;
      while (i-- > 0) from[i].grad += slopes[i] * out.grad;
    };
    return out;
  };

// So that xs.reduce(add) and xs.map(tanh) work, whatever comes after the operands is dropped.
const binary = (op: string, rule: Rule) => (a: Operand, b: Operand): Value =>
  operation(op, rule)(a, b);
const unary = (op: string, rule: Rule) => (a: Operand): Value =>
  operation(op, rule)(a);

const plus = binary("+", (x, y) => ({ data: x + y, slopes: [1, 1] }));
const times = binary("*", (x, y) => ({ data: x * y, slopes: [y, x] }));

const toThe = (a: Operand, exponent: number): Value => {
  if (typeof exponent !== "number") {
    throw new TypeError(
      `the exponent of pow is a number, not ${typeof exponent}`,
    );
  }
  return unary(`**${exponent}`, (x) => ({
    data: x ** exponent,
    slopes: [exponent === 0 ? 0 : exponent * x ** (exponent - 1)],
  }))(a);
};

const eToThe = unary("exp", (x) => {
  const data = Math.exp(x);
  return { data, slopes: [data] };
});

// With q = e^(-2|x|), which is never more than 1:  tanh|x| = (1 - q) / (1 + q)  and  tanh' = 4q / (1 + q)^2.
const hyperbolicTangent = unary("tanh", (x) => {
  const q = Math.exp(-2 * Math.abs(x));
  const size = (1 - q) / (1 + q);
  return { data: x < 0 ? -size : size, slopes: [4 * q / ((1 + q) * (1 + q))] };
});

// ---- composed from here on ----

const minus = (a: Operand) => times(a, -1);
const difference = (a: Operand, b: Operand) => plus(a, minus(b));
const quotient = (a: Operand, b: Operand) => times(a, toThe(b, -1));

// For a negative a, 1 / (1 + e^-a) is rewritten as e^a / (1 + e^a), so that e is never raised to more than 0.
const logistic = (a: Operand) => {
  const z = typeof a === "number" ? new Value(a) : a;
  if (z.data > 0) return toThe(plus(eToThe(minus(z)), 1), -1);
  const e = eToThe(z);
  return quotient(e, plus(1, e));
};

export {
  difference as sub,
  eToThe as exp,
  hyperbolicTangent as tanh,
  logistic as sigmoid,
  minus as neg,
  plus as add,
  quotient as div,
  times as mul,
  toThe as pow,
};
