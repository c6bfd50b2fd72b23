/**
 * A whole answer to somebody who has graded: how it stands, and what to look at first.
 *
 * @module
 */
import { ASSIGNED, holdChain } from "../course/course.ts";
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
import { BY_COMMAND, type WaysOn } from "./ways_on.ts";

/** An answer, part by part. */
export interface Answer {
  /** How it stands: a line for each exercise, and the points. */
  readonly summary: string;
  /** Of a single exercise, a line for each check, and whether that passes. */
  readonly checks: readonly {
    readonly line: string;
    readonly passes: boolean;
  }[];
  /** What the learner's code printed. */
  readonly printed: readonly string[];
  /** What was learnt, what to look at first, and how to go on. */
  readonly told: readonly string[];
}

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
  const answer = answerTo(report, lessons, submission, workspace, BY_COMMAND);
  return whole(answer);
}

/**
 * An answer in fewer and fewer lines, for a window that is not high: first without
 * the checks that pass, then without the others, at last what was told alone.
 */
export function shorterAndShorter(answer: Answer): string[] {
  const open = answer.checks.filter(({ passes }) => !passes);
  return [
    whole(answer),
    whole({ ...answer, checks: open }),
    whole({ ...answer, checks: [] }),
    answer.told.join("\n\n"),
  ];
}

function whole({ summary, checks, printed, told }: Answer): string {
  const table = checks.map(({ line }) => line).join("\n");
  return [summary, ...table === "" ? [] : [table], ...printed, ...told]
    .join("\n\n");
}

/**
 * Puts a report into words, part by part.
 *
 * @param report What came of it.
 * @param lessons The exercises it is about, in its order.
 * @param submission What was graded.
 * @param workspace What is remembered of it.
 * @param ways How one goes on.
 */
export function answerTo(
  report: Report,
  lessons: readonly ExerciseLesson[],
  submission: Submission,
  workspace: Workspace,
  ways: WaysOn,
): Answer {
  const rows = lessons.map((lesson, i) => ({
    lesson,
    exercise: report.exercises[i],
  }));
  const [{ lesson, exercise }] = rows;
  const checks = rows.length === 1 && !isUntouched(exercise)
    ? checkList(exercise, lesson).map((line, i) => ({
      line,
      passes: exercise.checks[i].verdict === "pass",
    }))
    : [];
  const printed = rows
    .filter(({ exercise }) => exercise.console !== undefined)
    .map(({ exercise }) => printedBy(exercise));
  const told: string[] = [];
  for (const { lesson, exercise } of rows) {
    const remembered = workspace.lastPass(lesson);
    const isNews = remembered === undefined || rows.length === 1;
    if (exercise.verdict === "pass" && isNews) {
      told.push(praise(exercise, lesson, remembered === undefined, ways));
    }
  }
  const weak = rows.find(({ exercise }) => exercise.verdict !== "pass");
  if (weak !== undefined) {
    const edited = editsSincePass(weak.lesson, submission, workspace);
    told.push(feedback(weak.exercise, weak.lesson, edited, ways));
  } else if (holdChain(lessons)) {
    told.push(farewell(report));
  } else if (HOMEWORK !== undefined && rows.length >= ASSIGNED.length) {
    told.push("All that is assigned passes. Next: deno task submit");
  } else {
    told.push(`Next: ${ways.next(rows[rows.length - 1].lesson.number)}`);
  }
  return { summary: summary(report), checks, printed, told };
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
