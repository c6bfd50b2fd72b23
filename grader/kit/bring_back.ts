/**
 * An exercise put back to another text, what was written kept beside it.
 *
 * @module
 */
import { type ExerciseLesson, filesOf } from "../core/course/lesson.ts";
import { sameText } from "../core/grade/submission.ts";
import type { Workspace } from "./workspace.ts";

/**
 * Puts a text into an exercise's file.
 *
 * @param wanted The text.
 * @param what What it is, in words.
 * @returns What was done, in words.
 */
export function bringBack(
  lesson: ExerciseLesson,
  workspace: Workspace,
  wanted: string,
  what: string,
): string {
  const { exercise: file } = filesOf(lesson);
  const now = workspace.read(lesson);
  if ("text" in now && sameText(now.text, wanted)) {
    return `${file} is that already; nothing was changed.`;
  }
  const copy = workspace.keepCopy(lesson);
  workspace.write(lesson, wanted);
  workspace.forgetHints(lesson);
  const kept = copy && `\nWhat was there is kept in ${copy}.`;
  return `${file} is ${what} again.${kept ?? ""}`;
}
