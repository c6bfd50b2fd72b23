/**
 * `deno task test`: the tests of the kit, or the visible test of one exercise.
 *
 * @module
 */
import { HOMEWORK } from "../course/homework.ts";
import { filesOf } from "../course/lesson.ts";
import { ASSIGNED, EXERCISES } from "../course/course.ts";
import { fetchFromNpm } from "../npm.ts";
import { importMapArguments } from "../std.ts";
import { type Command, oneExercise, UsageError } from "./command.ts";
import { runDeno } from "./deno.ts";

/** What cannot be tested without the packages of npm. */
const NEED_NPM = [
  "grader/class/",
  "grader/commands/class_test.ts",
  "grader/commands/export_test.ts",
  "grader/commands/submit_test.ts",
  "grader/csv/",
  "grader/export/",
  "grader/platforms/",
];

/** The command. */
export const command: Command = {
  help: `deno task test [N]

With N: runs the visible test of exercise N on your file. It is a sample of
what deno task grade ${"N"} looks at, in a file you can read and change.
${
    HOMEWORK === undefined
      ? "Without N: runs the tests of the kit itself; your exercises do not matter."
      : "Without N: runs those of all exercises that are assigned."
  }`,
  switches: [],
  settings: [],
  run: async ({ words }) => {
    const map = await importMapArguments();
    if (words.length > 0) {
      const { test } = filesOf(oneExercise(words));
      return await runDeno(["test", "--no-check", ...map, test]);
    }
    if (HOMEWORK !== undefined) {
      const tests = ASSIGNED.map((lesson) => filesOf(lesson).test);
      return await runDeno(["test", "--no-check", ...map, ...tests]);
    }
    refuseAdded();
    const args = ["test", "-A", "--doc", "--parallel", ...map];
    // What grades and exports classes needs libraries; --cached-only would miss them.
    if (!await fetchFromNpm()) {
      console.error(
        "npm cannot be reached: the tests of classes and exports, and the types, " +
          "are left out.",
      );
      args.push("--no-check", `--ignore=${NEED_NPM.join(",")}`);
    }
    const where = ["mod.ts", "solutions/", "lessons/", "README.md", "grader/"];
    return await runDeno([...args, ...where]);
  },
};

/** The tests are about the course as it comes: they count its exercises and points. */
function refuseAdded(): void {
  const added = EXERCISES.filter(({ added }) => added).at(-1);
  if (added === undefined) return;
  throw new UsageError(
    `The tests of the kit are about the kit as it comes, and this copy has an ` +
      `exercise of your own. First: deno task add --remove ${added.name}`,
  );
}
