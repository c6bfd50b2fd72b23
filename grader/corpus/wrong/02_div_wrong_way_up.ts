// MISTAKE: div raises the numerator to the power -1 instead of the denominator, so it computes b / a.
import { Value } from "./01_value.ts";

type Op = Value | number;
const w = (o: Op): Value => o instanceof Value ? o : new Value(o);

export const add = (a: Op, b: Op): Value => {
  const l = w(a);
  const r = w(b);
  const o = new Value(l.data + r.data, [l, r], "+");
  o.backwardStep = () => (l.grad += o.grad, r.grad += o.grad, undefined);
  return o;
};
export const mul = (a: Op, b: Op): Value => {
  const l = w(a);
  const r = w(b);
  const o = new Value(l.data * r.data, [l, r], "*");
  o.backwardStep =
    () => (l.grad += r.data * o.grad, r.grad += l.data * o.grad, undefined);
  return o;
};
export const pow = (a: Op, e: number): Value => {
  if (typeof e !== "number") throw new TypeError("e is not a number");
  const l = w(a);
  const o = new Value(l.data ** e, [l], `**${e}`);
  o.backwardStep = () => {
    l.grad += e * l.data ** (e - 1) * o.grad;
  };
  return o;
};
export const exp = (a: Op): Value => {
  const l = w(a);
  const o = new Value(Math.exp(l.data), [l], "exp");
  o.backwardStep = () => {
    l.grad += o.data * o.grad;
  };
  return o;
};
export const tanh = (a: Op): Value => {
  const l = w(a);
  const o = new Value(Math.tanh(l.data), [l], "tanh");
  o.backwardStep = () => {
    l.grad += (1 - o.data * o.data) * o.grad;
  };
  return o;
};
export const neg = (a: Op): Value => mul(-1, a);
export const sub = (a: Op, b: Op): Value => add(a, neg(b));
export const div = (a: Op, b: Op): Value => mul(pow(a, -1), b);
export const sigmoid = (a: Op): Value => mul(0.5, add(1, tanh(mul(a, 0.5))));
