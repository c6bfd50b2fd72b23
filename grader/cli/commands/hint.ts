/**
 * `deno task hint`: the next hint for the first check that does not pass.
 *
 * @module
 */
import { oneExercise } from "../../core/course/range.ts";
import { loadOracle } from "../../kit/load_oracle.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";
import { bold } from "../colors.ts";
import { givenOf, hintsFor, numbered, rememberNext } from "../hints.ts";
import { Workspace } from "../../kit/workspace.ts";
import type { Command } from "../../kit/command.ts";
import { submissionOf } from "../../kit/submission.ts";

export const command: Command = {
  help: () =>
    `deno task hint N [--again]

Gives the next hint for exercise N: each time you ask, one step further, from
a question to almost the answer. The hints are for the check that
deno task grade N explains.

  --again    shows the hints you have had for it once more`,
  switches: ["again"],
  settings: [],
  run: async ({ words, has }, edition) => {
    const lesson = oneExercise(words, edition);
    const { number } = lesson;
    const workspace = new Workspace();
    const oracle = await loadOracle(edition);
    const { exercises: [exercise] } = await gradeInSandbox(
      submissionOf(workspace, edition),
      { edition, oracle, exercises: [lesson], seed: edition.defaultSeed },
    );
    const hints = await hintsFor(lesson, exercise, oracle);
    if (hints === undefined) {
      console.log(`Exercise ${number} passes: there is nothing to hint at.`);
      return 0;
    }
    const { about, texts } = hints;
    const given = givenOf(hints, lesson, workspace);
    if (has("again")) {
      console.log(
        given === 0
          ? `You have had no hint yet for ${about}.`
          : texts.slice(0, given).map(numbered).join("\n\n"),
      );
      return 0;
    }
    if (given === texts.length) {
      console.log(
        `That was the last hint for ${about}.\n` +
          `To read them again: deno task hint ${number} --again\n` +
          (edition.homework === undefined
            ? `To see how we wrote it: deno task solution ${number} --anyway`
            : `To read the lesson again: deno task lesson ${number}`),
      );
      return 0;
    }
    const trouble = rememberNext(hints, lesson, workspace);
    if (trouble !== undefined) console.error(trouble);
    console.log(
      `${bold(`Hint ${given + 1} of ${texts.length} for ${about}`)}\n\n` +
        `${texts[given]}\n\n` +
        `Then: deno task grade ${number}`,
    );
    return 0;
  },
};
