/**
 * What holds for the grading of a whole class, and is remembered with its results:
 * begun again, it goes on as it began.
 *
 * @module
 */
import { exerciseRange, UsageError, wholeNumber } from "../commands/command.ts";
import { EXERCISES } from "../course/course.ts";
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
}

/** What was asked for on the command line. */
export interface Asked {
  readonly title: string | undefined;
  readonly exercises: string | undefined;
  readonly seed: string | undefined;
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
  const settings = {
    title: asked.title ?? before?.title ?? name,
    exercises: asked.exercises !== undefined
      ? exerciseRange([asked.exercises])
      : before?.exercises ?? EXERCISES,
    seed: asked.seed !== undefined
      ? wholeNumber("seed", asked.seed)
      : before?.seed ?? randomSeed(),
  };
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
      const { title, exercises: [from, to], seed } = JSON.parse(
        Deno.readTextFileSync(`${folder}/class.json`),
      );
      const exercises = exerciseRange([`${from}-${to}`]);
      if (typeof title === "string" && Number.isSafeInteger(seed)) {
        return { title, exercises, seed };
      }
    } catch {
      // Not there, or not ours: as if nothing were remembered.
    }
  }
  return undefined;
}

function writeSettings(out: string, settings: Settings): void {
  const { title, exercises, seed } = settings;
  const range = [exercises[0].number, exercises[exercises.length - 1].number];
  const text = JSON.stringify({ title, exercises: range, seed }, null, 2);
  writeWhole(`${out}/class.json`, `${text}\n`);
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0];
}
