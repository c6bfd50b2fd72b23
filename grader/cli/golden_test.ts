/**
 * The whole output of `deno task grade` on a chosen set of mistakes, as a learner
 * reads it. To record it again, and then read what changed:
 *
 *     deno test -A --update-snapshots grader/cli/golden_test.ts
 *
 * @module
 */
import { assert } from "@std/assert";
import { applyEdits } from "../core/mistakes/mistake.ts";
import { EDITION, exercise, gradeHere } from "../dev/testing/edition.ts";
import { solution, stubsBut, written } from "../dev/testing/submissions.ts";
import { threadObserver } from "../dev/testing/thread_observer.ts";
import { urlOf } from "../kit/paths.ts";
import { referenceFiles } from "../kit/load_oracle.ts";
import { Workspace } from "../kit/workspace.ts";
import { inWords } from "./answer.ts";

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
  Deno.test(`inWords() on "${id}" says what it did`, async (t) => {
    const lesson = exercise(number);
    const mistake = (await referenceFiles(EDITION).mistakes(lesson))
      .find((one) => one.id === id);
    assert(mistake !== undefined, `there is no mistake "${id}"`);
    const text = applyEdits(solution(lesson), mistake);
    const submission = stubsBut(new Map([[lesson, written(text)]]));
    const exercises = [lesson];
    const observer = threadObserver();
    const report = await gradeHere(submission, {
      exercises,
      bonus: true,
      observer,
    });
    const folder = Deno.makeTempDirSync({ prefix: "gradlings_golden_" });
    const workspace = new Workspace(urlOf(`${folder}/`));
    const out = inWords(report, exercises, submission, workspace, EDITION);
    Deno.removeSync(folder);
    await t.assertSnapshot(out.slice(out.indexOf("points\n")));
  });
}
