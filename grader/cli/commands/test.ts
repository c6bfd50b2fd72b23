/**
 * `deno task test`: the visible tests of the learner's exercises.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { oneExercise } from "../../core/course/range.ts";
import type { Command } from "../../kit/command.ts";
import { importMapArguments } from "../../kit/packages/std.ts";
import { runDenoByLines } from "../../kit/run_deno.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { TestLines, whyNotRun } from "../test_lines.ts";
import { UsageError } from "../../core/usage_error.ts";
import { pathFromHere } from "../../kit/typed_path.ts";
import { KIT, Workspace } from "../../kit/workspace.ts";

export const command: Command = {
  help: () =>
    `deno task test [N]

Runs the visible test of exercise N on your file; without N, those of all
exercises that you have begun. A visible test is a sample of what
deno task grade looks at, in a file you can read and change.`,
  switches: [],
  settings: [],
  run: async ({ words }, edition) => {
    const lessons = words.length > 0
      ? [oneExercise(words, edition)]
      : begun(edition);
    if (lessons.length === 0) {
      const [first] = edition.own;
      console.log(
        "No exercise is begun yet, so there is nothing to test.\n" +
          `Next: deno task lesson ${first.number}, then write ${
            filesOf(first).exercise
          }`,
      );
      return 0;
    }
    const tests = lessons.map((lesson) => filesOf(lesson).test);
    const missing = tests.filter((path) => !isThere(path));
    if (missing.length > 0) {
      throw new UsageError(
        `${missing.join(" and ")} ${
          missing.length === 1 ? "is" : "are"
        } not there: the visible tests come with the course. Copy ${
          missing.length === 1 ? "it" : "them"
        } from a fresh copy of it, or use deno task grade, which needs none.`,
      );
    }
    return await runTests(tests, lessons);
  },
};

/** Runs tests, and says in words how each ends, as it does. */
async function runTests(
  tests: readonly string[],
  lessons: readonly ExerciseLesson[],
): Promise<number> {
  const map = await importMapArguments();
  const lines = new TestLines(pathFromHere);
  const args = ["test", "--no-check", "--reporter=tap", ...map, ...tests];
  const { code, errors } = await runDenoByLines(args, (line) => {
    for (const one of lines.push(line)) console.log(one);
  });
  const { passed, failed } = lines;
  const number = lessons.length === 1 ? ` ${lessons[0].number}` : "";
  if (failed > 0) {
    console.log(
      `\n${failed} of ${passed + failed} tests ${
        failed === 1 ? "fails" : "fail"
      }. Next: fix this; deno task grade${number} says more`,
    );
  } else if (code !== 0) {
    const reason = whyNotRun(errors, pathFromHere)
      .flatMap((line) => wrap(line, WIDTH - 2)).join("\n  ");
    console.log(
      `The tests could not be run:\n  ${reason}\n` +
        `Next: fix this; deno task grade${number} says more`,
    );
  } else {
    console.log(`\nAll ${passed} tests pass. Next: deno task grade${number}`);
  }
  return code;
}

function isThere(path: string): boolean {
  try {
    return Deno.statSync(new URL(path, KIT)).isFile;
  } catch {
    return false;
  }
}

/** The exercises whose files are no longer the stubs as shipped. */
function begun({ own }: Edition): ExerciseLesson[] {
  const workspace = new Workspace();
  return own.filter((lesson) => workspace.read(lesson).state === "written");
}
