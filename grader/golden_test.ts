/**
 * The whole output of `deno task grade` on a chosen set of mistakes, as a learner
 * reads it. To record it anew, and then read what changed:
 *
 *     deno test -A --update-snapshots grader/golden_test.ts
 *
 * @module
 */
import { assert } from "@std/assert";
import { EXERCISES } from "./course/course.ts";
import { filesOf } from "./course/lesson.ts";
import { mistakesOf } from "./mistakes/bench.ts";
import { applyEdits } from "./mistakes/mistake.ts";
import { exercise, FreshKit } from "./testing/fresh_kit.ts";
import { readKit } from "./workspace/workspace.ts";

/** One or two mistakes of each kind a learner is shown. */
const CHOSEN: [number: number, id: string][] = [
  [1, "grad-one"],
  [1, "prev-empty"],
  [2, "add-overwrites"],
  [2, "mul-drops-incoming"],
  [2, "pow-keeps-exponent"],
  [2, "tanh-not-squared"],
  [2, "ops-no-step"],
  [2, "sub-order"],
  [3, "backward-not-reversed"],
  [3, "topological-order-preorder-reversed"],
  [3, "topological-order-no-visited"],
  [3, "backward-down-every-path"],
  [4, "neuron-no-bias"],
  [4, "neuron-parameters-grow"],
  [5, "layer-options-not-passed"],
  [6, "mlp-input-to-every-layer"],
  [7, "mse-sum"],
  [7, "step-uphill"],
  [7, "worksheet-no-slope"],
  [8, "train-zero-once"],
  [8, "train-loss-after-step"],
  [8, "train-example-by-example-no-zero"],
];

for (const [number, id] of CHOSEN) {
  Deno.test(`the output on "${id}"`, async (t) => {
    using kit = new FreshKit("stand-ins");
    const lesson = exercise(number);
    kit.solve(...EXERCISES.filter((one) => one.number < number));
    const mistake = (await mistakesOf(lesson)).find((one) => one.id === id);
    assert(mistake !== undefined, `there is no mistake "${id}"`);
    kit.write(lesson, applyEdits(readKit(filesOf(lesson).solution), mistake));
    // Earlier exercises have passed before: no news of them.
    await kit.task("grade", `1-${number}`);
    const { out } = await kit.task("grade", String(number));
    await t.assertSnapshot(out.slice(out.indexOf("points\n")));
  });
}
