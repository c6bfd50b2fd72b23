/**
 * Whether there is a grade at all.
 *
 * A fault of the grader, a file that could not be used and work that may be somebody
 * else's are never held against a submission: then there is no sum, only an open cell
 * that a person has to fill.
 *
 * @module
 */
import type { ClassRecord } from "../class/record.ts";
import { standingOf, type Stood } from "../class/standing.ts";
import { hasUngraded } from "../class/verdicts.ts";
import type { Report } from "../../core/report/report.ts";

/** The exercises that could not be graded, by their numbers and names. */
export function ungradedIn({ exercises }: Report): string[] {
  return exercises.filter(hasUngraded)
    .map(({ number, name }) => `exercise ${number} (${name})`);
}

/** The same in words, for a sentence: "in exercise 3 (backward)". */
export function whereUngraded(report: Report): string {
  const ungraded = ungradedIn(report);
  return ungraded.length === report.exercises.length && ungraded.length > 1
    ? "in all exercises"
    : `in ${new Intl.ListFormat("en").format(ungraded)}`;
}

/** What a submission got; `undefined` when that is not known. */
export function pointsOf(record: Stood): number | undefined {
  return standingOf(record).points;
}

/**
 * Why there is no total, for staff and student: sentences. Empty where there is one.
 *
 * @param failed What to say where the grader itself failed.
 */
export function whyOpen(record: ClassRecord, failed: string): string[] {
  const { open } = standingOf(record);
  if (open.length === 0) return [];
  const others = open.filter((one) => !one.endsWith("own fault."));
  return others.length < open.length ? [failed, ...others] : others;
}
