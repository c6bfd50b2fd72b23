/**
 * The files of a homework, and their contents.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import { type Homework, HOMEWORK_FILE } from "../../core/course/homework.ts";
import {
  type ExerciseLesson,
  filesOf,
  type Lesson,
} from "../../core/course/lesson.ts";
import { probesPath } from "../../kit/load_oracle.ts";
import { KIT, readKit } from "../../kit/workspace.ts";
import { modulesBehind } from "./modules.ts";
import { helperOf, type Plan, probeKeys } from "./plan.ts";
import { readmeFor } from "./readme.ts";

/** The commands of a homework. */
const COMMANDS = ["lesson", "grade", "hint", "reset", "test", "submit"];

/** Files that modules read and that no import names. */
const DATA = ["LICENSE", "grader/kit/packages/stand_ins/import_map.json"];

/** A helper of probes that does exercise 3, and what stands in for it there. */
const PATHS = "grader/core/probes/paths.ts";
const PATHS_BY_BACKWARD = "grader/core/probes/paths_by_backward.ts";

/**
 * Puts together all files but the recordings.
 *
 * @param edition The course it is made from.
 * @returns By path, with `/` on every platform, the text.
 */
export async function filesFor(
  plan: Plan,
  edition: Edition,
): Promise<Map<string, string>> {
  const { own, given } = plan.exercises;
  const files = new Map<string, string>();
  const copy = (path: string, as = path) => files.set(as, readKit(path));
  for (const lesson of lessonsIn(plan, edition)) {
    const { lesson: text, row } = filesOf(lesson);
    copy(row);
    files.set(text, withoutAnswers(lesson, own));
  }
  for (const lesson of own) {
    const { exercise, hints, stub, test } = filesOf(lesson);
    [hints, stub, test].forEach((path) => copy(path));
    copy(stub, exercise);
  }
  for (const lesson of given) {
    const { exercise, solution } = filesOf(lesson);
    copy(solution);
    files.set(exercise, `${GIVEN}\n${readKit(solution)}`);
  }
  for (const path of await modulesFor(plan)) copy(path);
  for (const path of [...DATA, ...standIns()]) copy(path);
  if (own.some((lesson) => helperOf(lesson, plan) !== undefined)) {
    copy(PATHS_BY_BACKWARD, PATHS);
  }
  const { title, assigned, given: before, together, seed, inPage } = plan;
  const homework: Homework = {
    title,
    assigned,
    given: before,
    together,
    seed,
    ...(inPage && { inPage }),
  };
  files.set(HOMEWORK_FILE, json(homework));
  files.set("deno.json", denoConfig());
  files.set("README.md", readmeFor(plan));
  return files;
}

const GIVEN =
  `// Given: this one is not part of your homework. Read it, use it. Changing it
// changes no grade: yours are graded on the copy in solutions/.
`;

/** The lessons up to the last one assigned. */
function lessonsIn(
  { assigned }: Plan,
  { lessons }: Edition,
): readonly Lesson[] {
  return lessons.filter(({ number }) => number <= Math.max(...assigned));
}

/** A lesson without the section that gives its exercise away. */
function withoutAnswers(
  lesson: Lesson,
  own: readonly ExerciseLesson[],
): string {
  const text = readKit(filesOf(lesson).lesson);
  const { givesAway } = lesson;
  if (givesAway === undefined || !own.some((one) => one === lesson)) {
    return text;
  }
  const sections = text.split(/\n(?=## )/);
  const kept = sections.filter((section) =>
    !section.startsWith(`## ${givesAway}\n`)
  );
  if (kept.length !== sections.length - 1) {
    throw new Error(
      `${filesOf(lesson).lesson} has no section "${givesAway}" to leave out`,
    );
  }
  return kept.join("\n");
}

/**
 * The modules that its commands load, and those that run beside the student's files.
 * Named here are those that something imports by an expression.
 */
async function modulesFor(plan: Plan): Promise<string[]> {
  return await modulesBehind([
    "grader/main.ts",
    ...COMMANDS.map((name) => `grader/cli/commands/${name}.ts`),
    "grader/cli/watch/watch.ts",
    "grader/core/grade/name_causes.ts",
    "grader/core/oracle/recorded_oracle.ts",
    "grader/sandbox/child.ts",
    ...probeKeys(plan).map(probesPath),
  ]);
}

function standIns(): string[] {
  const folder = "grader/kit/packages/stand_ins/";
  return [...Deno.readDirSync(new URL(folder, KIT))]
    .filter(({ name }) => name.endsWith(".ts"))
    .map(({ name }) => folder + name);
}

/** The kit's `deno.json`, as far as it concerns a student. */
function denoConfig(): string {
  const { imports, tasks } = JSON.parse(readKit("deno.json"));
  const submit = {
    description: "Makes the file to hand in",
    command: tasks.grade.command.replace(/\bgrade$/, "submit"),
  };
  return json({
    lock: false,
    nodeModulesDir: "none",
    imports,
    tasks: Object.fromEntries(
      COMMANDS.map((name) => [name, name === "submit" ? submit : tasks[name]]),
    ),
    // Only the student's files are formatted.
    fmt: { include: ["exercises/"] },
    lint: { include: ["exercises/"] },
  });
}

/** JSON as a person may want to read it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
