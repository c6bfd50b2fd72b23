/**
 * The checks of a submission in a row, as platforms show them.
 *
 * @module
 */
import { stemOf } from "../../core/course/lesson.ts";
import type { ClassRecord } from "../class/record.ts";
import type {
  CheckReport,
  ExerciseReport,
  Verdict,
} from "../../core/report/report.ts";
import { textOf } from "../../core/report/sentences.ts";
import { words } from "../../core/report/verdict_words.ts";
import { safeConsole, safeMessage } from "./safe_text.ts";
import type { Scale } from "./scale.ts";

/** Whose fault it is that a check did not pass. */
export type Fault = "nobody's" | "not started" | "submission's" | "grader's";

/** How one check went. */
export interface CheckOutcome {
  /** Its place, like "2.3"; "together" for the files together. */
  readonly number: string;
  /** Like "2 ops: mul", unique in a submission. */
  readonly name: string;
  /** The exercise it belongs to, like "02_ops"; "together" for the files together. */
  readonly group: string;
  /** The name of the check alone. */
  readonly check: string;
  readonly verdict: Verdict;
  readonly fault: Fault;
  /** Whether it is worth points: neither a bonus check is, nor the files together. */
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

/** All checks of a submission, the files together last. */
export function outcomesOf(
  { report: graded, shown }: ClassRecord,
  scale: Scale,
): CheckOutcome[] {
  // Students read the results on a platform.
  const report = shown ?? graded;
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
    outcomeOf(report.together, {
      number: "together",
      name: "all files together",
      group: "together",
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
  { name, verdict, points, feedback }: CheckReport,
  place: Pick<
    CheckOutcome,
    "number" | "name" | "group" | "counts" | "maxPoints"
  >,
): CheckOutcome {
  const fault = faultOf(verdict);
  const lines = feedback === undefined ? [] : [safeMessage(textOf(feedback))];
  if (fault === "grader's") lines.unshift(NOT_GRADED);
  if (fault === "submission's" || fault === "not started") {
    lines.unshift(`${words(verdict)}:`);
  }
  return {
    ...place,
    check: name,
    verdict,
    fault,
    ...(fault !== "grader's" && { points }),
    text: lines.join("\n"),
  };
}
