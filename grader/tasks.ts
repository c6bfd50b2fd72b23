/**
 * What is run for an exercise.
 *
 * @module
 */
import type { Basis } from "./answers/answers.ts";
import { CHAINED } from "./course/course.ts";
import {
  type Check,
  exerciseFileName,
  type ExerciseLesson,
  filesOf,
} from "./course/lesson.ts";
import { submittedName } from "./sandbox/import_map.ts";
import type { Task } from "./sandbox/session.ts";
import type { Submission } from "./workspace/submission.ts";
import { KIT, readKit } from "./workspace/workspace.ts";

/** The check of the whole chain: no points, and no row in the course table. */
export const CHAIN: Check = {
  name: "chain",
  points: 0,
  idea: "Your own files work together, from one Value to a training step.",
  read: "",
};

/**
 * The learner's file of one exercise, on files of those before.
 *
 * @param basis What it is graded on.
 */
export function exerciseTask(
  lesson: ExerciseLesson,
  checks: readonly Check[],
  submission: Submission,
  seed: number,
  basis: Basis,
): Task {
  const subjectOf = (other: ExerciseLesson) => ({
    name: exerciseFileName(other),
    text: textOf(submission, other),
    exports: other.exercise.exports,
  });
  // A later file may import the one under test by its own name.
  const helping = basis.helper === undefined ? [] : [
    { ...subjectOf(lesson), exports: [], optional: true as const },
    { ...subjectOf(basis.helper), optional: true as const },
  ];
  return {
    probes: new URL(filesOf(lesson).checks, KIT).href,
    prerequisites: basis.given.map((earlier) => ({
      name: exerciseFileName(earlier),
      // Read when it is needed: a fault then concerns who needs it, nobody else.
      get text() {
        return readKit(filesOf(earlier).solution);
      },
    })),
    subjects: [...basis.own.map(subjectOf), ...helping, {
      name: submittedName(exerciseFileName(lesson)),
      text: textOf(submission, lesson),
      exports: lesson.exercise.exports,
    }],
    seed,
    allowance: 1 + basis.own.length,
    runs: checks.map(({ name }) => ({
      check: name,
      key: keyOf(seed, lesson, name),
    })),
  };
}

/** All of the learner's own files together. */
export function chainTask(submission: Submission, seed: number): Task {
  const subjects = CHAINED.map((lesson) => ({
    name: `chain/${exerciseFileName(lesson)}`,
    text: textOf(submission, lesson),
    exports: lesson.exercise.exports,
  }));
  return {
    probes: new URL("checks/chain.ts", import.meta.url).href,
    prerequisites: [],
    subjects,
    seed,
    runs: [{ check: CHAIN.name, key: `${seed}/${CHAIN.name}` }],
  };
}

/** The key of the random inputs of a check. */
export function keyOf(
  seed: number,
  { number }: ExerciseLesson,
  check: string,
): string {
  return `${seed}/${number}/${check}`;
}

function textOf(submission: Submission, lesson: ExerciseLesson): string {
  const submitted = submission.get(lesson);
  return submitted?.state === "written" ? submitted.text : "";
}
