/**
 * `deno task reset`: the stub as shipped, or the last version that passed.
 *
 * @module
 */
import { filesOf } from "../../core/course/lesson.ts";
import { bringBack } from "../../kit/bring_back.ts";
import { readKit, Workspace } from "../../kit/workspace.ts";
import { oneExercise } from "../../core/course/range.ts";
import type { Command } from "../../kit/command.ts";

export const command: Command = {
  help: () =>
    `deno task reset N [--to-last-pass]

Brings back the stub of exercise N as it was shipped. What you wrote is kept
beside it.

  --to-last-pass   brings back the last version that passed instead`,
  switches: ["to-last-pass"],
  settings: [],
  run: ({ words, has }, edition) => {
    const lesson = oneExercise(words, edition);
    const { exercise: file, stub } = filesOf(lesson);
    const workspace = new Workspace();
    const wanted = has("to-last-pass")
      ? workspace.lastPass(lesson)
      : readKit(stub);
    if (wanted === undefined) {
      console.log(
        `No version of exercise ${lesson.number} has passed here yet, so ` +
          `${file} was left as it is.`,
      );
      return 1;
    }
    const what = has("to-last-pass")
      ? "the last version that passed"
      : "the stub as shipped";
    console.log(bringBack(lesson, workspace, wanted, what));
    return 0;
  },
};
