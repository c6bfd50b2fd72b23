/**
 * From observations to verdicts.
 *
 * @module
 */
import type { NamedMistake } from "../answers/answers.ts";
import type { Seen } from "../checks/notebook.ts";
import type { Check, ExerciseLesson } from "../course/lesson.ts";
import { filesOf } from "../course/lesson.ts";
import {
  type CheckReport,
  type ExerciseReport,
  type Report,
  THIS_IS_WHEN,
  type Verdict,
} from "../report/record.ts";
import type { Outcome } from "../sandbox/session.ts";
import { firstDifference } from "./compare.ts";
import { explainDifference, explainFault, showNumbers } from "./explain.ts";

/**
 * Judges one check.
 *
 * @param check Its row in the course table.
 * @param expected What the reference shows.
 * @param outcome What the submission shows.
 * @param file The learner's file, for the message.
 * @param mistakes The known mistakes that show just that.
 */
export function judgeCheck(
  check: Check,
  expected: Seen,
  outcome: Outcome,
  file: string,
  mistakes: readonly NamedMistake[] = [],
): CheckReport {
  // What was seen before a fault counts first: a wrong number explains more
  // than the error it led to.
  const due = outcome.fault === undefined
    ? expected.observations
    : expected.observations.slice(0, outcome.observations.length);
  const difference = firstDifference(due, outcome.observations);
  if (difference !== undefined) {
    const what = say(() => explainDifference(difference, expected, outcome));
    return reportMistakes(reportOf(check, "wrong", what), mistakes);
  }
  if (outcome.fault !== undefined) {
    const verdict = verdictOf(outcome, outcome.fault);
    const what = say(() => explainFault(verdict, outcome, file));
    return reportMistakes(reportOf(check, verdict, what), mistakes);
  }
  const { observations } = expected;
  return reportOf(check, "pass", check.shows && showNumbers(observations));
}

/** The verdict stands, whether or not it can be put into words. */
function say(explain: () => string): string {
  try {
    return explain();
  } catch {
    return "What came back cannot be shown.";
  }
}

/** Adds the names of the mistakes to a report and its message. */
function reportMistakes(
  report: CheckReport,
  mistakes: readonly NamedMistake[],
): CheckReport {
  if (mistakes.length === 0) return report;
  const says = mistakes.map(({ when }) => when);
  return {
    ...report,
    message: `${report.message}\n${THIS_IS_WHEN}${says.join(" And: ")}`,
    mistake: mistakes.map(({ id }) => id).join("+"),
  };
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

/**
 * Sums up a submission.
 *
 * @param seed What the random inputs were made from.
 * @param exercises One report for each exercise.
 * @param chain The report of the files together.
 */
export function sumUp(
  seed: number,
  exercises: readonly ExerciseReport[],
  chain: CheckReport,
): Report {
  const sum = (key: "points" | "maxPoints") =>
    exercises.reduce((total, report) => total + report[key], 0);
  return {
    schema: "gradlings/report/v1",
    seed,
    points: sum("points"),
    maxPoints: sum("maxPoints"),
    exercises,
    chain,
  };
}

/** How Deno puts it that something is not allowed. */
const REFUSALS = [
  // A file that is read is NotCapable, one that is imported a TypeError.
  /^(NotCapable|TypeError): Requires \w+ access\b/,
  /^TypeError: Blocked by null entry\b/,
  /^TypeError: (A remote specifier was|npm specifiers were) requested\b/,
  /^TypeError: (JSR package|Importing ext:|Unsupported scheme)/,
];

/** How V8 puts it that there is no memory, where that does not end the process. */
const NO_MEMORY =
  /^RangeError: (Array buffer allocation failed|Invalid string length|WebAssembly\.Memory\b)/;

function verdictOf(
  { atLoad }: Outcome,
  fault: NonNullable<Outcome["fault"]>,
): Verdict {
  switch (fault.kind) {
    case "todo":
      return atLoad ? "does-not-load" : "not-started";
    case "unsettled":
      return "does-not-load";
    case "unusable":
      return "wrong";
    case "error":
      if (REFUSALS.some((pattern) => pattern.test(fault.text))) {
        return "refused";
      }
      if (NO_MEMORY.test(fault.text)) return "memory";
      return atLoad ? "does-not-load" : "threw";
    case "refused":
    case "missing":
    case "timeout":
    case "memory":
    case "output-limit":
    case "crashed":
      return fault.kind;
  }
}
