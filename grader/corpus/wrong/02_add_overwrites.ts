// MISTAKE: add's backward step sets the gradients instead of adding to them; the other operations are right.
import { Value } from "./01_value.ts";

const v = (x: Value | number) => x instanceof Value ? x : new Value(x);

export const add = (a: Value | number, b: Value | number): Value => {
  a = v(a), b = v(b);
  const [p, q] = [a, b];
  const sum = new Value(p.data + q.data, [p, q], "+");
  sum.backwardStep = () => {
    p.grad = sum.grad;
    q.grad = sum.grad;
  };
  return sum;
};

export const mul = (a: Value | number, b: Value | number): Value => {
  const p = v(a), q = v(b);
  const product = new Value(p.data * q.data, [p, q], "*");
  product.backwardStep = () => {
    p.grad += q.data * product.grad;
    q.grad += p.data * product.grad;
  };
  return product;
};

const unary = (
  a: Value | number,
  op: string,
  f: (x: number) => number,
  df: (x: number, y: number) => number,
) => {
  const x = v(a);
  const y = new Value(f(x.data), [x], op);
  y.backwardStep = () => {
    x.grad += df(x.data, y.data) * y.grad;
  };
  return y;
};

export const pow = (a: Value | number, n: number): Value => {
  if (typeof n != "number") throw new TypeError("pow needs a number");
  return unary(a, `**${n}`, (x) => x ** n, (x) => n * x ** (n - 1));
};
export const exp = (a: Value | number): Value =>
  unary(a, "exp", Math.exp, (_, y) => y);
export const tanh = (a: Value | number): Value =>
  unary(a, "tanh", Math.tanh, (_, y) => 1 - y ** 2);
export const neg = (a: Value | number): Value => mul(-1, a);
export const sub = (a: Value | number, b: Value | number): Value =>
  add(a, neg(b));
export const div = (a: Value | number, b: Value | number): Value =>
  mul(a, pow(b, -1));
export const sigmoid = (a: Value | number): Value =>
  mul(add(tanh(mul(a, 0.5)), 1), 0.5);
