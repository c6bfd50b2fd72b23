// The visible test of exercise 6: deno task test 6
// A sample of what the grader looks at. Change it, add to it: it is yours.
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { sigmoid } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { MLP } from "./06_mlp.ts";

Deno.test("a network has one layer for every element of nouts", () => {
  const model = new MLP(2, [3, 1]);
  assertEquals(model.layers.length, 2);
  assertEquals(model.layers[0].neurons.length, 3);
  assertEquals(model.layers[1].neurons.length, 1);
});

Deno.test("each layer reads the one before", () => {
  const model = new MLP(2, [3, 1]);
  assertEquals(model.layers[0].neurons[0].weights.length, 2);
  assertEquals(model.layers[1].neurons[0].weights.length, 3);
});

Deno.test("the result is an array, even of one", () => {
  assertEquals(new MLP(2, [3, 1]).forward([0.5, 0.8]).length, 1);
  assertEquals(new MLP(2, [1, 2]).forward([0.5, 0.8]).length, 2);
});

Deno.test("all parameters in one list, and their number", () => {
  const model = new MLP(2, [3, 1]);
  assertEquals(model.parameters().length, 13);
  assertEquals(model.parameterCount, 13);
  assert(model.parameters()[12] === model.layers[1].neurons[0].bias);
});

Deno.test("the gradient reaches the very first weight", () => {
  const model = new MLP(2, [2, 1], { activation: (z) => z });
  model.parameters().forEach((parameter) => parameter.data = 0.5);
  backward(model.forward([3, 4])[0]);
  assertEquals(model.parameters()[0].grad, 1.5); // 0.5 * 3
});

Deno.test("the ice-cream network predicts both flavours", () => {
  const model = new MLP(2, [2, 2], { activation: sigmoid });
  const data = [
    ...[0.3, 0.4, 0.1, -0.1, 0.2, -0.1],
    ...[0.5, -0.2, 0.2, -0.3, 0.6, 0.3],
  ];
  model.parameters().forEach((parameter, i) => parameter.data = data[i]);
  const [chocolate, vanilla] = model.forward([0.5, 0.8]);
  assertAlmostEquals(chocolate.data, 0.6032, 5e-5);
  assertAlmostEquals(vanilla.data, 0.6011, 5e-5);
});
