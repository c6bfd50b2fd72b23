/**
 * The report as a student may read it, on a platform where anybody may hand in as
 * often as they like.
 *
 * A submission runs beside the solutions of the exercises before it, and it could
 * put them into whatever it prints, throws or returns. So nothing that it wrote is
 * shown: verdicts and points are, and the names of known mistakes, which are the
 * grader's own words. Observations are shown if they come from a run on
 * files that are the student's already.
 *
 * @module
 */
import { mistakesIn } from "../class/named.ts";
import type { Submission } from "../../core/grade/submission.ts";
import type { NotShown } from "../../core/report/feedback.ts";
import type {
  CheckReport,
  ExerciseReport,
  Report,
} from "../../core/report/report.ts";

/**
 * Leaves out of a report what is not for students.
 *
 * @param report The report the points are taken from.
 * @param submission What was handed in; without it, nothing was run.
 * @param atHome The report of one of the exercises on the student's own files, with
 * the numbers that they have at home.
 */
export function shownToStudent(
  report: Report,
  submission?: Submission,
  atHome?: ExerciseReport,
): Report {
  const written = [...submission ?? []]
    .filter(([, { state }]) => state === "written")
    .map(([{ number }]) => number);
  const first = report.exercises.find(({ verdict }) => verdict !== "pass");
  return {
    ...report,
    exercises: report.exercises.map((exercise) => {
      // An exercise that did not run holds only the words of the grader.
      if (!written.includes(exercise.number)) return exercise;
      const home = atHome?.number === exercise.number ? atHome : undefined;
      const { console: _, ...rest } = exercise;
      return {
        ...rest,
        checks: exercise.checks.map((check, i) =>
          shownOf(check, home?.checks[i], exercise, first)
        ),
        ...(home?.console !== undefined && { console: home.console }),
      };
    }),
  };
}

function shownOf(
  check: CheckReport,
  home: CheckReport | undefined,
  { number }: ExerciseReport,
  first: ExerciseReport | undefined,
): CheckReport {
  if (check.verdict === "ungraded") return check;
  const { feedback: _, ...rest } = check;
  if (check.verdict === "pass") return rest;
  if (home !== undefined && home.verdict !== "pass") {
    return { ...rest, ...(home.feedback && { feedback: home.feedback }) };
  }
  const mistakes = mistakesIn(check);
  return {
    ...rest,
    feedback: {
      fault: whyNotShown(number, home, first),
      ...(mistakes.length > 0 && { mistakes }),
    },
  };
}

function whyNotShown(
  number: number,
  home: CheckReport | undefined,
  first: ExerciseReport | undefined,
): { kind: NotShown; text: string } {
  if (home !== undefined) return { kind: "right-at-home", text: "" };
  return first !== undefined && first.number < number
    ? { kind: "after-exercise", text: String(first.number) }
    : { kind: "not-shown", text: "" };
}
