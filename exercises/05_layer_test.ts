// The visible test of exercise 5: deno task test 5
// A sample of what the grader looks at. Change it, add to it: it is yours.
import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { assertSpyCalls, spy } from "@std/testing/mock";
import { sigmoid } from "./02_ops.ts";
import { Neuron } from "./04_neuron.ts";
import { Layer } from "./05_layer.ts";

Deno.test("a layer has nout neurons with nin weights each", () => {
  const layer = new Layer(2, 3);
  assertEquals(layer.neurons.length, 3);
  for (const neuron of layer.neurons) {
    assert(neuron instanceof Neuron);
    assertEquals(neuron.weights.length, 2);
  }
});

Deno.test("they are different neurons", () => {
  const layer = new Layer(2, 3);
  assertEquals(new Set(layer.neurons).size, 3);
});

Deno.test("one output a neuron, in an array", () => {
  assertEquals(new Layer(2, 3).forward([0.5, 0.8]).length, 3);
  assertEquals(new Layer(2, 1).forward([0.5, 0.8]).length, 1);
});

Deno.test("the parameters come neuron by neuron", () => {
  const layer = new Layer(2, 2);
  const [first, second] = layer.neurons;
  const parameters = layer.parameters();
  assertEquals(parameters.length, 6);
  assert(parameters[0] === first.weights[0]);
  assert(parameters[2] === first.bias);
  assert(parameters[5] === second.bias);
});

Deno.test("the options reach every neuron", () => {
  const random = spy(() => 0.5);
  const layer = new Layer(2, 3, { random, activation: (z) => z });
  assertSpyCalls(random, 9);
  layer.neurons[2].bias.data = 5;
  assertEquals(layer.forward([1, 1])[2].data, 5);
});

Deno.test("the hidden ice-cream layer", () => {
  const layer = new Layer(2, 2, { activation: sigmoid });
  const data = [0.3, 0.4, 0.1, -0.1, 0.2, -0.1];
  layer.parameters().forEach((parameter, i) => parameter.data = data[i]);
  const [h1, h2] = layer.forward([0.5, 0.8]);
  assertAlmostEquals(h1.data, 0.6388, 5e-5);
  assertAlmostEquals(h2.data, 0.5025, 5e-5);
});
