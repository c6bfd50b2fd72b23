/**
 * `deno task add`: an exercise of one's own, kept in a folder outside the kit, comes
 * into the course.
 *
 * @module
 */
import { COURSE, EXERCISES } from "../course/course.ts";
import { type ExerciseLesson, filesOf } from "../course/lesson.ts";
import { OwnExerciseError, readFolder } from "../own_exercise/folder.ts";
import { put, takeOut } from "../own_exercise/place.ts";
import { tryOut } from "../own_exercise/try.ts";
import { printable, WIDTH, wrap } from "../report/layout.ts";
import { KIT, readKit, sameText, Workspace } from "../workspace/workspace.ts";
import { type Command, UsageError } from "./command.ts";

/** The command. */
export const command: Command = {
  help: `deno task add FOLDER
deno task add --remove NAME

For instructors: adds an exercise of your own to the course. What belongs in
FOLDER, which stays yours and lies outside the kit, is said by
grader/own_exercise/README.md. It is tried first; only what is right comes in.
Change it there, and add it again.

  --remove NAME   takes it out again; what was written in exercises/ is kept

Exit code: 0 when it was added or removed, 1 when something in FOLDER is wrong,
2 for a command line that cannot be meant.`,
  switches: [],
  settings: ["remove"],
  run: async ({ words, value }) => {
    const name = value("remove");
    if (name !== undefined) {
      if (words.length > 0) {
        throw new UsageError("--remove takes a name, and no folder.");
      }
      return remove(name);
    }
    if (words.length !== 1) {
      throw new UsageError("Which folder? As in deno task add ../relu.");
    }
    const folder = words[0].replace(/(?<=.)[/\\]+$/, "");
    try {
      return await add(folder);
    } catch (error) {
      if (!(error instanceof OwnExerciseError)) throw error;
      tellFaults(folder, error.faults);
      return 1;
    }
  },
};

async function add(folder: string): Promise<number> {
  const own = readFolder(folder);
  const { lesson } = own;
  const { faults, remarks, recorded } = await tryOut(own);
  if (faults.length > 0) throw new OwnExerciseError(faults);
  const again = COURSE.some(({ name }) => name === lesson.name);
  const { stub } = put(own, recorded, KIT);
  const { number, exercise: { checks } } = lesson;
  const points = checks.reduce((sum, { points }) => sum + points, 0);
  const known = Object.keys(recorded.mistakes).length;
  console.log(
    `Exercise ${number}, "${lesson.name}", is in the course${
      again ? " as it is now" : ""
    }: ${points} points, ${counted(checks.length, "check")}, ${
      counted(known, "known mistake")
    }.`,
  );
  console.log("The solution passes all of it, and the stub nothing.");
  for (const name of own.unused) tell(`Not used: ${name}`);
  for (const remark of remarks) tell(`Please look: ${remark}`);
  if (!stub) {
    tell(
      `${filesOf(lesson).exercise} has been written in, and was left as it is.`,
    );
  }
  console.log(`Next: deno task lesson ${number}`);
  return 0;
}

function remove(name: string): number {
  const lesson = EXERCISES.find((lesson) => lesson.name === name);
  if (lesson?.added !== true) {
    const added = EXERCISES.filter(({ added }) => added);
    throw new UsageError(
      `No exercise "${name}" was added to this copy; ${
        added.length === 0
          ? "none was"
          : `there is ${added.map(({ name }) => name).join(", ")}`
      }.`,
    );
  }
  const last = COURSE[COURSE.length - 1];
  if (last !== lesson) {
    throw new UsageError(
      `Exercise ${last.number} comes after it. First: deno task add --remove ` +
        `${last.name}`,
    );
  }
  const kept = putAside(lesson);
  takeOut(lesson, KIT);
  console.log(`Exercise ${lesson.number}, "${name}", is out of the course.`);
  if (kept !== undefined) console.log(`What was written is kept in ${kept}.`);
  return 0;
}

/** Takes the file that was to be written away, and keeps what was written in it. */
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

function tellFaults(folder: string, faults: readonly string[]): void {
  console.error(`${folder} was not added:`);
  for (const fault of faults) {
    const [first, ...others] = printable(fault).split("\n");
    const lines = [...wrap(first, WIDTH - 2), ...others];
    console.error(lines.map((line) => `  ${line}`).join("\n"));
  }
  console.error("Nothing in the kit has changed.");
}

function tell(text: string): void {
  console.log(wrap(printable(text), WIDTH).join("\n"));
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
