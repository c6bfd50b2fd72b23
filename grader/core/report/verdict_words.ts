/**
 * Verdicts in words.
 *
 * @module
 */
import { type ExerciseReport, isUntouched, type Verdict } from "./report.ts";

export function words(verdict: Verdict): string {
  return verdict.replaceAll("-", " ");
}

/** How an exercise stands, in words. */
export function progress(exercise: ExerciseReport): string {
  // Some of it written, and what follows still the stub.
  return exercise.verdict === "not-started" && !isUntouched(exercise)
    ? "in progress"
    : words(exercise.verdict);
}
