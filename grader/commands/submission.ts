/**
 * The learner's own files as a submission.
 *
 * @module
 */
import { EXERCISES } from "../course/course.ts";
import type { Submission } from "../tasks.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** Reads every exercise of a workspace. */
export function submissionOf(workspace: Workspace): Submission {
  return new Map(EXERCISES.map((lesson) => [lesson, workspace.read(lesson)]));
}
