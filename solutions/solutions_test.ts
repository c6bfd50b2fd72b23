import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import {
  add,
  backward,
  div,
  exp,
  gradientDescentStep,
  iceCreamNetwork,
  meanSquaredError,
  MLP,
  mul,
  neg,
  pow,
  sigmoid,
  sub,
  tanh,
  topologicalOrder,
  train,
  Value,
  worksheet,
} from "../mod.ts";

/** The worked example's numbers, as its source gives them. */
const BY_HAND = {
  gradient: {
    ...{ w1: -0.0014, w2: -0.0022, b1: -0.0027 },
    ...{ w3: 0.0006, w4: 0.0010, b2: 0.0012 },
    ...{ w5: -0.0148, w6: -0.0117, b3: -0.0232 },
    ...{ w7: 0.0002, w8: 0.0002, b4: 0.0003 },
  },
  updated: {
    ...{ w1: 0.3001, w2: 0.4002, b1: 0.1003 },
    ...{ w3: -0.1001, w4: 0.1999, b2: -0.1001 },
    ...{ w5: 0.5015, w6: -0.1988, b3: 0.2023 },
    ...{ w7: -0.3000, w8: 0.6000, b4: 0.3000 },
  },
};

/** One step of the worked example. */
function iceCreamStep() {
  const model = iceCreamNetwork();
  const outputs = model.forward([0.5, 0.8]);
  const loss = meanSquaredError(outputs, [0.7, 0.6]);
  backward(loss);
  const parameters = model.parameters();
  const gradient = parameters.map(({ grad }) => grad);
  gradientDescentStep(parameters, 0.1);
  return { outputs, loss, gradient, updated: parameters.map((p) => p.data) };
}

Deno.test("the ice-cream network: forward and loss", () => {
  const { outputs, loss } = iceCreamStep();
  assertAlmostEquals(outputs[0].data, 0.6032155936416406, 1e-12);
  assertAlmostEquals(outputs[1].data, 0.6010569550468751, 1e-12);
  assertAlmostEquals(loss.data, 0.004684169234055576, 1e-12);
});

Deno.test("the ice-cream network: all twelve updated parameters", () => {
  const { updated } = iceCreamStep();
  assertEquals(
    updated.map((x) => x.toFixed(4)),
    Object.values(BY_HAND.updated).map((x) => x.toFixed(4)),
  );
});

Deno.test("three of the twelve hand gradients are one unit off", () => {
  const { gradient } = iceCreamStep();
  const off = Object.entries(BY_HAND.gradient)
    .filter(([, x], i) => gradient[i].toFixed(4) !== x.toFixed(4));
  assertEquals(off.map(([name]) => name), ["w1", "w6", "w8"]);
  for (const [i, x] of Object.values(BY_HAND.gradient).entries()) {
    assertAlmostEquals(gradient[i], x, 1e-4);
  }
});

Deno.test("the worksheet says what the example says", () => {
  const { gradient, updated } = BY_HAND;
  assertEquals(worksheet.dw5, gradient.w5);
  assertEquals(worksheet.dw7, gradient.w7);
  assertEquals(worksheet.db3, gradient.b3);
  assertEquals(worksheet.dw1, gradient.w1);
  assertEquals(worksheet.db1, gradient.b1);
  assertEquals(worksheet.newW5, updated.w5);
  assertEquals(worksheet.newW1, updated.w1);
});

const EXPRESSIONS: [string, (a: Value, b: Value) => Value][] = [
  ["a + b", (a, b) => add(a, b)],
  ["a * b", (a, b) => mul(a, b)],
  ["a - b", (a, b) => sub(a, b)],
  ["a / b", (a, b) => div(a, b)],
  ["-a * b", (a, b) => mul(neg(a), b)],
  ["a^3 + b^-1", (a, b) => add(pow(a, 3), pow(b, -1))],
  ["e^a * b", (a, b) => mul(exp(a), b)],
  ["3 * tanh(a * b)", (a, b) => mul(3, tanh(mul(a, b)))],
  ["sigmoid(a - b) * a", (a, b) => mul(sigmoid(sub(a, b)), a)],
  [
    "a * a + tanh(a) * (a + b)",
    (a, b) => add(mul(a, a), mul(tanh(a), add(a, b))),
  ],
];

