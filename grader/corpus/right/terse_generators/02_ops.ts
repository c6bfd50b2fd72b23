import { Value } from "./01_value.ts";
type Operand = Value | number;
type Edges = Map<Value, number>; // input -> d out / d input, worked out on the way forward; one input used twice gets one entry
const up = (x: Operand) => typeof x === "number" ? new Value(x) : x;
function* pairs(flat: (Value | number)[]) {
  for (let i = 0; i < flat.length; i += 2) {
    yield [flat[i] as Value, flat[i + 1] as number] as const;
  }
}
const node = (
  data: number,
  op: string,
  flat: (Value | number)[],
  edges = pairs(flat).reduce(
    (m, [v, d]) => m.set(v, d + (m.get(v) ?? 0)),
    new Map() as Edges,
  ),
  out = new Value(data, [...edges.keys()], op),
): Value => (out.backwardStep = () => {
  for (const [v, d] of edges) v.grad += d * out.grad;
},
  out);
const add2 = (a: Value, b: Value) => node(a.data + b.data, "+", [a, 1, b, 1]);
const mul2 = (a: Value, b: Value) =>
  node(a.data * b.data, "*", [a, b.data, b, a.data]);
const exp1 = (a: Value, y = Math.exp(a.data)) => node(y, "exp", [a, y]);
const logistic = (a: Value, e = exp(a.data > 0 ? neg(a) : a)) =>
  div(a.data > 0 ? 1 : e, add(1, e)); // e <= 1: no overflow

export const add = (a: Operand, b: Operand): Value => add2(up(a), up(b));
export const mul = (a: Operand, b: Operand): Value => mul2(up(a), up(b));
export const pow = (a: Operand, exponent: number): Value => {
  if (typeof exponent !== "number") {
    throw new TypeError(
      `pow wants a number as exponent, got ${typeof exponent}`,
    );
  }
  const x = up(a), n = exponent;
  return node(x.data ** n, `**${n}`, [x, n && n * x.data ** (n - 1)]);
};
export const exp = (a: Operand): Value => exp1(up(a));
export const tanh = (a: Operand): Value =>
  (({ x, c }) => node(Math.tanh(x.data), "tanh", [x, 1 / c / c]))(
    ((x) => ({ x, c: Math.cosh(x.data) }))(up(a)),
  );
export const neg = (a: Operand): Value => mul(-1, a);
export const sub = (a: Operand, b: Operand): Value => add(neg(b), a);
export const div = (a: Operand, b: Operand): Value => mul(pow(b, -1), a);
export const sigmoid = (a: Operand): Value => logistic(up(a));
