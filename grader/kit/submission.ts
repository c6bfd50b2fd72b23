/**
 * What there is to be graded in a workspace.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import type { Submission } from "../core/grade/submission.ts";
import type { Workspace } from "./workspace.ts";

/** Reads every exercise of a workspace that is the learner's to write. */
export function submissionOf(
  workspace: Workspace,
  { own }: Edition,
): Submission {
  return new Map(own.map((lesson) => [lesson, workspace.read(lesson)]));
}
