import { Value } from "./01_value.ts";
import { add, mul, pow, sigmoid, sub } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";

// a balanced tree of sums: depth log2(n)
const sum = (v: Value[], lo = 0, hi = v.length, mid = (lo + hi) >> 1): Value =>
  hi - lo < 2 ? v[lo] ?? new Value(0) : add(sum(v, lo, mid), sum(v, mid, hi));

export const meanSquaredError = (
  predictions: Value[],
  targets: number[],
): Value => {
  const [n, m] = [predictions.length, targets.length];
  if (n !== m) throw new RangeError(`predictions: ${n}, targets: ${m}`);
  return mul(
    1 / n,
    sum(predictions.map((p, i) => pow(sub(targets[i]!, p), 2))),
  );
};
export const gradientDescentStep = (
  parameters: Value[],
  learningRate: number,
): void => parameters.forEach((p) => void (p.data -= learningRate * p.grad));
export const zeroGrad = (parameters: Value[]): void => {
  for (const p of parameters) p.grad = 0;
};

const start = new Map(
  Object.entries({
    w1: .3,
    w2: .4,
    b1: .1,
    w3: -.1,
    w4: .2,
    b2: -.1,
    w5: .5,
    w6: -.2,
    b3: .2,
    w7: -.3,
    w8: .6,
    b4: .3,
  }),
);
const fill = (
  net = new MLP(2, [2, 2], { activation: sigmoid }),
  ps = net.parameters().values(),
) => {
  for (const [label, data] of start) {
    Object.assign(ps.next().value!, { label, data });
  }
  return net;
};
export const iceCreamNetwork = (): MLP => fill();

// exact: the network fills the sheet in
function* figures(
  net = iceCreamNetwork(),
  [hidden, output] = net.layers,
  h = hidden!.forward([.5, .8]),
  y = output!.forward(h),
  loss = meanSquaredError(y, [.7, .6]),
): Generator<[string, number]> {
  const p = new Map([...start.keys()].map((k, i) => [k, net.parameters()[i]!])),
    row = (k: string, v: Value[]) =>
      v.map((x, i): [string, number] => [k + (i + 1), x.data]);
  yield* row("h", h);
  yield* row("y", y);
  yield ["loss", loss.data];
  zeroGrad(net.parameters()), backward(loss);
  for (const k of ["w5", "w7", "b3", "w1", "b1"]) {
    yield ["d" + k, p.get(k)!.grad];
  }
  gradientDescentStep(net.parameters(), .1);
  for (const k of ["w5", "w1"]) yield ["newW" + k[1], p.get(k)!.data];
}
type Worksheet = Record<
  | "h1"
  | "h2"
  | "y1"
  | "y2"
  | "loss"
  | "dw5"
  | "dw7"
  | "db3"
  | "dw1"
  | "db1"
  | "newW5"
  | "newW1",
  number
>;
export const worksheet = Object.fromEntries(figures()) as Worksheet;
