import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { backward, iceCreamNetwork, MLP, sigmoid, Value } from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

Deno.test("every number of lesson 6", () => {
  const chain = new MLP(1, [1, 1]);
  chain.parameters().forEach((p, i) => p.data = [0.5, 0, -2, 0][i]);
  const x = new Value(1);
  const [hidden] = chain.layers[0].forward([x]);
  const [out] = chain.layers[1].forward([hidden]);
  backward(out);
  assertEquals((x.grad * 2).toFixed(9), chain.parameters()[0].grad.toFixed(9));

  const model = iceCreamNetwork();
  const [h1, h2] = model.layers[0].forward([0.5, 0.8]);
  const [y1, y2] = model.layers[1].forward([h1, h2]);
  const skipped = model.layers[1].forward([0.5, 0.8])[0].data;
  const count = (sizes: number[]) => new MLP(2, sizes).parameterCount;
  const far = [sigmoid(-10).data, sigmoid(10).data];
  const stairs = new MLP(2, [2, 1], { activation: sigmoid });
  const weights = [20, 20, -10, 20, 20, -30, 20, -20, -10];
  const wider = weights.with(5, -35);
  for (const numbers of [weights, wider]) {
    stairs.parameters().forEach((p, i) => p.data = numbers[i]);
    for (const [x1, x2, on] of [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]) {
      assertAlmostEquals(stairs.forward([x1, x2])[0].data, on, 1e-4);
    }
  }
  /** For each of some places on the diagonal, whether the light is on. */
  const band = (changed: readonly number[]) => {
    stairs.parameters().forEach((p, i) => p.data = changed[i]);
    return [0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.1]
      .map((x) => stairs.forward([x, x])[0].data > 0.5);
  };
  const lit = (on: boolean[]) => on.filter(Boolean).length;
  assert(lit(band(wider)) > lit(band(weights)));
  const flipped = weights.map((number, i) => i < 6 ? number : -number);
  assertEquals(band(flipped), band(weights).map((on) => !on));
  assertEquals(count([16, 16, 1]), 337);
  assertEquals(count([32, 32, 1]), 1185);
  assertEquals(
    faultsInNumbers(readLesson("06_mlp"), {
      given: [
        ...[0.3, 0.4, 0.1, -0.2, 0.2, 0.5, 0.6, 0.8, 0.15],
        ...[20, -30, -35, 50, 1969, 16, 32, 670, 1200, 2700, 23],
      ],
      computed: {
        far,
        lines: [30 / 20, 35 / 20],
        slopes: [1 - out.data ** 2, 1 - hidden.data ** 2],
        first: chain.parameters()[0].grad,
        counts: [48, 272, 17, 337, 96, 1056, 33, 1185],
        back: [-2 * (1 - out.data ** 2)],
        collapsed: [0.17, 0.16, 0.27, 0.02, 0.04, 0.05],
        hidden: [h1.data, h2.data],
        outputs: [y1.data, y2.data, skipped],
      },
      lines: [
        ["+ 0.2 = 0.4189", y1.data],
        ["+ 0.3 = 0.4099", y2.data],
      ],
    }),
    [],
  );
});
