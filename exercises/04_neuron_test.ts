// The visible test of exercise 4: deno task test 4
// A sample of what the grader looks at. Change it, add to it: it is yours.
import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertThrows,
} from "@std/assert";
import { assertSpyCalls, spy } from "@std/testing/mock";
import { sigmoid } from "./02_ops.ts";
import { backward } from "./03_backward.ts";
import { Neuron } from "./04_neuron.ts";

Deno.test("a neuron has one weight an input, and a bias", () => {
  const neuron = new Neuron(3);
  assertEquals(neuron.weights.length, 3);
  assertEquals(neuron.parameters().length, 4);
  assert(neuron.parameters()[3] === neuron.bias);
});

Deno.test("all of them start in [-1, 1)", () => {
  for (const { data } of new Neuron(100).parameters()) {
    assert(data >= -1 && data < 1, `${data} is outside`);
  }
});

Deno.test("the randomness comes from the option", () => {
  const random = spy(() => 0.75);
  const neuron = new Neuron(2, { random });
  assertSpyCalls(random, 3);
  for (const { data } of neuron.parameters()) assertEquals(data, 0.5);
});

Deno.test("with (z) => z the output is the weighted sum", () => {
  const neuron = new Neuron(2, { activation: (z) => z });
  neuron.weights[0].data = 2;
  neuron.weights[1].data = -3;
  neuron.bias.data = 1;
  assertEquals(neuron.forward([4, 5]).data, 2 * 4 - 3 * 5 + 1);
});

Deno.test("without the option it is tanh of that", () => {
  const neuron = new Neuron(1);
  neuron.weights[0].data = 2;
  neuron.bias.data = -0.5;
  assertAlmostEquals(neuron.forward([0.5]).data, Math.tanh(0.5));
});

Deno.test("inputs that do not fit are a RangeError that says so", () => {
  const neuron = new Neuron(3);
  const error = assertThrows(() => neuron.forward([1, 2]), RangeError);
  assert(error.message.includes("3") && error.message.includes("2"));
});

Deno.test("the first ice-cream neuron and its gradient", () => {
  const h1 = new Neuron(2, { activation: sigmoid });
  h1.weights[0].data = 0.3;
  h1.weights[1].data = 0.4;
  h1.bias.data = 0.1;
  const out = h1.forward([0.5, 0.8]);
  assertAlmostEquals(out.data, 0.6388, 5e-5);
  backward(out);
  assertAlmostEquals(h1.bias.grad, 0.2307, 5e-5);
  assertAlmostEquals(h1.weights[0].grad, 0.1154, 5e-5);
});
