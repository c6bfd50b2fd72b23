/**
 * A whole answer to somebody who has graded: how it stands, and what to look at first.
 *
 * @module
 */
import type { Edition } from "../core/course/edition.ts";
import type { ExerciseLesson } from "../core/course/lesson.ts";
import { changedParts } from "../kit/declarations.ts";
import type { Submission, Submitted } from "../core/grade/submission.ts";
import type { Workspace } from "../kit/workspace.ts";
import {
  type ExerciseReport,
  isUntouched,
  type Report,
} from "../core/report/report.ts";
import { endScreen } from "./end_screen.ts";
import {
  apart,
  checkList,
  feedback,
  FEEDBACK_LINES,
  praise,
  printedBy,
  summary,
} from "./terminal.ts";
import { byCommand, type WaysOn } from "./next_steps.ts";
import { type CodePosition, linkTo, placeIn } from "./place.ts";
import { pathFromHere } from "../kit/typed_path.ts";

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
  edition: Edition,
): string {
  return whole(
    answerTo(
      report,
      lessons,
      submission,
      workspace,
      edition,
      byCommand(edition),
    ),
  );
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

/** How many lines are left after an answer for what is told later, of a mistake's ten. */
export function linesLeft(answer: string): number {
  const told = answer.slice(answer.lastIndexOf("\n\n") + 2);
  return FEEDBACK_LINES - told.split("\n").length;
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
  edition: Edition,
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
      const compares = edition.homework === undefined &&
        (remembered === undefined || ways.isRedrawn);
      told.push(praise(exercise, lesson, ways, compares));
    }
  }
  const weak = rows.find(({ exercise }) => exercise.verdict !== "pass");
  if (weak !== undefined && isFresh(submission, workspace, edition)) {
    told.push(`Everyone begins with lesson 0. Next: ${ways.begin}`);
  } else if (weak !== undefined) {
    const edited = editsSincePass(weak.lesson, submission, workspace);
    const at = linkTo(
      pathFromHere(weak.exercise.file),
      placeToLookAt(weak.exercise, submission.get(weak.lesson)),
    );
    told.push(feedback(weak.exercise, weak.lesson, edited, ways, at));
  } else if (edition.runTogether(lessons)) {
    told.push(
      report.together.verdict === "pass"
        ? endScreen(submission, edition)
        : apart(report),
    );
  } else if (
    edition.homework !== undefined && rows.length >= edition.assigned.length
  ) {
    told.push("All that is assigned passes. Next: deno task submit");
  } else {
    told.push(`Next: ${ways.next(rows[rows.length - 1].lesson.number)}`);
  }
  return { summary: summary(report, edition), checks, printed, told };
}

/** The place in a learner's file that the feedback is about, or that is to be written. */
export function placeToLookAt(
  exercise: ExerciseReport,
  submitted: Submitted | undefined,
): CodePosition | undefined {
  return submitted?.state === "written"
    ? placeIn(exercise, submitted.text)
    : undefined;
}

/** Whether nothing has been read or written yet. */
function isFresh(
  submission: Submission,
  workspace: Workspace,
  { introduction, own }: Edition,
): boolean {
  return introduction !== undefined &&
    own.every((lesson) => submission.get(lesson)?.state === "stub") &&
    workspace.placeIn(introduction)?.finished !== true;
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
