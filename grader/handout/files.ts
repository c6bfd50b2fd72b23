/**
 * Which files a homework consists of, and what is in each.
 *
 * @module
 */
import { COURSE } from "../course/course.ts";
import { type Homework, HOMEWORK_FILE } from "../course/homework.ts";
import { type ExerciseLesson, filesOf, type Lesson } from "../course/lesson.ts";
import { KIT, readKit } from "../workspace/workspace.ts";
import { modulesBehind } from "./modules.ts";
import { readmeFor } from "./readme.ts";

/** What a homework is made from. */
export interface Plan extends Homework {
  readonly exercises: {
    /** To be done. */
    readonly assigned: readonly ExerciseLesson[];
    /** The student's to write: these, and with a chain of their own all before. */
    readonly own: readonly ExerciseLesson[];
    /** Those before, whose solutions come with it. */
    readonly given: readonly ExerciseLesson[];
  };
}

/** The commands of a homework. */
const COMMANDS = ["lesson", "grade", "hint", "reset", "test", "submit"];

/** What modules read that no import names. */
const DATA = ["LICENSE", "grader/stand_ins/import_map.json"];

/** The check helper that does exercise 3, and what stands in for it there. */
const PATHS = "grader/checks/paths.ts";
const PATHS_BY_BACKWARD = "grader/checks/paths_by_backward.ts";

/**
 * The exercise whose file is made use of when another one is checked: `backward`,
 * where its own way to a grad would do exercise 3.
 */
export function helperOf(
  lesson: ExerciseLesson,
  { exercises: { own } }: Plan,
): ExerciseLesson | undefined {
  return lesson.name === "ops"
    ? own.find(({ name }) => name === "backward")
    : undefined;
}

/**
 * Puts together all files but the recordings.
 *
 * @returns By path, with `/` on every platform, the text.
 */
export async function filesFor(plan: Plan): Promise<Map<string, string>> {
  const { own, given } = plan.exercises;
  const files = new Map<string, string>();
  const copy = (path: string, as = path) => files.set(as, readKit(path));
  for (const lesson of lessonsIn(plan)) {
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
  const { title, assigned, given: before, chain, seed } = plan;
  const homework: Homework = { title, assigned, given: before, chain, seed };
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
function lessonsIn({ assigned }: Plan): readonly Lesson[] {
  return COURSE.filter(({ number }) => number <= Math.max(...assigned));
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

/** The modules that its commands load, and those that run beside the student's files. */
async function modulesFor(
  { chain, exercises: { own } }: Plan,
): Promise<string[]> {
  return await modulesBehind([
    "grader/main.ts",
    ...COMMANDS.map((name) => `grader/commands/${name}.ts`),
    "grader/answers/recording.ts",
    "grader/sandbox/child.ts",
    ...own.map((lesson) => filesOf(lesson).checks),
    ...chain ? ["grader/checks/chain.ts"] : [],
  ]);
}

function standIns(): string[] {
  const folder = "grader/stand_ins/";
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
    imports,
    tasks: Object.fromEntries(
      COMMANDS.map((name) => [name, name === "submit" ? submit : tasks[name]]),
    ),
    // What is not the student's is as it is.
    fmt: { include: ["exercises/"] },
    lint: { include: ["exercises/"] },
  });
}

/** JSON as a person may want to read it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
