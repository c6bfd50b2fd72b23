/**
 * Keeping what passed.
 *
 * @module
 */
import type { ExerciseLesson } from "../course/lesson.ts";
import type { Report } from "../report/record.ts";
import type { Submission } from "./submission.ts";
import type { Workspace } from "./workspace.ts";

/** Remembers every version that passed; `--to-last-pass` brings it back. */
export function rememberPasses(
  report: Report,
  exercises: readonly ExerciseLesson[],
  submission: Submission,
  workspace: Workspace,
): void {
  for (const [i, lesson] of exercises.entries()) {
    const submitted = submission.get(lesson);
    if (report.exercises[i].verdict !== "pass") continue;
    if (submitted?.state !== "written") continue;
    try {
      workspace.rememberPass(lesson, submitted.text);
    } catch (error) {
      console.error(
        `The version that passed could not be kept in .gradlings: ${
          (error as Error).message
        }. The grade stands.`,
      );
      return;
    }
  }
}
