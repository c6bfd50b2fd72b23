/**
 * For tests only: submissions made of our solutions, whole or with something done to them.
 *
 * @module
 */
import { assertStringIncludes } from "@std/assert";
import { type ExerciseLesson, filesOf } from "../../core/course/lesson.ts";
import type { GradeOptions } from "../../core/grade/grade.ts";
import type { Submission, Submitted } from "../../core/grade/submission.ts";
import type { CheckReport, ExerciseReport } from "../../core/report/report.ts";
import { textOf } from "../../core/report/sentences.ts";
import { readKit } from "../../kit/workspace.ts";
import { EDITION, gradeHere } from "./edition.ts";

/** Every exercise solved, but for the given files. */
export function solvedBut(
  files: ReadonlyMap<ExerciseLesson, Submitted> = new Map(),
): Submission {
  return new Map(EDITION.exercises.map((lesson) => [
    lesson,
    files.get(lesson) ?? written(solution(lesson)),
  ]));
}

/** Every exercise a stub, but for the given files. */
export function stubsBut(
  files: ReadonlyMap<ExerciseLesson, Submitted> = new Map(),
): Submission {
  return new Map(EDITION.exercises.map((lesson) => [
    lesson,
    files.get(lesson) ?? { state: "stub", text: "" },
  ]));
}

/** A text to be graded. */
export function written(text: string): Submitted {
  return { state: "written", text };
}

/** Our solution of an exercise. */
export function solution(lesson: ExerciseLesson): string {
  return readKit(filesOf(lesson).solution);
}

/** Grades a text for one exercise, on the reference. */
export async function gradeOne(
  lesson: ExerciseLesson,
  text: string,
  options: Partial<GradeOptions> = {},
): Promise<ExerciseReport> {
  const submission = stubsBut(new Map([[lesson, written(text)]]));
  const report = await gradeHere(submission, {
    exercises: [lesson],
    ...options,
  });
  return report.exercises[0];
}

/** The feedback on a check, in words. */
export function messageOf(check: CheckReport | undefined): string {
  return textOf(check?.feedback ?? {});
}

/** Replaces text that must be there. */
export function edit(text: string, from: string, to: string): string {
  assertStringIncludes(text, from);
  return text.replace(from, to);
}
