/**
 * `deno task solution`: the reference solution beside the learner's own.
 *
 * @module
 */
import { oneExercise } from "../../core/course/range.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { columns } from "../window/columns.ts";
import { compareWithOurs, wholeSolution } from "../compare_solution.ts";
import { Workspace } from "../../kit/workspace.ts";
import type { Command } from "../../kit/command.ts";
import { submissionOf } from "../../kit/submission.ts";

export const command: Command = {
  help: () =>
    `deno task solution N [--anyway] [--all]

Shows how we wrote exercise N, beside how you did, part by part and without
comments, once yours passes.

  --anyway   shows it before yours passes
  --all      shows our whole file instead, with its comments`,
  switches: ["all", "anyway"],
  settings: [],
  run: async ({ words, has }, edition) => {
    const lesson = oneExercise(words, edition);
    const { number } = lesson;
    const submission = submissionOf(new Workspace(), edition);
    if (!has("anyway")) {
      const { exercises: [{ verdict }] } = await gradeInSandbox(submission, {
        edition,
        oracle: await loadOracle(edition),
        exercises: [lesson],
        seed: edition.defaultSeed,
      });
      if (verdict !== "pass") {
        console.log(
          `Exercise ${number} does not pass yet. A hint may be worth more ` +
            `now:\n  deno task hint ${number}\nTo see the solution all the ` +
            `same:\n  deno task solution ${number} --anyway`,
        );
        return 1;
      }
    }
    console.log(
      has("all")
        ? wholeSolution(lesson)
        : `${
          compareWithOurs(lesson, submission.get(lesson)!, columns())
        }\n\nOurs as a whole, with comments: deno task solution ${number} --all`,
    );
    return 0;
  },
};
