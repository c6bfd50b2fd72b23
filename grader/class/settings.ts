/**
 * What holds for the grading of a whole class, and is remembered with its results:
 * begun again, it goes on as it began.
 *
 * @module
 */
import { exerciseRange, UsageError, wholeNumber } from "../commands/command.ts";
import { EXERCISES } from "../course/course.ts";
import { type Homework, HOMEWORK_FILE, newSeed } from "../course/homework.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { writeWhole } from "../workspace/write_whole.ts";

/** The settings of a class. */
export interface Settings {
  /** What the class is called on its page. */
  readonly title: string;
  /** What was assigned. */
  readonly exercises: readonly ExerciseLesson[];
  /** The random inputs, the same for all. */
  readonly seed: number;
  /** The seed of the homework that is graded, where it is one. */
  readonly homeworkSeed?: number;
}

/** What was asked for on the command line. */
export interface Asked {
  readonly title: string | undefined;
  readonly exercises: string | undefined;
  readonly seed: string | undefined;
  /** The folder of the homework. */
  readonly handout: string | undefined;
  /** Whether only a share is graded here. */
  readonly isShare: boolean;
}

/**
 * The settings of a grading: what is asked for, else what is remembered, else the
 * whole course with a seed that no student can know.
 *
 * @param out The path of the folder of the results.
 * @param asked What was asked for.
 * @param name What the class is called if nothing else is said.
 * @throws {UsageError} If a share has no seed: each would be given another.
 */
export function settingsFor(out: string, asked: Asked, name: string): Settings {
  const before = readSettings(out);
  if (asked.seed === undefined && before === undefined && asked.isShare) {
    throw new UsageError(
      "--shard needs --seed, the same for each share: any number that your " +
        "students do not know.",
    );
  }
  const homework = asked.handout === undefined
    ? undefined
    : readHomework(asked.handout);
  const homeworkSeed = homework?.seed ?? before?.homeworkSeed;
  const settings = {
    title: asked.title ?? before?.title ?? homework?.title ?? name,
    exercises: asked.exercises !== undefined
      ? exerciseRange([asked.exercises])
      : before?.exercises ?? homework?.exercises ?? EXERCISES,
    seed: asked.seed !== undefined
      ? wholeNumber("seed", asked.seed)
      : before?.seed ?? newSeed(),
    ...(homeworkSeed !== undefined && { homeworkSeed }),
  };
  if (settings.seed === homeworkSeed) {
    throw new UsageError(
      `--seed ${homeworkSeed} is the homework's own, which its students have: ` +
        "leave --seed out.",
    );
  }
  writeSettings(out, settings);
  return settings;
}

/**
 * Reads what is remembered: in the folder of the results, or in one of several that
 * lie in it side by side.
 */
export function readSettings(out: string): Settings | undefined {
  const shares = [...Deno.readDirSync(out)]
    .filter(({ isDirectory }) => isDirectory)
    .map(({ name }) => `${out}/${name}`).sort();
  for (const folder of [out, ...shares]) {
    try {
      const { title, exercises: [from, to], seed, homeworkSeed } = JSON.parse(
        Deno.readTextFileSync(`${folder}/class.json`),
      );
      const exercises = exerciseRange([`${from}-${to}`]);
      if (typeof title === "string" && Number.isSafeInteger(seed)) {
        return {
          title,
          exercises,
          seed,
          ...(Number.isSafeInteger(homeworkSeed) && { homeworkSeed }),
        };
      }
    } catch {
      // Not there, or not ours: as if nothing were remembered.
    }
  }
  return undefined;
}

/** Reads what `deno task assign` wrote of a homework. */
function readHomework(
  folder: string,
): Pick<Settings, "title" | "exercises" | "seed"> {
  try {
    const { title, assigned, seed }: Homework = JSON.parse(
      Deno.readTextFileSync(`${folder}/${HOMEWORK_FILE}`),
    );
    const exercises = exerciseRange([`${assigned[0]}-${assigned.at(-1)}`]);
    if (!Number.isSafeInteger(seed)) throw new Error("it has no seed");
    return { title, exercises, seed };
  } catch (error) {
    throw new UsageError(
      `--handout ${folder}: its ${HOMEWORK_FILE} cannot be read (${
        (error as Error).message
      }). Name the folder that deno task assign has made.`,
    );
  }
}

function writeSettings(out: string, settings: Settings): void {
  const { title, exercises, seed, homeworkSeed } = settings;
  const range = [exercises[0].number, exercises[exercises.length - 1].number];
  const text = JSON.stringify(
    { title, exercises: range, seed, homeworkSeed },
    null,
    2,
  );
  writeWhole(`${out}/class.json`, `${text}\n`);
}