for (const [text, build] of EXPRESSIONS) {
  Deno.test(`the gradient of ${text} agrees with nudging`, () => {
    const h = 1e-6;
    for (const [x, y] of [[0.7, -1.3], [-2, 0.4], [1.5, 2.5]]) {
      const a = new Value(x);
      const b = new Value(y);
      backward(build(a, b));
      const at = (x: number, y: number) =>
        build(new Value(x), new Value(y)).data;
      assertAlmostEquals(a.grad, (at(x + h, y) - at(x - h, y)) / (2 * h), 1e-4);
      assertAlmostEquals(b.grad, (at(x, y + h) - at(x, y - h)) / (2 * h), 1e-4);
    }
  });
}

/** The data of a power, and its slope with respect to the base. */
function powerAt(base: number, exponent: number): [number, number] {
  const a = new Value(base);
  const out = pow(a, exponent);
  backward(out);
  return [out.data, a.grad];
}

Deno.test("pow: to the power of 0 everything is 1, and flat, 0 included", () => {
  assertEquals(powerAt(0, 0), [1, 0]);
  assertEquals(powerAt(3, 0), [1, 0]);
  assertEquals(powerAt(-3, 0), [1, 0]);
});

Deno.test("pow: a square root starts out vertically, and ends at 0", () => {
  assertEquals(powerAt(0, 0.5), [0, Infinity]);
  assertEquals(powerAt(-4, 0.5), [NaN, NaN]);
  assertEquals(powerAt(-8, 1 / 3), [NaN, NaN]);
});

Deno.test("pow: at 0, the first powers and the reciprocal", () => {
  assertEquals(powerAt(0, 1), [0, 1]);
  assertEquals(powerAt(0, 2), [0, 0]);
  assertEquals(powerAt(0, -1), [Infinity, -Infinity]);
});

Deno.test("a value keeps its inputs in the order of the operands, repeats too", () => {
  const a = new Value(2);
  const b = new Value(3);
  assert(add(b, a).prev[0] === b);
  assert(add(b, a).prev[1] === a);
  assertEquals(add(a, a).prev.length, 2);
});

Deno.test("tanh and sigmoid stay finite far out, and so do their slopes", () => {
  for (const operation of [tanh, sigmoid]) {
    for (const far of [-1000, 1000]) {
      const a = new Value(far);
      const out = operation(a);
      backward(out);
      assert(Number.isFinite(out.data));
      assertEquals(a.grad, 0);
    }
  }
});

Deno.test("backward survives a chain of a million operations", () => {
  const a = new Value(1);
  let c = a;
  for (let i = 0; i < 1_000_000; i++) c = neg(c);
  backward(c);
  assertEquals(a.grad, 1);
});

Deno.test("topologicalOrder: everything once, inputs first, root last", () => {
  const model = new MLP(2, [3, 1]);
  const [out] = model.forward([0.5, 0.8]);
  const order = topologicalOrder(out);
  const place = new Map(order.map((value, i) => [value, i]));
  assertEquals(place.size, order.length);
  assertEquals(place.get(out), order.length - 1);
  for (const [value, i] of place) {
    for (const input of value.prev) assert(place.get(input)! < i);
  }
});

Deno.test("training tells two moons apart", () => {
  const inputs: number[][] = [];
  const targets: number[][] = [];
  for (let i = 0; i < 20; i++) {
    const angle = Math.PI * i / 19;
    inputs.push([Math.cos(angle), Math.sin(angle)]);
    targets.push([1]);
    inputs.push([1 - Math.cos(angle), 0.5 - Math.sin(angle)]);
    targets.push([-1]);
  }
  let state = 1;
  const random = () => (state = state * 16807 % 2147483647) / 2147483647;
  const model = new MLP(2, [8, 8, 1], { random });
  train(model, inputs, targets, { steps: 200, learningRate: 0.2 });
  const right = inputs.filter((x, i) =>
    Math.sign(model.forward(x)[0].data) === targets[i][0]
  );
  assertEquals(right.length, inputs.length);
});
