/**
 * The files that mutants are made of: the reference, and the right alternatives.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import { WIDTH, wrap } from "../../core/report/layout.ts";
import { UsageError } from "../../core/usage_error.ts";
import { KIT, readKit } from "../../kit/workspace.ts";

/** One file. */
export interface Source {
  readonly lesson: ExerciseLesson;
  /** Relative to the kit. */
  readonly file: string;
  readonly text: string;
}

const RIGHT = "grader/corpus/right/";

/**
 * Each mutant of the first two would take seconds, or much memory. The third is mostly
 * about what it prints. The last exports several variables at once, of which a worker
 * knows only the first.
 */
const LEFT_OUT = ["memory_heavy", "slow_but_finite", "chatty", "old_style"];

/** The sets of files by name: the reference is "solutions". */
export function sets(): string[] {
  const right = [...Deno.readDirSync(new URL(RIGHT, KIT))]
    .filter(({ name, isDirectory }) => isDirectory && !LEFT_OUT.includes(name));
  return [REFERENCE_SET, ...right.map(({ name }) => name).sort()];
}

/** What the reference is called among the sets. */
export const REFERENCE_SET = "solutions";

/**
 * The files of a set.
 *
 * @throws {UsageError} If there is no such set.
 */
export function sourcesOf(
  name: string,
  lessons: readonly ExerciseLesson[],
): Source[] {
  const all = sets();
  if (!all.includes(name)) {
    const sentence = `There is no set "${name}"; there are ${all.join(", ")}.`;
    throw new UsageError(wrap(sentence, WIDTH).join("\n"));
  }
  return lessons.map((lesson) => {
    const { solution, exercise } = filesOf(lesson);
    const file = name === REFERENCE_SET
      ? solution
      : exercise.replace("exercises/", `${RIGHT}${name}/`);
    return { lesson, file, text: readKit(file) };
  });
}
