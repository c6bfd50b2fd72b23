/**
 * `deno task solution`: the reference solution beside the learner's own.
 *
 * @module
 */
import { DEFAULT_SEED } from "../course/homework.ts";
import { grade } from "../grade.ts";
import { besideOurs } from "../report/beside_ours.ts";
import { Workspace } from "../workspace/workspace.ts";
import { type Command, oneExercise } from "./command.ts";
import { submissionOf } from "../workspace/submission.ts";

/** The command. */
export const command: Command = {
  help: `deno task solution N [--anyway]

Shows how we wrote exercise N, beside how you did, part by part, once yours
passes.

  --anyway   shows it before yours passes`,
  switches: ["anyway"],
  settings: [],
  run: async ({ words, has }) => {
    const lesson = oneExercise(words);
    const { number } = lesson;
    const submission = submissionOf(new Workspace());
    if (!has("anyway")) {
      const { exercises: [{ verdict }] } = await grade(submission, {
        exercises: [lesson],
        seed: DEFAULT_SEED,
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
    console.log(besideOurs(lesson, submission.get(lesson)!));
    return 0;
  },
};
