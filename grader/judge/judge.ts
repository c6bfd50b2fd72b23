/**
 * From observations to verdicts.
 *
 * @module
 */
import type { Observation } from "../checks/notebook.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import { filesOf } from "../course/lesson.ts";
import type { CheckReport, ExerciseReport, Verdict } from "../report/record.ts";
import type { Outcome } from "../sandbox/observe.ts";
import { firstDifference } from "./compare.ts";
import { explainDifference, explainFault, showNumbers } from "./explain.ts";

/**
 * Judges one check.
 *
 * @param check Its row in the course table.
 * @param expected What the reference shows.
 * @param outcome What the submission shows.
 * @param file The learner's file, for the message.
 */
export function judgeCheck(
  check: Check,
  expected: readonly Observation[],
  outcome: Outcome,
  file: string,
): CheckReport {
  // What was seen before a fault counts first: a wrong number explains more
  // than the error it led to.
  const seen = outcome.fault === undefined
    ? expected
    : expected.slice(0, outcome.observations.length);
  const difference = firstDifference(seen, outcome.observations);
  if (difference !== undefined) {
    return reportOf(check, "wrong", explainDifference(difference));
  }
  if (outcome.fault !== undefined) {
    const verdict = verdictOf(outcome);
    return reportOf(check, verdict, explainFault(verdict, outcome, file));
  }
  return reportOf(check, "pass", check.shows && showNumbers(expected));
}

/** A check's report without an observation, every check of it having the same verdict. */
export function reportOf(
  { name, points, stretch }: Check,
  verdict: Verdict,
  message?: string,
): CheckReport {
  return {
    name,
    verdict,
    points: verdict === "pass" ? points : 0,
    maxPoints: verdict === "ungraded" ? 0 : points,
    ...(stretch && { stretch }),
    ...(message && { message }),
  };
}

/**
 * Sums up an exercise.
 *
 * @param lesson Its row in the course table.
 * @param checks One report for each of its checks.
 * @param printed What the learner's code printed.
 */
export function judgeExercise(
  lesson: ExerciseLesson,
  checks: readonly CheckReport[],
  printed?: string,
): ExerciseReport {
  const counting = checks.filter(({ stretch }) => !stretch);
  const failing = counting.find(({ verdict }) => verdict !== "pass");
  const verdict = counting.length === 0
    ? "ungraded" // no check at all is never a pass
    : failing?.verdict ?? "pass";
  const sum = (key: "points" | "maxPoints") =>
    checks.reduce((total, check) => total + check[key], 0);
  return {
    number: lesson.number,
    name: lesson.name,
    file: filesOf(lesson).exercise,
    verdict,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    checks,
    ...(printed && { console: printed }),
  };
}

function verdictOf({ fault, atLoad }: Outcome): Verdict {
  switch (fault!.kind) {
    case "todo":
      return atLoad ? "does-not-load" : "not-started";
    case "unsettled":
      return "does-not-load";
    case "error":
      if (/\bNotCapable\b|\bRequires \w+ access\b/.test(fault!.text)) {
        return "refused";
      }
      return atLoad ? "does-not-load" : "threw";
    default:
      return fault!.kind;
  }
}
