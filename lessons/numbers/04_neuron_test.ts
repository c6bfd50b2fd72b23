import { assertEquals } from "@std/assert";
import {
  add,
  backward,
  mul,
  Neuron,
  pow,
  sigmoid,
  tanh,
  Value,
} from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

/** A neuron, its output for some inputs, and its grads. */
function neuron(parameters: readonly number[], x: number[], activation = tanh) {
  const one = new Neuron(x.length, { activation });
  one.parameters().forEach((p, i) => p.data = parameters[i]);
  const out = one.forward(x);
  backward(out);
  return { out: out.data, grads: one.parameters().map(({ grad }) => grad) };
}

/** What lesson 4 measures of A and B: out + 1, the slope of tanh, dL/dw. */
function wrongBy(weight: number) {
  const w = new Value(weight);
  const out = tanh(mul(w, 2));
  const L = pow(add(out, 1), 2);
  backward(L);
  return {
    out: out.data,
    off: out.data + 1,
    slope: 1 - out.data ** 2,
    dw: w.grad,
  };
}

Deno.test("every number of lesson 4", () => {
  const row = (z: number) => {
    const [a, b] = [new Value(z), new Value(z)];
    const [t, s] = [tanh(a), sigmoid(b)];
    backward(t);
    backward(s);
    return [t.data, a.grad, s.data, b.grad] as const;
  };
  const ours = neuron([3, -2, 0.25], [0.5, 1]);
  const silent = neuron([3, -2, 0.25], [0, 1]);
  const [A, B] = [wrongBy(0.2), wrongBy(2)];
  const h1 = neuron([0.3, 0.4, 0.1], [0.5, 0.8], sigmoid);
  assertEquals(silent.grads[0], 0);
  assertEquals(Math.round(A.dw / B.dw / 10) * 10, 440);
  const far = neuron([30, -2, 0.25], [0.5, 1]);
  for (const grad of far.grads) assertEquals(grad.toFixed(4), "0.0000");
  const nudged = neuron([3.001, -2, 0.25], [0.5, 1]);
  assertEquals(
    faultsInNumbers(readLesson("04_neuron"), {
      given: [
        ...[3, -2, 0.25, 0.5, 1.5, 0.2, 0.3, 0.4, 0.1, 0.8, 0.75],
        ...[0, 30],
      ],
      computed: {
        factor: 440,
        ours: [ours.out, ...ours.grads],
        nudge: (nudged.out - ours.out) / 0.001,
        silent: [silent.grads[1], 1.75],
        A: [A.out, A.off, A.slope],
        B: [B.out, B.off, B.slope],
        far: 1 - Math.tanh(10) ** 2,
        saturated: [far.out, ...far.grads],
        h1: [0.57, h1.out],
        left: 0.3199, // by the example itself
        grads: h1.grads,
      },
      lines: [
        ["| 0 |", ...row(0)],
        ["| 1 |", ...row(1)],
        ["| 2 |", ...row(2)],
        ["| 4 |", ...row(4)],
        ["A:   2 * 1.3799 * 0.8556   * 2 =", A.dw],
        ["B:   2 * 1.9993 * 0.001341 * 2 =", B.dw],
        ["grads of the weights", h1.grads[0], h1.grads[1]],
        ["grad of the bias", h1.grads[2]],
      ],
    }),
    [],
  );
});
