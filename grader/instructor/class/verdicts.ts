/**
 * Verdicts in an order, and as signs that need no colour.
 *
 * @module
 */
import type { ExerciseReport, Verdict } from "../../core/report/report.ts";

/** All of them, in the order in which they are listed. */
export const VERDICTS: readonly Verdict[] = Object.keys(
  {
    "pass": true,
    "wrong": true,
    "threw": true,
    "timeout": true,
    "memory": true,
    "output-limit": true,
    "does-not-load": true,
    "crashed": true,
    "refused": true,
    "missing": true,
    "not-started": true,
    "ungraded": true,
  } satisfies Record<Verdict, true>,
) as Verdict[];

/** What ended a submission before it was done, or kept it from ever being done. */
export const ENDED: readonly Verdict[] = [
  "crashed",
  "timeout",
  "memory",
  "output-limit",
];

/** A sign for a verdict: one character, without a colour. The word goes beside it. */
export function signOf(verdict: Verdict): string {
  switch (verdict) {
    case "pass":
      return "✓";
    case "missing":
    case "not-started":
      return "–";
    case "refused":
      return "⊘";
    case "ungraded":
      return "?";
    default:
      return "✗";
  }
}

/** Whether the grader failed at an exercise or at a part of it that counts. */
export function hasUngraded({ verdict, checks }: ExerciseReport): boolean {
  return verdict === "ungraded" ||
    checks.some(({ verdict, bonus }) => verdict === "ungraded" && !bonus);
}
