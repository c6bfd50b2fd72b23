/**
 * What a grading on a platform says for its log, which is the staff's.
 *
 * @module
 */
import { ungradedIn, whereUngraded } from "../export/standing.ts";
import { printable } from "../report/layout.ts";
import type { ClassRecord } from "../class/record.ts";

/** Says how each exercise stands, a line each; what is ungraded with the reason. */
export function logOf({ notes, report }: ClassRecord): string {
  const lines = report.exercises.flatMap((exercise) => {
    const { number, name, points, maxPoints, verdict, checks } = exercise;
    const reason = checks.find(({ verdict }) => verdict === "ungraded")
      ?.message;
    return [
      `exercise ${number} (${name}): ${verdict}, ${points} of ${maxPoints}`,
      ...(reason === undefined ? [] : [`  ${reason}`]),
    ];
  });
  const last = ungradedIn(report).length === 0
    ? `${report.points} of ${report.maxPoints} points`
    : `not graded: the grader itself failed ${whereUngraded(report)}. ` +
      "That is no zero: grade this submission again";
  return printable(
    [...notes, ...lines, last, `seed ${report.seed}`].join("\n"),
  );
}
