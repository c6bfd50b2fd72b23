/**
 * `deno task solution`: the reference solution beside the learner's own.
 *
 * @module
 */
import { DEFAULT_SEED } from "../course/homework.ts";
import { filesOf } from "../course/lesson.ts";
import { grade } from "../grade.ts";
import { bold } from "../report/colors.ts";
import { printable } from "../report/layout.ts";
import { partsOf } from "../workspace/parts.ts";
import { readKit, sameText, Workspace } from "../workspace/workspace.ts";
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
    const submitted = submission.get(lesson)!;
    const yours = partsOf("text" in submitted ? submitted.text : "");
    const ours = partsOf(readKit(filesOf(lesson).solution));
    const blocks = [...ours]
      .filter(([, text]) => !/^(import|(export )?(interface|type)) /.test(text))
      .map(([name, text]) => sideBySide(name, yours.get(name), text));
    console.log(blocks.join("\n\n"));
    console.log(`\nThe whole of it: ${filesOf(lesson).solution}`);
    return 0;
  },
};

function sideBySide(
  name: string,
  yours: string | undefined,
  ours: string,
): string {
  const title = bold(`== ${name} ==`);
  if (yours === undefined) return `${title}\nOurs:\n${ours}`;
  if (sameText(yours, ours)) return `${title}\nYours and ours alike:\n${ours}`;
  return `${title}\nYours:\n${printable(yours)}\n\nOurs:\n${ours}`;
}
