import { assertEquals } from "@std/assert";
import { add, backward, Layer, sigmoid, Value } from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

function layer(
  nin: number,
  start: readonly number[],
  activation?: typeof sigmoid,
) {
  const one = new Layer(nin, start.length / (nin + 1), { activation });
  one.parameters().forEach((p, i) => p.data = start[i]);
  return one;
}

function sumAt(start: readonly number[], x: number): number {
  return layer(1, start).forward([x]).reduce((sum, { data }) => sum + data, 0);
}

Deno.test("the answers of lesson 5 do what they should", () => {
  for (const times of [1, 5]) {
    const start = [2, 2, -2, 4].map((number) => times * number);
    assertEquals(
      [-2, -1, 0.5, 2, 3].map((x) => Math.round(sumAt(start, x))),
      [0, 1, 2, 1, 0],
    );
  }
  // The sum passes 1 where the lesson says, and a neuron makes a yes of it.
  for (const [x, above] of [[1, -1], [1.001, 1], [2.999, 1], [3, -1]]) {
    assertEquals(Math.sign(sumAt([2, -2, -2, 6], x) - 1), above);
  }
  assertEquals(new Layer(3, 4).parameters().length, 16);
  const wall = [2, 2, -2, 4].map((number) => 5 * number);
  assertEquals(wall, [10, 10, -10, 20]);
});

Deno.test("every number of lesson 5", () => {
  const hidden = layer(2, [0.3, 0.4, 0.1, -0.1, 0.2, -0.1], sigmoid);
  const x1 = new Value(0.5);
  const [h1, h2] = hidden.forward([x1, 0.8]);
  backward(add(h1, h2));
  const slopes = [h1, h2].map(({ data }) => data * (1 - data));
  assertEquals(
    (slopes[0] * 0.3 - slopes[1] * 0.1).toFixed(6),
    x1.grad.toFixed(6),
  );
  assertEquals(
    faultsInNumbers(readLesson("05_layer"), {
      given: [
        ...[0.3, 0.4, 0.1, -0.1, 0.2, 0.5, 0.8, 13, 15, 40, 20, 0.125, 0.25],
        0.24, // some number below 0
      ],
      computed: {
        top: sumAt([2, -2, -2, 6], 2),
        count: 16,
        slopes,
        z: [0.57, 0.01],
        outputs: [h1.data, h2.data],
        withTanh: Math.tanh(0.01),
        shares: [slopes[0] * 0.3, slopes[1] * 0.1, x1.grad],
      },
    }),
    [],
  );
});
