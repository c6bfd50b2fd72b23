/**
 * The checks of a submission in a row, as platforms show them.
 *
 * @module
 */
import { stemOf } from "../course/lesson.ts";
import type { ClassRecord } from "../class/record.ts";
import type { CheckReport, ExerciseReport, Verdict } from "../report/record.ts";
import { safeConsole, safeMessage } from "./safe_text.ts";
import type { Scale } from "./scale.ts";

/** Whose fault it is that a check did not pass. */
export type Fault = "nobody's" | "not started" | "submission's" | "grader's";

/** How one check went. */
export interface Outcome {
  /** Its place, like "2.3"; the chain's is "chain". */
  readonly number: string;
  /** Like "2 ops: mul", unique in a submission. */
  readonly name: string;
  /** The exercise it belongs to, like "02_ops"; the chain's is "chain". */
  readonly group: string;
  /** The name of the check alone. */
  readonly check: string;
  readonly verdict: Verdict;
  readonly fault: Fault;
  /** Whether it is worth points: neither a stretch check nor the chain is. */
  readonly counts: boolean;
  /** `undefined` when it is ungraded. */
  readonly points?: number;
  readonly maxPoints: number;
  /** What to say about it, safe to show as plain text; may be empty. */
  readonly text: string;
}

/** What there is to say about a check that the grader could not grade. */
export const NOT_GRADED =
  "This could not be graded. That is the grader's fault, not the submission's, " +
  "and counts neither for nor against it.";

/** All checks of a submission, the chain last. */
export function outcomesOf({ report }: ClassRecord, scale: Scale): Outcome[] {
  const outcomes = report.exercises.flatMap((exercise, i) =>
    exercise.checks.map((check, j) => {
      const { number, name } = exercise;
      const maxPoints = scale.exercises[i].checks.get(check.name) ?? 0;
      return outcomeOf(check, {
        number: `${number}.${j + 1}`,
        name: `${number} ${name}: ${check.name}`,
        group: stemOf(exercise),
        counts: maxPoints > 0,
        maxPoints,
      });
    })
  );
  return [
    ...outcomes,
    outcomeOf(report.chain, {
      number: "chain",
      name: "all files together",
      group: "chain",
      counts: false,
      maxPoints: 0,
    }),
  ];
}

/** What an exercise printed, safe to show as plain text. */
export function printedBy({ console }: ExerciseReport): string | undefined {
  return console === undefined ? undefined : safeConsole(console);
}

/** Whose fault a verdict is. */
export function faultOf(verdict: Verdict): Fault {
  switch (verdict) {
    case "pass":
      return "nobody's";
    case "not-started":
      return "not started";
    case "ungraded":
      return "grader's";
    default:
      return "submission's";
  }
}

function outcomeOf(
  { name, verdict, points, message }: CheckReport,
  place: Pick<Outcome, "number" | "name" | "group" | "counts" | "maxPoints">,
): Outcome {
  const fault = faultOf(verdict);
  const says = message === undefined ? [] : [safeMessage(message)];
  if (fault === "grader's") says.unshift(NOT_GRADED);
  if (fault === "submission's" || fault === "not started") {
    says.unshift(`${verdict.replaceAll("-", " ")}:`);
  }
  return {
    ...place,
    check: name,
    verdict,
    fault,
    ...(fault !== "grader's" && { points }),
    text: says.join("\n"),
  };
}
