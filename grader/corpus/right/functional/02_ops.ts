import { Value } from "./01_value.ts";

type Operand = Value | number;

/// one way in: an operand as a value
const lift = (a: Operand): Value => typeof a === "number" ? new Value(a) : a;

/// one way out: a value with, for each operand, its partial derivative as a function of the result
type Share = readonly [Value, (out: Value) => number];
const node = (data: number, op: string, shares: readonly Share[]): Value =>
  ((out) =>
    Object.assign(out, {
      backwardStep: () =>
        shares.forEach(([v, partial]) => v.grad += partial(out) * out.grad),
    }))(new Value(data, shares.map(([v]) => v), op));

/// both operands lifted
const pair =
  (f: (a: Value, b: Value) => Value) => (a: Operand, b: Operand): Value =>
    f(lift(a), lift(b));
/// one operand, and nothing beside it
const single =
  (f: (a: Value) => Value) =>
  (...[a, ...others]: [Operand, ...never[]]): Value =>
    others.length === 0 ? f(lift(a)) : refuse("one operand", others);

export const add = pair((a, b) =>
  node(a.data + b.data, "+", [[a, () => 1], [b, () => 1]])
);

export const mul = pair((a, b) =>
  node(a.data * b.data, "*", [[a, () => b.data], [b, () => a.data]])
);

const power = (n: number) =>
  single((a) =>
    node(a.data ** n, `**${n}`, [[
      a,
      n === 0 ? () => 0 : () => n * a.data ** (n - 1),
    ]])
  );

const refuse = (wanted: string, what: unknown): never => {
  throw new TypeError(`${wanted} wanted, got ${String(what)}`);
};

export const pow = (a: Operand, exponent: number): Value =>
  typeof exponent === "number"
    ? power(exponent)(a)
    : refuse("a number", exponent);

export const exp = single((a) =>
  node(Math.exp(a.data), "exp", [[a, (out) => out.data]])
);

/// with m = e^(-2|x|) - 1, in (-1, 0]:  tanh|x| = -m / (2 + m)
const steadyTanh = (x: number, m = Math.expm1(-2 * Math.abs(x))): number =>
  Math.sign(x) * (-m / (2 + m));

export const tanh = single((a) =>
  node(steadyTanh(a.data), "tanh", [[a, (out) => 1 - out.data ** 2]])
);

export const neg = (a: Operand): Value => mul(-1, a);

export const sub = (a: Operand, b: Operand): Value =>
  [a, neg(b)].reduce<Value>(add, new Value(0));

export const div = (a: Operand, b: Operand): Value => mul(pow(b, -1), a);

/// 1 / (1 + e^-a) is half of 1 + tanh(a / 2)
export const sigmoid = (a: Operand): Value =>
  mul(0.5, add(1, tanh(mul(0.5, a))));
