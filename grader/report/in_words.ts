/**
 * A whole answer to somebody who has graded: how it stands, and what to look at first.
 *
 * @module
 */
import { ASSIGNED, EXERCISES, holdChain } from "../course/course.ts";
import { HOMEWORK } from "../course/homework.ts";
import type { ExerciseLesson } from "../course/lesson.ts";
import { changedParts } from "../workspace/parts.ts";
import type { Submission } from "../workspace/submission.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { isUntouched, type Report } from "./record.ts";
import {
  checkList,
  farewell,
  feedback,
  praise,
  printedBy,
  summary,
} from "./terminal.ts";

/**
 * Puts a report into words.
 *
 * @param report What came of it.
 * @param lessons The exercises it is about, in its order.
 * @param submission What was graded.
 * @param workspace What is remembered of it.
 */
export function inWords(
  report: Report,
  lessons: readonly ExerciseLesson[],
  submission: Submission,
  workspace: Workspace,
): string {
  const rows = lessons.map((lesson, i) => ({
    lesson,
    exercise: report.exercises[i],
  }));
  const blocks = [summary(report)];
  if (rows.length === 1 && !isUntouched(rows[0].exercise)) {
    blocks.push(checkList(rows[0].exercise, rows[0].lesson).join("\n"));
  }
  blocks.push(
    ...rows.filter(({ exercise }) => exercise.console !== undefined)
      .map(({ exercise }) => printedBy(exercise)),
  );
  for (const { lesson, exercise } of rows) {
    const remembered = workspace.lastPass(lesson);
    const isNews = remembered === undefined || rows.length === 1;
    if (exercise.verdict === "pass" && isNews) {
      blocks.push(praise(exercise, lesson, remembered === undefined));
    }
  }
  const weak = rows.find(({ exercise }) => exercise.verdict !== "pass");
  if (weak !== undefined) {
    const edited = editsSincePass(weak.lesson, submission, workspace);
    blocks.push(feedback(weak.exercise, weak.lesson, edited));
  } else if (holdChain(lessons)) {
    blocks.push(farewell(report));
  } else if (HOMEWORK !== undefined && rows.length >= ASSIGNED.length) {
    blocks.push("All that is assigned passes. Next: deno task submit");
  } else {
    blocks.push(nextAfter(rows[rows.length - 1].lesson));
  }
  return blocks.join("\n\n");
}

function editsSincePass(
  lesson: ExerciseLesson,
  submission: Submission,
  workspace: Workspace,
): string[] | undefined {
  const submitted = submission.get(lesson);
  const before = workspace.lastPass(lesson);
  return before !== undefined && submitted?.state === "written"
    ? changedParts(before, submitted.text)
    : undefined;
}

function nextAfter({ number }: ExerciseLesson): string {
  return number < EXERCISES.length
    ? `Next: deno task lesson ${number + 1}`
    : HOMEWORK === undefined
    ? "Next: deno task grade, for the whole course"
    : "Next: deno task grade, for all that is assigned";
}
