import { assertEquals } from "@std/assert";
import { add, backward, mul, Value } from "../../mod.ts";
import { faultsInNumbers } from "./numbers.ts";
import { readLesson } from "./read.ts";

Deno.test("every number of lesson 1", () => {
  const [w1, x1, b1] = [0.3, 0.5, 0.1].map((data) => new Value(data));
  const p = mul(w1, x1);
  const z = add(p, b1);
  backward(z);
  assertEquals(
    faultsInNumbers(readLesson("01_value"), {
      given: [0.3, 0.5, 0.1, 0.6, 0.001, 40],
      computed: { p: p.data, z: z.data },
      lines: [
        ["on its way the nudge is multiplied by", w1.grad],
      ],
    }),
    [],
  );
});
