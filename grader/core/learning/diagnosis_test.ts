import { assertEquals, assertStringIncludes } from "@std/assert";
import type { Implementation } from "../probes/implementation.ts";
import * as reference from "../../../mod.ts";
import { diagnose, type Diagnosis } from "./diagnosis.ts";
import type { PlaneName } from "./examples.ts";
import { PlaneRun } from "./plane_run.ts";

/** What is said of a real run after some steps. */
function after(
  steps: number,
  name: PlaneName,
  hidden: number,
  learningRate: number,
  seed: number,
): Diagnosis {
  const settings = { name, hidden, learningRate, seed };
  const run = new PlaneRun(reference as unknown as Implementation, settings);
  const losses = Array.from({ length: steps }, () => run.train(learningRate));
  const of = run.examples.inputs.length;
  return diagnose({ ...run.measure(), losses, learningRate, hidden, of });
}

Deno.test("a run that goes well is not complained of, from its first step to its last", () => {
  assertEquals(after(0, "xor", 4, 0.5, 1).is, "learns");
  assertEquals(after(30, "xor", 4, 0.5, 1).is, "learns");
  assertEquals(after(150, "xor", 4, 0.5, 1).is, "learned");
});

Deno.test("steps that are too long jump, and the sentence names the rate", () => {
  const { is, says } = after(30, "xor", 4, 2, 7);
  assertEquals(is, "jumps");
  assertStringIncludes(says, "At a learning rate of 2");
});

Deno.test("a loss that stands still is told why", () => {
  const why = (...run: Parameters<typeof after>) => {
    const { is, says } = after(...run);
    assertEquals(is, "still");
    return says;
  };
  assertStringIncludes(why(40, "xor", 4, 0.001, 5), "steps are too short");
  assertStringIncludes(why(40, "xor", 4, 3, 7), "where tanh is flat");
  assertStringIncludes(why(40, "xor", 1, 0.5, 2), "1 hidden neuron the border");
});

Deno.test("a loss that is no number is called broken, however long ago", () => {
  const run = { right: 0, of: 4, steepest: NaN, flatShare: 0, hidden: 4 };
  const losses = [1, NaN, ...new Array(100).fill(0.5)];
  const { is } = diagnose({ ...run, losses, learningRate: 1 });
  assertEquals(is, "broken");
});
