/**
 * For tests only: the course in this folder, and grading as its commands do it.
 *
 * @module
 */
import type { GradeOptions } from "../../core/grade/grade.ts";
import type { Submission } from "../../core/grade/submission.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { Report } from "../../core/report/report.ts";
import { loadEdition } from "../../kit/load_edition.ts";
import { loadReference } from "../../kit/load_oracle.ts";
import { gradeInSandbox } from "../../sandbox/grade_in_sandbox.ts";

/** The course. */
export const EDITION = loadEdition();

/** Who knows what is right. */
export const REFERENCE = await loadReference(EDITION);

export function exercise(number: number): ExerciseLesson {
  return EDITION.exercises.find((lesson) => lesson.number === number)!;
}

/** Grades by processes, on the reference; every exercise with seed 1, unless the options differ. */
export function gradeHere(
  submission: Submission,
  options: Partial<GradeOptions> = {},
): Promise<Report> {
  return gradeInSandbox(submission, {
    edition: EDITION,
    oracle: REFERENCE,
    exercises: EDITION.exercises,
    seed: 1,
    ...options,
  });
}
