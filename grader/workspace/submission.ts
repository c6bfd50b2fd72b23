/**
 * What there is to be graded.
 *
 * @module
 */
import { OWN } from "../course/course.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Submitted, Workspace } from "./workspace.ts";

/** For each exercise of the course what there is of it. */
export type Submission = ReadonlyMap<ExerciseLesson, Submitted>;

/** Reads every exercise of a workspace that is the learner's to write. */
export function submissionOf(workspace: Workspace): Submission {
  return new Map(OWN.map((lesson) => [lesson, workspace.read(lesson)]));
}
