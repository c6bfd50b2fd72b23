/**
 * The report on a homework as a student may read it.
 *
 * An exercise runs beside our versions of the exercises before it, and a submission
 * could put these into whatever it prints, throws or returns. If the student does not
 * have them, nothing that the submission wrote there is shown; instead the first
 * exercise that does not pass is run once more as it runs at home, on the student's own
 * files, and what is seen there is shown.
 *
 * @module
 */
import type { Edition } from "../../core/course/edition.ts";
import type { ExerciseLesson } from "../../core/course/lesson.ts";
import type { Oracle } from "../../core/oracle/oracle.ts";
import { gradeAsAtHome } from "../platforms/grade_handed_in.ts";
import { shownToStudent } from "../platforms/shown_to_student.ts";
import type { ExerciseReport, Report } from "../../core/report/report.ts";
import { COURSE_LIMITS } from "../../sandbox/limits.ts";
import type { Submission } from "../../core/grade/submission.ts";
import type { ClassRecord } from "./record.ts";

/** What the homework was. */
export interface ShownOptions {
  readonly edition: Edition;
  /** Knows what is right. */
  readonly oracle: Oracle;
  /** The seed of the homework; without it, it was none, and students have everything. */
  readonly homeworkSeed?: number;
  /** The exercises that were given to the students, with our solutions. */
  readonly given?: readonly ExerciseLesson[];
  /** The record from before: where the report is the same, so is what is shown. */
  readonly before?: ClassRecord;
}

/** How long an exercise may take that is run once more, in milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * Leaves out of a report what is not for the student.
 *
 * @returns `undefined` where all of it may be shown.
 */
export async function shownReport(
  submission: Submission,
  report: Report,
  { edition, oracle, homeworkSeed, given = [], before }: ShownOptions,
): Promise<Report | undefined> {
  if (homeworkSeed === undefined) return undefined;
  const isOpen = ({ number }: ExerciseReport) =>
    edition.exercises.every((earlier) =>
      earlier.number >= number || given.includes(earlier)
    );
  if (report.exercises.every(isOpen)) return undefined;
  if (
    before?.shown !== undefined &&
    JSON.stringify(before.report) === JSON.stringify(report)
  ) return before.shown;
  const first = report.exercises.find(({ verdict }) => verdict !== "pass");
  const lesson = edition.exercises.find(({ number }) =>
    number === first?.number
  );
  const atHome = first !== undefined && lesson !== undefined &&
      !isOpen(first) && submission.get(lesson)?.state === "written"
    ? await gradeAsAtHome(lesson, submission, {
      edition,
      oracle,
      assignment: { given, homeSeed: homeworkSeed },
      limits: { ...COURSE_LIMITS, trialMs: PATIENCE_MS },
    })
    : undefined;
  const shown = shownToStudent(report, submission, atHome);
  return {
    ...shown,
    exercises: report.exercises.map((exercise, i) =>
      isOpen(exercise) ? exercise : shown.exercises[i]
    ),
  };
}
