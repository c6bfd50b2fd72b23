/**
 * What a student may read of a report, on a platform where anybody may hand in as
 * often as they like.
 *
 * A submission runs beside the solutions of the exercises before it, and it could
 * put them into whatever it prints, throws or returns. So nothing that it wrote is
 * shown: verdicts and points are, and the names of known mistakes, which are the
 * grader's own words. What a message would say is told as far as it comes from a
 * run on files that are the student's already.
 *
 * @module
 */
import { saidBy } from "../class/named.ts";
import {
  type CheckReport,
  type ExerciseReport,
  type Report,
  THIS_IS_WHEN,
} from "../report/record.ts";
import type { Submission } from "../workspace/submission.ts";

const RIGHT_AT_HOME =
  "It is right with the numbers that you have at home, and not with others.";

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
      // What was not run says nothing but what the grader does.
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
  const { message: _, mistake, ...rest } = check;
  if (check.verdict === "pass") return rest;
  if (home !== undefined && home.verdict !== "pass") {
    const said = home.mistake !== undefined && { mistake: home.mistake };
    return { ...rest, ...said, message: home.message };
  }
  const why = home !== undefined
    ? [RIGHT_AT_HOME]
    : first !== undefined && first.number < number
    ? [`What was seen is told once exercise ${first.number} passes.`]
    : ["What was seen cannot be shown here."];
  const names = saidBy(check).mistakes.flatMap(({ when }) => when ?? []);
  if (names.length > 0) why.push(`${THIS_IS_WHEN}${names.join(" And: ")}`);
  return {
    ...rest,
    ...(mistake !== undefined && { mistake }),
    message: why.join("\n"),
  };
}
