import { Value } from "./01_value.ts";

type Operand = Value | number;

// A rule is a plain object: what to call the operation, what it makes of its operands,
// and how steep it is in each of them once the result `out` is known.
interface Rule<Xs extends number[]> {
  op: string;
  result: (...xs: Xs) => number;
  slopes: (out: number, ...xs: Xs) => Xs;
}

const leaf = (x: Operand): Value => (typeof x === "number" ? new Value(x) : x);

const apply = <Xs extends number[]>(
  { op, result, slopes }: Rule<Xs>,
  ...operands: Operand[]
): Value => {
  const from = operands.map(leaf);
  const read = () => from.map(({ data }) => data) as Xs;
  const out = new Value(result(...read()), from, op);
  return Object.assign(out, {
    backwardStep() {
      const { data, grad } = out;
      for (const [i, slope] of slopes(data, ...read()).entries()) {
        from[i].grad += slope * grad;
      }
    },
  });
};

const rules = {
  sum: { op: "+", result: (a, b) => a + b, slopes: () => [1, 1] } as Rule<
    [number, number]
  >,
  product: {
    op: "*",
    result: (a, b) => a * b,
    slopes: (_, a, b) => [b, a],
  } as Rule<[number, number]>,
  power: (n: number): Rule<[number]> => ({
    op: "**" + n,
    result: (a) => a ** n,
    slopes: (_, a) => [n === 0 ? 0 : n * a ** (n - 1)],
  }),
  exponential: { op: "exp", result: Math.exp, slopes: (out) => [out] } as Rule<
    [number]
  >,
  // with m = e^(-2|a|) - 1, which lies in (-1, 0]: tanh |a| = -m / (2 + m)
  hyperbolic: {
    op: "tanh",
    result: (a, m = Math.expm1(-2 * Math.abs(a))) =>
      Math.sign(a) * (-m / (2 + m)),
    slopes: (out) => [1 - out * out],
  } as Rule<[number]>,
};

const operations = {
  add: (a: Operand, b: Operand): Value => apply(rules.sum, a, b),
  mul: (a: Operand, b: Operand): Value => apply(rules.product, a, b),
  pow(a: Operand, exponent: number): Value {
    if (typeof exponent === "number") return apply(rules.power(exponent), a);
    throw new TypeError("the exponent has to be a plain number");
  },
  exp: (a: Operand): Value => apply(rules.exponential, a),
  tanh: (a: Operand): Value => apply(rules.hyperbolic, a),
  neg: (a: Operand): Value => operations.mul(a, -1),
  sub: (a: Operand, b: Operand): Value => operations.add(operations.neg(b), a),
  div: (a: Operand, b: Operand): Value =>
    operations.mul(operations.pow(b, -1), a),
  // (1 + tanh(a / 2)) / 2 is the same curve, and tanh is safe everywhere
  sigmoid(a: Operand): Value {
    const { add, mul, tanh } = operations;
    return add(0.5, mul(0.5, tanh(mul(0.5, a))));
  },
};

export const { add, mul, pow, exp, tanh, neg, sub, div, sigmoid } = operations;
