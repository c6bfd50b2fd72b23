/**
 * What is said of slips that people made: `corpus/slips/` holds them beside it.
 *
 * @module
 */
import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { stripAnsiCode } from "@std/fmt/colors";
import { byCommand } from "../../cli/next_steps.ts";
import { feedback, praise } from "../../cli/terminal.ts";
import { slips as value } from "../../corpus/slips/01_value.ts";
import { slips as ops } from "../../corpus/slips/02_ops.ts";
import { slips as backward } from "../../corpus/slips/03_backward.ts";
import { slips as neuron } from "../../corpus/slips/04_neuron.ts";
import { slips as layer } from "../../corpus/slips/05_layer.ts";
import { slips as mlp } from "../../corpus/slips/06_mlp.ts";
import { slips as iceCream } from "../../corpus/slips/07_ice_cream.ts";
import { slips as training } from "../../corpus/slips/08_training.ts";
import type { Slip } from "../../corpus/slips/slip.ts";
import { EDITION, exercise, gradeHere } from "../../dev/testing/edition.ts";
import { KeptThreads } from "../../dev/testing/kept_threads.ts";
import { solution, written } from "../../dev/testing/submissions.ts";
import { firstFailure } from "../report/report.ts";
import { applyEdits } from "./mistake.ts";

const SLIPS: readonly (readonly Slip[])[] = [
  ...[value, ops, backward, neuron],
  ...[layer, mlp, iceCream, training],
];

const WAYS = byCommand(EDITION);

/** How long a step may take, in milliseconds. */
const PATIENCE_MS = 3_000;

const threads = new KeptThreads();
Deno.test.afterAll(() => threads.stop());

const observer = threads.observer(PATIENCE_MS);

/** For slips that never end: each of their steps takes as long as this. */
const briefObserver = threads.observer(PATIENCE_MS / 4);

for (const [i, slips] of SLIPS.entries()) {
  const lesson = exercise(i + 1);
  for (const { slip, edits, fails, says, never = [], endless } of slips) {
    Deno.test(`grade() of "${slip}" in ${lesson.name} says what it is`, async () => {
      const text = applyEdits(solution(lesson), { id: slip, edits });
      const submission = new Map([[lesson, written(text)]]);
      const options = {
        exercises: [lesson],
        observer: endless ? briefObserver : observer,
      };
      const { exercises: [report] } = await gradeHere(submission, options);
      const failure = firstFailure(report);
      assertEquals(
        failure === undefined ? "pass" : [failure.name, failure.verdict],
        typeof fails === "string" ? fails : [...fails],
      );
      const told = stripAnsiCode(
        failure === undefined
          ? praise(report, lesson, WAYS, false)
          : feedback(report, lesson, undefined, WAYS),
      );
      const lines = told.split("\n");
      assert(lines.length <= 10, told);
      for (const line of lines) assert(line.length <= 80, told);
      const flowing = told.replaceAll(/\s+/g, " ");
      for (const said of says) assertStringIncludes(flowing, said);
      for (const said of never) assert(!flowing.includes(said), told);
    });
  }
}
