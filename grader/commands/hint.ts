/**
 * `deno task hint`: the next hint for the first check that does not pass.
 *
 * @module
 */
import { DEFAULT_SEED, HOMEWORK } from "../course/homework.ts";
import { grade } from "../grade.ts";
import { bold } from "../report/colors.ts";
import { givenOf, hintsFor, numbered, rememberNext } from "../report/hints.ts";
import { Workspace } from "../workspace/workspace.ts";
import { type Command, oneExercise } from "./command.ts";
import { submissionOf } from "../workspace/submission.ts";

/** The command. */
export const command: Command = {
  help: `deno task hint N [--again]

Gives the next hint for exercise N: each time you ask, one step further, from
a question to almost the answer. The hints are for the check that
deno task grade N explains.

  --again    shows the hints you have had for it once more`,
  switches: ["again"],
  settings: [],
  run: async ({ words, has }) => {
    const lesson = oneExercise(words);
    const { number } = lesson;
    const workspace = new Workspace();
    const { exercises: [exercise] } = await grade(submissionOf(workspace), {
      exercises: [lesson],
      seed: DEFAULT_SEED,
    });
    const hints = await hintsFor(lesson, exercise);
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
          (HOMEWORK === undefined
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
