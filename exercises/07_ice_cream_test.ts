// The visible test of exercise 7: deno task test 7
// A sample of what the grader looks at. Change it, add to it: it is yours.
import { assert, assertEquals, assertThrows } from "@std/assert";
import { Value } from "./01_value.ts";
import { backward } from "./03_backward.ts";
import {
  gradientDescentStep,
  iceCreamNetwork,
  meanSquaredError,
  worksheet,
  zeroGrad,
} from "./07_ice_cream.ts";

Deno.test("meanSquaredError: the mean of the squared differences", () => {
  assertEquals(meanSquaredError([new Value(5)], [3]).data, 4);
  assertEquals(meanSquaredError([new Value(1), new Value(5)], [3, 5]).data, 2);
});

Deno.test("its slope: 2 * (prediction - target) / n", () => {
  const predictions = [new Value(1), new Value(5)];
  backward(meanSquaredError(predictions, [3, 4]));
  assertEquals(predictions[0].grad, -2);
  assertEquals(predictions[1].grad, 1);
});

Deno.test("different lengths are a RangeError that says both", () => {
  const error = assertThrows(
    () => meanSquaredError([new Value(1)], [1, 2]),
    RangeError,
  );
  assert(error.message.includes("1") && error.message.includes("2"));
});

Deno.test("a step goes against the gradient", () => {
  const weight = new Value(2);
  weight.grad = 3;
  gradientDescentStep([weight], 0.5);
  assertEquals(weight.data, 0.5);
  assertEquals(weight.grad, 3);
});

Deno.test("zeroGrad forgets the gradient and keeps the data", () => {
  const weight = new Value(2);
  weight.grad = 3;
  zeroGrad([weight]);
  assertEquals(weight.grad, 0);
  assertEquals(weight.data, 2);
});

Deno.test("the ice-cream network starts with its twelve parameters", () => {
  const data = iceCreamNetwork().parameters().map((value) => value.data);
  assertEquals(data, [
    ...[0.3, 0.4, 0.1, -0.1, 0.2, -0.1],
    ...[0.5, -0.2, 0.2, -0.3, 0.6, 0.3],
  ]);
});

Deno.test("your worksheet agrees with your network", () => {
  const agrees = (entry: keyof typeof worksheet, data: number) => {
    const yours = worksheet[entry];
    assert(yours !== undefined, `worksheet.${entry} is not filled in yet`);
    const off = Math.abs(yours - data);
    assert(off <= 1e-4, `worksheet.${entry} does not agree with your network`);
  };
  const model = iceCreamNetwork();
  const [h1, h2] = model.layers[0].forward([0.5, 0.8]);
  agrees("h1", h1.data);
  agrees("h2", h2.data);
  const loss = meanSquaredError(model.forward([0.5, 0.8]), [0.7, 0.6]);
  agrees("loss", loss.data);
  backward(loss);
  const w5 = model.layers[1].neurons[0].weights[0];
  agrees("dw5", w5.grad);
  gradientDescentStep(model.parameters(), 0.1);
  agrees("newW5", w5.data);
});
