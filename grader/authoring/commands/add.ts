/**
 * `deno task add`: adds an exercise of one's own, kept in a folder outside the kit, to
 * the course.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { OwnExerciseError, readFolder } from "../folder.ts";
import { put, takeOut } from "../place.ts";
import { rehearse } from "../rehearse.ts";
import { printable, WIDTH, wrap } from "../../core/report/layout.ts";
import { sameText } from "../../core/grade/submission.ts";
import { UsageError } from "../../core/usage_error.ts";
import type { Command } from "../../kit/command.ts";
import { KIT, readKit, Workspace } from "../../kit/workspace.ts";

export const command: Command = {
  help: () =>
    `deno task add FOLDER
deno task add --remove NAME

For instructors: adds an exercise of your own to the course. FOLDER stays yours,
outside the kit; grader/authoring/README.md lists the files that belong in it.
The exercise is tried in a copy of the kit first, and added when it is right.
To change it, change the files in FOLDER and add it again.

  --remove NAME   removes it; the work of a learner in exercises/ is kept

Exit code: 0 when it was added or removed, 1 when something in FOLDER is wrong,
2 for an invalid command line.`,
  switches: [],
  settings: ["remove"],
  run: async ({ words, value }, edition) => {
    const name = value("remove");
    if (name !== undefined) {
      if (words.length > 0) {
        throw new UsageError("--remove takes a name and no folder.");
      }
      return remove(name, edition);
    }
    if (words.length !== 1) {
      throw new UsageError("Which folder? As in deno task add ../relu.");
    }
    const folder = words[0].replace(/(?<=.)[/\\]+$/, "");
    try {
      return await add(folder, edition);
    } catch (error) {
      if (!(error instanceof OwnExerciseError)) throw error;
      printFaults(folder, error.faults);
      return 1;
    }
  },
};

async function add(folder: string, edition: Edition): Promise<number> {
  const own = readFolder(folder, edition);
  const { lesson } = own;
  const { faults, remarks, index } = await rehearse(own, edition);
  if (faults.length > 0) throw new OwnExerciseError(faults);
  const again = edition.lessons.some(({ name }) => name === lesson.name);
  const { stub } = put(own, index, KIT);
  const { number, exercise: { checks } } = lesson;
  const points = checks.reduce((sum, { points }) => sum + points, 0);
  const known = Object.keys(index.mistakes).length;
  console.log(
    `Exercise ${number}, "${lesson.name}", is ${
      again ? "updated" : "in the course"
    }: ${points} points, ${counted(checks.length, "check")}, ${
      counted(known, "known mistake")
    }.`,
  );
  console.log("The solution passes every check, and the stub passes none.");
  for (const name of own.unused) report(`Not used: ${name}`);
  for (const remark of remarks) report(`Please check: ${remark}`);
  if (!stub) {
    report(
      `${filesOf(lesson).exercise} has work in it, so it was left as it is.`,
    );
  }
  console.log(`Next: deno task lesson ${number}`);
  return 0;
}

function remove(name: string, { lessons, exercises }: Edition): number {
  const lesson = exercises.find((lesson) => lesson.name === name);
  if (lesson?.added !== true) {
    const added = exercises.filter(({ added }) => added);
    throw new UsageError(
      `No exercise "${name}" was added to this copy; ${
        added.length === 0
          ? "no exercise was"
          : `added: ${added.map(({ name }) => name).join(", ")}`
      }.`,
    );
  }
  const last = lessons[lessons.length - 1];
  if (last !== lesson) {
    throw new UsageError(
      `Exercise ${last.number} comes after it. Remove that one first: deno ` +
        `task add --remove ${last.name}`,
    );
  }
  const kept = putAside(lesson);
  takeOut(lesson, KIT);
  console.log(
    `Exercise ${lesson.number}, "${name}", is removed from the course.`,
  );
  if (kept !== undefined) console.log(`The work in it is kept in ${kept}.`);
  return 0;
}

/** Removes the learner's file, and keeps a copy if there is work in it. */
function putAside(lesson: ExerciseLesson): string | undefined {
  const workspace = new Workspace();
  const { exercise: path, stub } = filesOf(lesson);
  const work = workspace.read(lesson);
  const untouched = "text" in work && sameText(work.text, readKit(stub));
  const kept = untouched ? undefined : workspace.keepCopy(lesson);
  try {
    Deno.removeSync(new URL(path, KIT));
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  workspace.forgetHints(lesson);
  return kept;
}

function printFaults(folder: string, faults: readonly string[]): void {
  console.error(`${folder} was not added:`);
  for (const fault of faults) {
    const [first, ...others] = printable(fault).split("\n");
    const lines = [...wrap(first, WIDTH - 2), ...others];
    console.error(lines.map((line) => `  ${line}`).join("\n"));
  }
  console.error("Nothing in the kit has changed.");
}

function report(text: string): void {
  console.log(wrap(printable(text), WIDTH).join("\n"));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
