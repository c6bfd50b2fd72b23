import { assert, assertEquals } from "@std/assert";
import { add, backward, mul, pow, sigmoid, sub, Value } from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

/** The one neuron of the lesson, its loss, and all their slopes. */
function neuron(knobs: readonly number[] = [0.3, 0.4, 0.1]) {
  const [w1, w2, b1] = knobs.map((knob) => new Value(knob));
  const z = add(add(mul(w1, 0.5), mul(w2, 0.8)), b1);
  const y = sigmoid(z);
  const L = pow(sub(y, 0.9), 2);
  backward(L);
  return { w1, w2, b1, z, y, L };
}

Deno.test("every number of lesson 0", () => {
  const at = neuron();
  const nudged = neuron([0.301, 0.4, 0.1]);
  const { w1, w2, b1, z, y, L } = at;
  const after = neuron([w1, w2, b1].map((knob) => knob.data - knob.grad));
  const promised = (w: number) => L.data + w1.grad * (w - 0.3);
  const s = (z: number) => sigmoid(z).data;
  assertEquals(
    faultsInNumbers(readLesson("00_introduction"), {
      given: [
        ...[0.9, 0.5, 0.8, 0.3, 0.4, 0.1, 0.301, 0.001], // the afternoon
        ...[2.3, 10.3, 57, 25, 40, 50, 30, 15], // points on w1, minutes, and such
        300, // lines of TypeScript: see below
      ],
      computed: {
        e: Math.E,
        parts: [0.3 * 0.5, 0.4 * 0.8, z.data],
        y: y.data,
        miss: y.data - 0.9,
        lossAfter: after.L.data,
        fall: L.data - nudged.L.data,
        promises: [0.4, 2.3].map(promised),
        losses: [0.4, 2.3, 10.3].map((w) => neuron([w, 0.4, 0.1]).L.data),
        byOne: w1.grad,
        byTwo: 2 * w1.grad,
        squares: [L.data, (y.data + 0.001 - 0.9) ** 2],
        squareFall: L.data - (y.data + 0.001 - 0.9) ** 2,
        oneMinusY: 1 - y.data,
        missAfter: y.data + 0.001 - 0.9,
        nudgeOfZ: s(z.data + 0.001),
        slopeOfY: y.grad,
        slopeOfSigmoid: z.grad / y.grad,
        slopes: [z.grad, w1.grad, w2.grad, b1.grad],
      },
      lines: [
        ["sigmoid(-5)", s(-5)],
        ["sigmoid(5)", s(5)],
        ["sigmoid(0.57)", 1, 1, Math.exp(-z.data), y.data],
        ["w1 = 0.300", z.data, y.data, L.data],
        ["w1 = 0.301", nudged.z.data, nudged.y.data, nudged.L.data],
        ["again: ", after.z.data, after.y.data, after.L.data],
        ["The guess went from", y.data, after.y.data, L.data],
      ],
    }),
    [],
  );
  assert(after.L.data / L.data < 0.67, "a third of the loss is gone");
});

Deno.test("everything fits into fewer than 300 lines of TypeScript", () => {
  const solutions = new URL("../../solutions/", import.meta.url);
  const lines = [...Deno.readDirSync(solutions)]
    // The recursive form of exercise 3 is there beside the other, to compare.
    .filter(({ name }) => /^\d.*(?<!_test|_recursive)\.ts$/.test(name))
    .flatMap(({ name }) =>
      Deno.readTextFileSync(new URL(name, solutions)).split("\n")
    )
    .filter((line) => !/^\s*(\/?\*.*|\/\/.*)?$/.test(line));
  assert(lines.length < 300, `${lines.length}`);
});
