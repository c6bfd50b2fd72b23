/**
 * `deno task test`: the tests of the kit, or the visible test of one exercise.
 *
 * @module
 */
import { filesOf } from "../course/lesson.ts";
import { fetchFromNpm } from "../npm.ts";
import { importMapArguments } from "../std.ts";
import { type Command, oneExercise } from "./command.ts";
import { runDeno } from "./deno.ts";

/** The command. */
export const command: Command = {
  help: `deno task test [N]

With N: runs the visible test of exercise N on your file. It is a sample of
what deno task grade ${"N"} looks at, in a file you can read and change.
Without N: runs the tests of the kit itself; your exercises do not matter.`,
  switches: [],
  settings: [],
  run: async ({ words }) => {
    const map = await importMapArguments();
    // The tests of the kit import it, and --cached-only would miss it.
    if (words.length === 0) await fetchFromNpm();
    return await runDeno(
      words.length === 0
        ? [
          "test",
          "-A",
          "--doc",
          "--parallel",
          ...map,
          ...["mod.ts", "solutions/", "lessons/", "README.md", "grader/"],
        ]
        : [
          "test",
          "--no-check",
          ...map,
          filesOf(oneExercise(words)).test,
        ],
    );
  },
};
