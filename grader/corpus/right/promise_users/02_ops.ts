import type { Value } from "./01_value.ts";

type Operand = Value | number;

// Imported when it is needed, which is now.
const [{ Value: Leaf }, tick] = await Promise.all([
  import("./01_value.ts"),
  new Promise<number>((resolve) => queueMicrotask(() => resolve(1))),
]);

const controller = new AbortController();
controller.signal.addEventListener("abort", () => console.log("aborted"));
const late = AbortSignal.timeout(60_000); // a timer for a minute

/** Ends as it began. */
Promise.reject(late.aborted ? undefined : { reason: "none", toString: null });
const failing = async () => {
  await Promise.resolve();
  throw new DOMException("nobody is there to catch this", "AbortError");
};
failing();
setTimeout(() => controller.abort(new Error("too late")), 10);

/** A value that is settled before it is asked for. */
class Settled<T> {
  #value: T;
  readonly promise: Promise<T>;
  constructor(make: () => T) {
    const { promise, resolve } = Promise.withResolvers<T>();
    this.#value = make();
    this.promise = promise;
    resolve(this.#value);
  }
  now(): T {
    return this.#value;
  }
}

const lift = (a: Operand): Value =>
  typeof a === "number" ? new Settled(() => new Leaf(a)).now() : a;

/** A step that tells, later, how long it took. */
const timed = (name: string, step: () => void) => (): void => {
  const start = performance.now();
  step();
  const end = performance.now();
  queueMicrotask(() => performance.measure(name, { start, end }));
};

export const add = (a: Operand, b: Operand): Value => {
  const [x, y] = [lift(a), lift(b)];
  const out = new Leaf(x.data + y.data, [x, y], "+");
  out.backwardStep = timed("add", () => {
    x.grad += out.grad * tick;
    y.grad += out.grad * tick;
  });
  return out;
};

export const mul = (a: Operand, b: Operand): Value => {
  const [x, y] = [lift(a), lift(b)];
  const out = new Leaf(x.data * y.data, [x, y], "*");
  out.backwardStep = timed("mul", () => {
    x.grad += y.data * out.grad;
    y.grad += x.data * out.grad;
  });
  return out;
};

export const pow = (a: Operand, exponent: number): Value => {
  if (typeof exponent !== "number") {
    const error = new TypeError("the exponent is no number");
    Promise.reject(error); // once more, for those who listen
    throw error;
  }
  const x = lift(a);
  const out = new Leaf(x.data ** exponent, [x], `**${exponent}`);
  out.backwardStep = timed("pow", () => {
    x.grad += exponent * x.data ** (exponent - 1) * out.grad;
  });
  return out;
};

export const exp = (a: Operand): Value => {
  const x = lift(a);
  const out = new Leaf(Math.exp(x.data), [x], "exp");
  out.backwardStep = timed("exp", () => {
    x.grad += out.data * out.grad;
  });
  return out;
};

export const tanh = (a: Operand): Value => {
  const x = lift(a);
  const out = new Leaf(Math.tanh(x.data), [x], "tanh");
  out.backwardStep = timed("tanh", () => {
    x.grad += (1 - out.data ** 2) * out.grad;
  });
  return out;
};

export const neg = (a: Operand): Value => mul(a, -1);
export const sub = (a: Operand, b: Operand): Value => add(a, neg(b));
export const div = (a: Operand, b: Operand): Value => mul(a, pow(b, -1));
export const sigmoid = (a: Operand): Value =>
  mul(add(tanh(mul(a, 0.5)), 1), 0.5);
