/**
 * The log of a grading on a platform, which only the staff reads.
 *
 * @module
 */
import { ungradedIn, whereUngraded } from "../export/standing.ts";
import { faultIn } from "../class/named.ts";
import { printable } from "../../core/report/layout.ts";
import type { ClassRecord } from "../class/record.ts";

/** Writes a line on each exercise; with the reason where it is ungraded. */
export function logOf({ notes, report }: ClassRecord): string {
  const lines = report.exercises.flatMap((exercise) => {
    const { number, name, points, maxPoints, verdict, checks } = exercise;
    const ungraded = checks.find(({ verdict }) => verdict === "ungraded");
    return [
      `exercise ${number} (${name}): ${verdict}, ${points} of ${maxPoints}`,
      ...(ungraded?.feedback === undefined ? [] : [`  ${faultIn(ungraded)}`]),
    ];
  });
  const last = ungradedIn(report).length === 0
    ? `${report.points} of ${report.maxPoints} points`
    : `not graded: the grader itself failed ${whereUngraded(report)}. ` +
      "That is not a zero: grade this submission again";
  return printable(
    [...notes, ...lines, last, `seed ${report.seed}`].join("\n"),
  );
}
